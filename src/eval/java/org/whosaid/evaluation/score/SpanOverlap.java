package org.whosaid.evaluation.score;

import java.util.BitSet;
import java.util.List;
import org.whosaid.evaluation.CodePointSpan;

/** How far lists of spans cover the same code points. */
final class SpanOverlap {

    private SpanOverlap() {}

    /** Whether any span of one overlaps any of the other. */
    static boolean touches(List<CodePointSpan> one, List<CodePointSpan> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(a::overlaps));
    }

    /** Whether the overlap is at least half of one of both. */
    static boolean byHalf(CodePointSpan one, CodePointSpan other) {
        int overlap = one.overlap(other);
        return overlap > 0 && (overlap * 2 >= one.length() || overlap * 2 >= other.length());
    }

    /** All positions that the spans cover. */
    static BitSet positions(List<CodePointSpan> spans) {
        BitSet positions = new BitSet();
        spans.forEach(span -> positions.set(span.start(), span.end()));
        return positions;
    }

    static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    static BitSet union(List<BitSet> sets) {
        BitSet all = new BitSet();
        sets.forEach(all::or);
        return all;
    }
}
