package org.whosaid.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.store.ArticleEntity;

/**
 * A stored article without its text.
 *
 * @param language ISO 639-1 code; empty when the text is too short to tell
 */
public record ArticleSummary(
        UUID id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> publisher,
        Optional<Instant> publishedAt,
        Optional<String> externalId,
        Instant storedAt,
        Optional<String> language,
        Instant attributedAt,
        String engineName,
        String engineVersion,
        List<String> engineModels) {

    static ArticleSummary from(ArticleEntity entity) {
        return new ArticleSummary(
                entity.id,
                Optional.ofNullable(entity.url),
                Optional.ofNullable(entity.title),
                Optional.ofNullable(entity.byline),
                Optional.ofNullable(entity.publisher),
                Optional.ofNullable(entity.publishedAt),
                Optional.ofNullable(entity.externalId),
                entity.storedAt,
                Optional.ofNullable(entity.language),
                entity.attributedAt,
                entity.engineName,
                entity.engineVersion,
                List.of(entity.engineModels));
    }
}
