package org.whosaid.ingest;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as somebody hands it in. Its strings hold neither U+0000 nor lone surrogates.
 *
 * @param text not blank; the offsets of everything found refer to it
 */
public record ArticleSubmission(
        String text,
        Optional<String> url,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> publisher,
        Optional<Instant> publishedAt,
        Optional<String> externalId) {

    public ArticleSubmission {
        Objects.requireNonNull(text);
        Objects.requireNonNull(url);
        Objects.requireNonNull(title);
        Objects.requireNonNull(byline);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(publishedAt);
        Objects.requireNonNull(externalId);
    }
}
