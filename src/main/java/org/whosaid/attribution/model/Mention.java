package org.whosaid.attribution.model;

import java.util.Objects;

/** A stretch of text that stands for somebody who can speak. */
public record Mention(Span span, String text, MentionType type) {

    public Mention {
        Objects.requireNonNull(span);
        Objects.requireNonNull(text);
        Objects.requireNonNull(type);
    }
}
