package org.whosaid.attribution.model;

import java.util.Objects;

/**
 * The words that mark a stretch of text as reported: "said", "according to".
 *
 * @param lemma the dictionary form of the cue's main verb or of the whole expression, lower case
 */
public record Cue(Span span, String text, String lemma) {

    public Cue {
        Objects.requireNonNull(span);
        Objects.requireNonNull(text);
        Objects.requireNonNull(lemma);
    }
}
