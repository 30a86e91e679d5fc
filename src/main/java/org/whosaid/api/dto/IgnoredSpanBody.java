package org.whosaid.api.dto;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.attribution.model.IgnoredSpan;
import org.whosaid.query.AttributionView.IgnoredSpanView;

@Schema(name = "IgnoredSpan", description = "A block that is not the article's prose; nobody speaks in it")
public record IgnoredSpanBody(
        @Schema(examples = "0", required = true) int start,
        @Schema(examples = "13", required = true) int end,
        @Schema(examples = "ADVERTISEMENT", required = true) IgnoredSpan.Reason reason) {

    static IgnoredSpanBody from(IgnoredSpanView view) {
        return new IgnoredSpanBody(view.span().start(), view.span().end(), view.reason());
    }
}
