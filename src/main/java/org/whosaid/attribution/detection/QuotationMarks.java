package org.whosaid.attribution.detection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.whosaid.attribution.detection.Mark.Context;
import org.whosaid.attribution.detection.Mark.Direction;
import org.whosaid.attribution.detection.MarkStyle.Family;
import org.whosaid.attribution.model.Span;

/**
 * Finds the stretches of an article inside quotation marks, of whatever convention, in time linear in its length. A
 * quotation ends with its paragraph unless the next one opens with a mark again: then both are one, in parts. Blocks
 * that are not the article's are passed over and don't interrupt one.
 *
 * <p>Finds "“No,” he said"; finds nothing in "the players’ 6'2" captain".
 */
public final class QuotationMarks {

    private static final Comparator<QuotedSpan> OUTER_FIRST = Comparator.comparingInt(
                    (QuotedSpan quoted) -> quoted.span().start())
            .thenComparing(
                    Comparator.comparingInt((QuotedSpan quoted) -> quoted.span().end())
                            .reversed());

    private final String text;
    private final boolean singlesQuote;
    private final List<QuotedSpan> found = new ArrayList<>();
    private Running running;

    private QuotationMarks(String text, boolean singlesQuote) {
        this.text = text;
        this.singlesQuote = singlesQuote;
    }

    /**
     * @param blocks of this text, ascending
     * @return every quoted span, nested ones too, outer before inner
     */
    public static List<QuotedSpan> scan(String text, List<TextBlock> blocks) {
        List<TextBlock> ofArticle =
                blocks.stream().filter(block -> !block.isIgnored()).toList();
        boolean inward = guillemetsPointInward(text);
        List<List<Mark>> marks = ofArticle.stream()
                .map(block -> MarkReader.read(text, block.span(), inward))
                .toList();
        var scanner = new QuotationMarks(text, singlesPrevail(marks));
        for (int i = 0; i < ofArticle.size(); i++) {
            scanner.scan(ofArticle.get(i), marks.get(i));
        }
        scanner.finishRunning();
        scanner.found.sort(OUTER_FIRST);
        return List.copyOf(scanner.found);
    }

    /** The outermost quoted stretches, one for each paragraph they run through, marks included: ascending, disjoint. */
    public static List<Span> outermostParts(List<QuotedSpan> quoted) {
        return quoted.stream()
                .filter(span -> span.depth() == 0)
                .flatMap(span -> span.paragraphParts().stream())
                .sorted()
                .toList();
    }

    /** The positions inside quotation marks, the marks' own included. */
    public static BitSet quotedPositions(List<QuotedSpan> quoted) {
        var positions = new BitSet();
        outermostParts(quoted).forEach(part -> positions.set(part.start(), part.end()));
        return positions;
    }

    private void scan(TextBlock block, List<Mark> marks) {
        boolean goesOn = running != null && reopens(block, marks);
        List<Mark> all = marks;
        if (running != null && !goesOn && endsWithoutReopening(marks)) {
            goesOn = true;
            all = new ArrayList<>(marks);
            all.add(0, unwrittenMark(block));
        } else if (goesOn) {
            all = new ArrayList<>(marks);
            all.set(0, marks.get(0).opening());
        }
        if (!goesOn) {
            finishRunning();
        }
        for (MarkPair pair : MarkPairing.pair(text, block.span(), all, singlesQuote)) {
            if (pair.depth > 0) {
                found.add(new Running(pair).quoted(text));
                continue;
            }
            boolean unended = !pair.closed && pair.end == block.span().end();
            if (goesOn && pair.opener == all.get(0)) {
                running.goOn(pair);
            } else {
                finishRunning();
                running = new Running(pair);
            }
            if (!unended || block.kind() == TextBlock.Kind.HEADLINE) {
                finishRunning();
            }
        }
    }

    private boolean reopens(TextBlock block, List<Mark> marks) {
        if (marks.isEmpty() || marks.get(0).start() != block.span().start()) {
            return false;
        }
        Mark first = marks.get(0);
        return first.style().family() == running.family() && first.context() != Context.CLOSING;
    }

    /** German and French texts may open a quotation of several paragraphs but once. */
    private boolean endsWithoutReopening(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.style().family() == running.family())
                .findFirst()
                .filter(mark -> mark.direction() == Direction.CLOSES && mark.context() == Context.CLOSING)
                .filter(mark -> !mark.style().isSingle() && !mark.doubtful())
                .filter(mark -> !running.first.opener.style().isSymmetric())
                .isPresent();
    }

    private Mark unwrittenMark(TextBlock block) {
        int start = block.span().start();
        return new Mark(start, start, running.first.opener.style(), Direction.OPENS, Context.OPENING, false, true);
    }

    private void finishRunning() {
        if (running != null) {
            found.add(running.quoted(text));
            running = null;
        }
    }

    /** Whether the first guillemet of the text points right: »so«. */
    private static boolean guillemetsPointInward(String text) {
        int right = text.indexOf('»');
        int left = text.indexOf('«');
        return right >= 0 && left > right;
    }

    private static boolean singlesPrevail(List<List<Mark>> marks) {
        int singles = 0;
        int others = 0;
        for (List<Mark> ofBlock : marks) {
            for (Mark mark : ofBlock) {
                if (mark.context() == Context.OPENING && mark.style().isSingle()) {
                    singles++;
                } else if (mark.context() == Context.OPENING) {
                    others++;
                }
            }
        }
        return singles > others;
    }

    /** A quotation that may go on in the next paragraph. */
    private static final class Running {
        private final MarkPair first;
        private MarkPair last;
        private final List<Span> parts = new ArrayList<>();

        Running(MarkPair first) {
            this.first = first;
            goOn(first);
        }

        void goOn(MarkPair part) {
            last = part;
            parts.add(part.span());
        }

        Family family() {
            return first.opener.style().family();
        }

        QuotedSpan quoted(String text) {
            Span inner = Characters.trim(text, first.opener.end(), last.innerEnd);
            return new QuotedSpan(Span.cover(parts), inner, first.opener.style(), last.closed, first.depth, parts);
        }
    }
}
