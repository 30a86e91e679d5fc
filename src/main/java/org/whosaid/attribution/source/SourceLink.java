package org.whosaid.attribution.source;

import java.util.Objects;
import java.util.Optional;
import org.whosaid.attribution.model.Span;

/**
 * A sieve's answer: whose words a quotation is, as the text mentions them.
 *
 * @param evidence why, in words for a reader
 */
public record SourceLink(Optional<Span> cue, Span source, String evidence) {

    public SourceLink {
        Objects.requireNonNull(cue);
        Objects.requireNonNull(source);
        Objects.requireNonNull(evidence);
    }
}
