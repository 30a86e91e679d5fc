package org.whosaid.attribution.detection;

import java.util.List;
import java.util.Objects;
import org.whosaid.attribution.model.Span;

/**
 * A stretch of text inside quotation marks; whether anybody says it is decided elsewhere. Offsets are UTF-16 indices
 * into the text as submitted.
 *
 * @param span marks included; with several parts, from the first one's opening mark to the last one's end
 * @param inner without the first and the last mark and the space next to them; never empty
 * @param style the convention of the opening mark
 * @param closed whether an end mark was found; without one the span ends with its paragraph or before the next opening
 * @param depth 0 for the outermost, 1 for a span directly inside another
 * @param paragraphParts one part for each paragraph it runs through, ascending, each including its own marks
 */
public record QuotedSpan(Span span, Span inner, MarkStyle style, boolean closed, int depth, List<Span> paragraphParts) {

    public QuotedSpan {
        Objects.requireNonNull(style);
        paragraphParts = List.copyOf(paragraphParts);
        if (inner.isEmpty() || !span.contains(inner)) {
            throw new IllegalArgumentException("inner " + inner + " of " + span);
        }
        if (paragraphParts.isEmpty() || !Span.cover(paragraphParts).equals(span)) {
            throw new IllegalArgumentException("parts " + paragraphParts + " of " + span);
        }
        if (depth < 0) {
            throw new IllegalArgumentException("depth " + depth);
        }
    }
}
