package org.whosaid.attribution.model;

import java.util.Objects;

/** A block of the text that is not part of the article's prose; nobody speaks in it and it names no speaker. */
public record IgnoredSpan(Span span, Reason reason) {

    /** What kind of block it is. */
    public enum Reason {
        ADVERTISEMENT,
        CAPTION,
        NEWSLETTER,
        READ_MORE,
        AUTHOR_BIO,
        BYLINE
    }

    public IgnoredSpan {
        Objects.requireNonNull(span);
        Objects.requireNonNull(reason);
    }
}
