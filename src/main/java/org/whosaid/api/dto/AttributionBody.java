package org.whosaid.api.dto;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.ingest.AttributedText;
import org.whosaid.query.AttributionView;

@Schema(name = "Attribution", description = "Who says what in a text")
public record AttributionBody(
        @Schema(required = true) EngineBody engine,

        @Schema(
                description = "ISO 639-1 code; null when the text is too short to tell",
                nullable = true,
                examples = "en")
        String language,

        @Schema(
                description = "The text taken from the HTML, which all positions refer to; null when a text was sent",
                nullable = true)
        String text,

        @Schema(description = "In text order", required = true)
        List<QuotationBody> quotations,

        @Schema(description = "In order of the first mention", required = true)
        List<SpeakerInArticleBody> speakers,

        @Schema(description = "Blocks that were left out", required = true)
        List<IgnoredSpanBody> ignoredSpans) {

    /** @param showText whether the caller has not seen the text yet */
    public static AttributionBody from(AttributedText attributed, boolean showText) {
        var view = AttributionView.of(attributed.attribution(), attributed.text());
        return new AttributionBody(
                new EngineBody(
                        attributed.engine().name(),
                        attributed.engine().version(),
                        attributed.engine().models()),
                attributed.language().orElse(null),
                showText ? attributed.text() : null,
                view.quotations().stream().map(QuotationBody::from).toList(),
                view.speakers().stream().map(SpeakerInArticleBody::from).toList(),
                view.ignoredSpans().stream().map(IgnoredSpanBody::from).toList());
    }
}
