package org.whosaid.api.dto;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.query.ArticleView;

@Schema(name = "Article", description = "A stored article with its attribution")
public record ArticleBody(
        @Schema(required = true) UUID id,

        @Schema(nullable = true, examples = "https://news.example/2026/01/31/no-yield")
        String url,

        @Schema(nullable = true, examples = "Rubio: no concessions")
        String title,

        @Schema(nullable = true, examples = "By Ann Lee") String byline,

        @Schema(nullable = true, examples = "The Example Post")
        String publisher,

        @Schema(nullable = true) Instant publishedAt,

        @Schema(description = "The caller's own id for it", nullable = true, examples = "post-4711")
        String externalId,

        @Schema(required = true) Instant storedAt,

        @Schema(description = "When the engine read it", required = true)
        Instant attributedAt,

        @Schema(description = "All positions refer to this text", required = true)
        String text,

        @Schema(required = true) EngineBody engine,

        @Schema(
                description = "ISO 639-1 code; null when the text is too short to tell",
                nullable = true,
                examples = "en")
        String language,

        @Schema(description = "In text order", required = true)
        List<QuotationBody> quotations,

        @Schema(description = "In order of the first mention", required = true)
        List<SpeakerInArticleBody> speakers,

        @Schema(description = "Blocks that were left out", required = true)
        List<IgnoredSpanBody> ignoredSpans) {

    public static ArticleBody from(ArticleView view) {
        var summary = ArticleSummaryBody.from(view.summary());
        var attribution = view.attribution();
        return new ArticleBody(
                summary.id(),
                summary.url(),
                summary.title(),
                summary.byline(),
                summary.publisher(),
                summary.publishedAt(),
                summary.externalId(),
                summary.storedAt(),
                summary.attributedAt(),
                view.text(),
                summary.engine(),
                summary.language(),
                attribution.quotations().stream().map(QuotationBody::from).toList(),
                attribution.speakers().stream().map(SpeakerInArticleBody::from).toList(),
                attribution.ignoredSpans().stream().map(IgnoredSpanBody::from).toList());
    }
}
