package org.whosaid.attribution.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.whosaid.attribution.detection.Mark.Context;
import org.whosaid.attribution.detection.Mark.Direction;
import org.whosaid.attribution.detection.MarkStyle.Family;
import org.whosaid.attribution.model.Span;

/**
 * Pairs the quotation marks of one paragraph, left to right with a short stack, so in linear time. Three things are
 * decided later than they are read:
 *
 * <ul>
 *   <li>a mark that opens while another of its family is open may be nested, or the other one lacks its end: that shows
 *       when the paragraph ends and one of them is left over;
 *   <li>a doubtful end ("the players’ union") turns out an apostrophe when a sure one follows with nothing open;
 *   <li>an opening single mark that is never closed was an apostrophe, except where the article quotes with them.
 * </ul>
 */
final class MarkPairing {

    /** No text nests deeper; what opens beyond makes the outermost one a mark without an end. */
    private static final int DEEPEST = 6;

    private static final Comparator<Pair> OUTER_FIRST = Comparator.comparingInt((Pair pair) -> pair.opener.start())
            .thenComparing(Comparator.comparingInt((Pair pair) -> pair.end).reversed());

    private final String text;
    private final Span block;
    private final boolean singlesQuote;
    private final List<Pair> stack = new ArrayList<>();
    private final List<Pair> done = new ArrayList<>();
    private final Map<Family, Pair> doubtful = new EnumMap<>(Family.class);

    /** An opening mark and, as far as known, where it ends. */
    static final class Pair {
        final Mark opener;
        int innerEnd;
        int end;
        boolean closed;
        int depth;
        /** Where the next mark of the family opened that may be nested; -1 for none. */
        private int cut = -1;

        private Pair(Mark opener) {
            this.opener = opener;
        }

        Span span() {
            return new Span(opener.start(), end);
        }
    }

    private MarkPairing(String text, Span block, boolean singlesQuote) {
        this.text = text;
        this.block = block;
        this.singlesQuote = singlesQuote;
    }

    /**
     * @param marks of this paragraph, ascending
     * @param singlesQuote whether the article's quotations stand in single marks
     * @return pairs with something between them, outer before inner
     */
    static List<Pair> pair(String text, Span block, List<Mark> marks, boolean singlesQuote) {
        var pairing = new MarkPairing(text, block, singlesQuote);
        marks.forEach(pairing::take);
        pairing.finish();
        return pairing.inOrder();
    }

    private void take(Mark mark) {
        Pair open = topmost(mark);
        if (opens(mark, open)) {
            open(mark, open);
        } else if (open != null) {
            close(mark, open);
        } else {
            extend(mark);
        }
    }

    private static boolean opens(Mark mark, Pair open) {
        boolean low =
                open != null && (open.opener.style() == MarkStyle.LOW || open.opener.style() == MarkStyle.LOW_SINGLE);
        return switch (mark.direction()) {
            case OPENS -> {
                boolean mayClose = mark.context() == Context.CLOSING || low && mark.context() != Context.OPENING;
                yield mayClose ? open == null && !mark.style().isSingle() && !atEnd(mark) : true;
            }
            case CLOSES -> open == null && mark.context() == Context.OPENING;
            case EITHER -> mark.context() == Context.OPENING || mark.context() == Context.UNCLEAR && open == null;
        };
    }

    private static boolean atEnd(Mark mark) {
        return mark.context() == Context.CLOSING;
    }

    private void open(Mark mark, Pair open) {
        doubtful.remove(mark.style().family());
        if (open != null) {
            if (open.cut < 0) {
                open.cut = mark.start();
            }
            boolean lacksEnd =
                    mark.style().isSymmetric() && open.opener.style() == mark.style() && mark.startsSentence();
            if (lacksEnd) {
                removeFrom(stack.indexOf(open));
                leave(open, mark.start());
            }
        }
        stack.add(new Pair(mark));
        if (stack.size() > DEEPEST) {
            Pair outermost = stack.remove(0);
            int end = outermost.cut >= 0 ? outermost.cut : stack.get(0).opener.start();
            stack.removeIf(pair -> pair.opener.start() < end);
            leave(outermost, end);
        }
    }

