package org.whosaid.query;

import java.util.List;
import java.util.stream.IntStream;

/** A stretch of an article's text: half-open, in Unicode code points. */
public record CodePointSpan(int start, int end) {

    /** @param flat start, end, start, end, … */
    static List<CodePointSpan> from(int[] flat) {
        return IntStream.range(0, flat.length / 2)
                .mapToObj(i -> new CodePointSpan(flat[2 * i], flat[2 * i + 1]))
                .toList();
    }
}
