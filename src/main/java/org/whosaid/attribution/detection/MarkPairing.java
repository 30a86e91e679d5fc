package org.whosaid.attribution.detection;

import java.util.ArrayList;
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

    private final String text;
    private final Span block;
    private final boolean singlesQuote;
    private final List<MarkPair> stack = new ArrayList<>();
    private final List<MarkPair> done = new ArrayList<>();
    private final Map<Family, MarkPair> doubtful = new EnumMap<>(Family.class);

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
    static List<MarkPair> pair(String text, Span block, List<Mark> marks, boolean singlesQuote) {
        var pairing = new MarkPairing(text, block, singlesQuote);
        marks.forEach(pairing::take);
        pairing.finish();
        return MarkNesting.arrange(text, pairing.done);
    }

    private void take(Mark mark) {
        MarkPair open = topmost(mark);
        if (opens(mark, open)) {
            open(mark, open);
        } else if (open != null) {
            close(mark, open);
        } else {
            extend(mark);
        }
    }

    private static boolean opens(Mark mark, MarkPair open) {
        boolean low =
                open != null && (open.opener.style() == MarkStyle.LOW || open.opener.style() == MarkStyle.LOW_SINGLE);
        return switch (mark.direction()) {
            case OPENS -> mark.context() != Context.CLOSING && !(low && mark.context() == Context.UNCLEAR);
            case CLOSES -> open == null && mark.context() == Context.OPENING;
            case EITHER -> mark.context() == Context.OPENING || mark.context() == Context.UNCLEAR && open == null;
        };
    }

    private void open(Mark mark, MarkPair open) {
        doubtful.remove(mark.style().family());
        if (open != null) {
            if (open.cut < 0 && open.opener.style() == mark.style()) {
                open.cut = mark.start();
            }
            boolean lacksEnd =
                    mark.style().isSymmetric() && open.opener.style() == mark.style() && mark.startsSentence();
            if (lacksEnd) {
                removeFrom(stack.indexOf(open));
                leave(open, mark.start());
            }
        }
        stack.add(new MarkPair(mark));
        if (stack.size() > DEEPEST) {
            MarkPair outermost = stack.remove(0);
            int end = outermost.cut >= 0 ? outermost.cut : stack.get(0).opener.start();
            stack.removeIf(pair -> pair.opener.start() < end);
            leave(outermost, end);
        }
    }

    private void close(Mark mark, MarkPair open) {
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
        open.close(mark);
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
        MarkPair pair = doubtful.get(family);
        if (pair == null || mark.doubtful()) {
            return;
        }
        stack.removeIf(open -> open.opener.start() > pair.opener.start());
        pair.close(mark);
        doubtful.remove(family);
    }

    /** The open pair a mark would close: of its family, rather of its own style than the topmost. */
    private MarkPair topmost(Mark mark) {
        MarkPair topmost = null;
        for (int i = stack.size() - 1; i >= 0; i--) {
            MarkPair open = stack.get(i);
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
        List<MarkPair> left = List.copyOf(stack);
        stack.clear();
        int limit = block.end();
        boolean inside = false;
        for (MarkPair pair : left) {
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
    private boolean leave(MarkPair pair, int end) {
        Mark opener = pair.opener;
        if (opener.style().isSingle() && !mayLackEnd(opener)) {
            return false;
        }
        pair.leaveOpen(text, end);
        done.add(pair);
        return true;
    }

    private boolean mayLackEnd(Mark opener) {
        boolean quotes = opener.style() == MarkStyle.CURLY_SINGLE || opener.style() == MarkStyle.STRAIGHT_SINGLE;
        boolean introduced = opener.startsSentence()
                || opener.start() > block.start() + 1 && ",:".indexOf(text.charAt(opener.start() - 2)) >= 0;
        return quotes && singlesQuote && introduced && opener.direction() != Direction.CLOSES;
    }
}
