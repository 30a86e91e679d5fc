package org.whosaid.api.dto;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.query.CodePointSpan;

@Schema(name = "Span", description = "A stretch of the text: half-open, in Unicode code points")
public record SpanBody(
        @Schema(description = "Position of the first character", minimum = "0", examples = "41", required = true)
        int start,

        @Schema(description = "Position after the last character", minimum = "0", examples = "66", required = true)
        int end) {

    static SpanBody from(CodePointSpan span) {
        return new SpanBody(span.start(), span.end());
    }

    static List<SpanBody> from(List<CodePointSpan> spans) {
        return spans.stream().map(SpanBody::from).toList();
    }
}
