package org.whosaid.api.dto;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.query.ArticleSummary;

@Schema(name = "ArticleSummary", description = "A stored article without its text")
public record ArticleSummaryBody(
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

        @Schema(
                description = "ISO 639-1 code; null when the text is too short to tell",
                nullable = true,
                examples = "en")
        String language,

        @Schema(required = true) EngineBody engine,

        @Schema(description = "When the engine read it", required = true)
        Instant attributedAt) {

    public static ArticleSummaryBody from(ArticleSummary summary) {
        return new ArticleSummaryBody(
                summary.id(),
                summary.url().orElse(null),
                summary.title().orElse(null),
                summary.byline().orElse(null),
                summary.publisher().orElse(null),
                summary.publishedAt().orElse(null),
                summary.externalId().orElse(null),
                summary.storedAt(),
                summary.language().orElse(null),
                new EngineBody(summary.engineName(), summary.engineVersion(), summary.engineModels()),
                summary.attributedAt());
    }
}
