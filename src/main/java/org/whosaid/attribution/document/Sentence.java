package org.whosaid.attribution.document;

import java.util.List;
import org.whosaid.attribution.model.Span;

/** A sentence: its words in order. Never empty. */
public record Sentence(List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words");
        }
    }

    public Span span() {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }
}
