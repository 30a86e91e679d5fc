package org.whosaid.evaluation;

/**
 * A stretch of an article's text as the gold and the predictions files have it: half-open, in Unicode code points, not
 * in the UTF-16 indices of {@link org.whosaid.attribution.model.Span}.
 */
public record CodePointSpan(int start, int end) {

    public CodePointSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** How many code points both share. */
    public int overlap(CodePointSpan other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    public boolean overlaps(CodePointSpan other) {
        return overlap(other) > 0;
    }
}
