package org.whosaid.evaluation.errors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.CodePointText;

/** A passage of an article with brackets around some of its words. */
final class MarkedPassage {

    private static final int BEFORE = 260;
    private static final int AFTER = 260;
    /** How far the passage stretches to show a mark that lies outside the context. */
    private static final int REACH = 700;
    /** What is shown of the beginning and of the end of very long words in brackets. */
    private static final int KEPT = 220;
    /** What is shown around short brackets in the middle of such words. */
    private static final int MARGIN = 30;

    private final CodePointText text;
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(CodePointSpan span, String open, String close) {}

    MarkedPassage(CodePointText text) {
        this.text = text;
    }

    MarkedPassage mark(List<CodePointSpan> spans, String open, String close) {
        spans.forEach(span -> marks.add(new Mark(span, open, close)));
        return this;
    }

    /** The words between {@code from} and {@code to} with what stands around them; ¶ for the end of a paragraph. */
    String around(int from, int to) {
        int start = wordStart(Math.max(0, from - BEFORE));
        int end = wordEnd(Math.min(text.length(), to + AFTER));
        for (Mark mark : marks) {
            if (from - mark.span().start() < REACH) {
                start = Math.min(start, mark.span().start());
            }
            if (mark.span().end() - to < REACH) {
                end = Math.max(end, mark.span().end());
            }
        }
        StringBuilder passage = new StringBuilder(start > 0 ? "…" : "");
        boolean skipping = false;
        for (int position = start; position <= end; position++) {
            boolean skipped = position > from + KEPT && position < to - KEPT && !nearShortMark(position);
            if (skipped && !skipping) {
                passage.append(" […] ");
            }
            skipping = skipped;
            appendMarks(position, passage);
            if (position < end && !skipped) {
                passage.appendCodePoint(text.codePointAt(position));
            }
        }
        return passage.append(end < text.length() ? "…" : "").toString().strip().replaceAll("\\s*\\R\\s*", " ¶ ");
    }

    /** A source or cue in the middle of a long quotation is shown. */
    private boolean nearShortMark(int position) {
        return marks.stream()
                .map(Mark::span)
                .anyMatch(span ->
                        span.length() < KEPT && position >= span.start() - MARGIN && position <= span.end() + MARGIN);
    }

    private int wordStart(int position) {
        int start = position;
        while (start > 0 && !Character.isWhitespace(text.codePointAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int wordEnd(int position) {
        int end = position;
        while (end < text.length() && !Character.isWhitespace(text.codePointAt(end))) {
            end++;
        }
        return end;
    }

    /** Closing brackets before opening ones; of two that open the longer first, of two that close the shorter. */
    private void appendMarks(int position, StringBuilder passage) {
        marks.stream()
                .filter(mark -> mark.span().end() == position && mark.span().length() > 0)
                .sorted(Comparator.comparingInt((Mark mark) -> mark.span().length())
                        .thenComparing(marks::indexOf, Comparator.reverseOrder()))
                .forEach(mark -> passage.append(mark.close()));
        marks.stream()
                .filter(mark -> mark.span().start() == position)
                .sorted(Comparator.comparingInt(mark -> -mark.span().length()))
                .forEach(mark -> passage.append(mark.open()));
    }
}