    private void close(Mark mark, Pair open) {
        int index = stack.indexOf(open);
        boolean acrossDouble = false;
        for (int i = index + 1; i < stack.size(); i++) {
            acrossDouble |= !stack.get(i).opener.style().isSingle();
        }
        if (mark.style().isSingle() && acrossDouble) {
            // more likely an apostrophe inside the double marks
            return;
        }
        removeFrom(index);
        end(open, mark);
        done.add(open);
        doubtful.values().removeIf(pair -> pair.opener.start() > open.opener.start());
        if (mark.doubtful()) {
            doubtful.put(open.opener.style().family(), open);
        } else {
            doubtful.remove(open.opener.style().family());
        }
    }

    /** A sure end with nothing open: the doubtful end before it was none. */
    private void extend(Mark mark) {
        Family family = mark.style().family();
        Pair pair = doubtful.get(family);
        if (pair == null || mark.doubtful()) {
            return;
        }
        stack.removeIf(open -> open.opener.start() > pair.opener.start());
        end(pair, mark);
        doubtful.remove(family);
    }

    private static void end(Pair pair, Mark mark) {
        pair.innerEnd = mark.start();
        pair.end = mark.end();
        pair.closed = true;
    }

    /** The open pair a mark would close: of its family, rather of its own style than the topmost. */
    private Pair topmost(Mark mark) {
        Pair topmost = null;
        for (int i = stack.size() - 1; i >= 0; i--) {
            Pair open = stack.get(i);
            if (open.opener.style() == mark.style()) {
                return open;
            }
            if (topmost == null
                    && open.opener.style().family() == mark.style().family()
                    && mark.style() != MarkStyle.BACKTICK) {
                topmost = open;
            }
        }
        return topmost;
    }

    private void removeFrom(int index) {
        stack.subList(index, stack.size()).clear();
    }

    private void finish() {
        List<Pair> left = List.copyOf(stack);
        stack.clear();
        int limit = block.end();
        boolean inside = false;
        for (Pair pair : left) {
            if (pair.opener.start() >= limit) {
                limit = block.end();
                inside = false;
            }
            int end = Math.min(limit, pair.cut >= 0 ? pair.cut : limit);
            if (inside && pair.opener.style().isSingle()) {
                continue;
            }
            if (leave(pair, end)) {
                inside = true;
                limit = end;
            }
        }
    }

    /** Keeps a pair without an end mark, if the opening one is a quotation mark at all. */
    private boolean leave(Pair pair, int end) {
        Mark opener = pair.opener;
        if (opener.style().isSingle() && !mayLackEnd(opener)) {
            return false;
        }
        endBefore(pair, end);
        done.add(pair);
        return true;
    }

    private boolean mayLackEnd(Mark opener) {
        boolean quotes = opener.style() == MarkStyle.CURLY_SINGLE || opener.style() == MarkStyle.STRAIGHT_SINGLE;
        boolean introduced = opener.startsSentence()
                || opener.start() > block.start() + 1 && ",:".indexOf(text.charAt(opener.start() - 2)) >= 0;
        return quotes && singlesQuote && introduced && opener.direction() != Direction.CLOSES;
    }

    /** Whether nothing but marks and space stands inside. */
    private boolean isHollow(Pair pair) {
        for (int i = pair.opener.end(); i < pair.innerEnd; i++) {
            char c = text.charAt(i);
            if (!Characters.isSpace(c) && !Characters.isMark(c)) {
                return false;
            }
        }
        return true;
    }

    private List<Pair> inOrder() {
        done.sort(OUTER_FIRST);
        keepApart();
        done.removeIf(this::isHollow);
        done.sort(OUTER_FIRST);
        List<Pair> around = new ArrayList<>();
        for (Pair pair : done) {
            leaveBehind(around, pair);
            pair.depth = around.size();
            around.add(pair);
        }
        return done;
    }

    /** Shortens pairs without an end mark where they would cross others. */
    private void keepApart() {
        List<Pair> around = new ArrayList<>();
        for (Pair pair : done) {
            leaveBehind(around, pair);
            while (!around.isEmpty() && around.get(around.size() - 1).end < pair.end) {
                Pair crossed = around.remove(around.size() - 1);
                endBefore(crossed.closed ? pair : crossed, crossed.closed ? crossed.end : pair.opener.start());
            }
            around.add(pair);
        }
    }

    private static void leaveBehind(List<Pair> around, Pair pair) {
        while (!around.isEmpty() && around.get(around.size() - 1).end <= pair.opener.start()) {
            around.remove(around.size() - 1);
        }
    }

    private void endBefore(Pair pair, int end) {
        pair.innerEnd = end;
        pair.end = Math.max(
                pair.opener.end(),
                Characters.trim(text, pair.opener.start(), end).end());
        pair.closed = false;
    }
}
