package org.whosaid.attribution.document;

import java.util.Objects;
import org.whosaid.attribution.model.Span;

/**
 * One word or mark.
 *
 * @param text as it stands in the article
 * @param lemma dictionary form, lower case
 * @param tag Penn Treebank part of speech
 * @param head zero-based index within the sentence of the word it depends on; -1 for the root and where there is no parse
 * @param relation Universal Dependencies relation to the head ("nsubj"); "root" for the root, "dep" without a parse
 */
public record Token(Span span, String text, String lemma, String tag, int head, String relation) {

    public Token {
        Objects.requireNonNull(span);
        Objects.requireNonNull(text);
        Objects.requireNonNull(lemma);
        Objects.requireNonNull(tag);
        Objects.requireNonNull(relation);
    }

    /** A word of a sentence that has not been parsed. */
    public static Token unparsed(Span span, String text, String lemma, String tag) {
        return new Token(span, text, lemma, tag, -1, "dep");
    }

    public Token dependingOn(int head, String relation) {
        return new Token(span, text, lemma, tag, head, relation);
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }
}
