package org.whosaid.attribution.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of the article's text: half-open, in UTF-16 indices into the text exactly as it was submitted.
 *
 * @param start index of the first character
 * @param end index after the last character; equal to {@code start} for an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> IN_TEXT_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return end == start;
    }

    public boolean contains(int index) {
        return start <= index && index < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** How many characters both spans share. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The smallest span that holds all; the list must not be empty. */
    public static Span cover(List<Span> spans) {
        return spans.stream().reduce(Span::cover).orElseThrow();
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /**
     * Index of the span that holds the position, or of the last one that starts before it; -1 when all start behind it.
     *
     * @param spans ascending, not overlapping
     */
    public static int indexAt(List<Span> spans, int position) {
        int index = Collections.binarySearch(spans, new Span(position, Integer.MAX_VALUE));
        return index >= 0 ? index : -index - 2;
    }

    /** Whether one of the spans, ascending and not overlapping, holds the position. */
    public static boolean holds(List<Span> spans, int position) {
        int index = indexAt(spans, position);
        return index >= 0 && spans.get(index).contains(position);
    }

    @Override
    public int compareTo(Span other) {
        return IN_TEXT_ORDER.compare(this, other);
    }
}
