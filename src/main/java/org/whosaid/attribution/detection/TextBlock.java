package org.whosaid.attribution.detection;

import java.util.Objects;
import java.util.Optional;
import org.whosaid.attribution.model.IgnoredSpan;
import org.whosaid.attribution.model.Span;

/**
 * A paragraph of an article, or whatever else stands like one.
 *
 * @param span UTF-16 indices into the text, without space at the edges; never empty
 * @param ignoredAs present exactly for {@link Kind#IGNORED}
 */
public record TextBlock(Span span, Kind kind, Optional<IgnoredSpan.Reason> ignoredAs) {

    /** What a block is to a reader. */
    public enum Kind {
        /** Above the article: its title, a second deck. */
        HEADLINE,
        PROSE,
        /** Not the article's: nobody speaks in it. */
        IGNORED
    }

    public TextBlock {
        Objects.requireNonNull(kind);
        if (span.isEmpty()) {
            throw new IllegalArgumentException("an empty block");
        }
        if (ignoredAs.isPresent() != (kind == Kind.IGNORED)) {
            throw new IllegalArgumentException(kind + " with reason " + ignoredAs);
        }
    }

    public static TextBlock prose(Span span) {
        return new TextBlock(span, Kind.PROSE, Optional.empty());
    }

    public static TextBlock headline(Span span) {
        return new TextBlock(span, Kind.HEADLINE, Optional.empty());
    }

    public static TextBlock ignored(Span span, IgnoredSpan.Reason reason) {
        return new TextBlock(span, Kind.IGNORED, Optional.of(reason));
    }

    public boolean isIgnored() {
        return kind == Kind.IGNORED;
    }
}
