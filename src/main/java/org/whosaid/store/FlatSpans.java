package org.whosaid.store;

import java.util.List;
import java.util.stream.IntStream;
import org.whosaid.attribution.model.CodePointOffsets;
import org.whosaid.attribution.model.Span;

/** Spans as the database keeps them: start, end, start, end, … in code points. */
final class FlatSpans {

    private FlatSpans() {}

    static int[] of(List<Span> spans, CodePointOffsets offsets) {
        return spans.stream()
                .flatMapToInt(span -> IntStream.of(offsets.of(span.start()), offsets.of(span.end())))
                .toArray();
    }
}
