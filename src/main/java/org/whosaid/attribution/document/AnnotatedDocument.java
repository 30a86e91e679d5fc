package org.whosaid.attribution.document;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.attribution.model.Span;

/**
 * An article's text with what the language analysis says about it. Offsets are UTF-16 indices into {@link #text()},
 * which is the text as it was submitted.
 *
 * @param sentences in text order, not overlapping; a sentence never crosses a paragraph's end
 * @param names in text order, not overlapping
 */
public record AnnotatedDocument(String text, List<Sentence> sentences, List<NamedEntity> names) {

    public AnnotatedDocument {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        for (NamedEntity name : names) {
            if (name.span().end() > text.length()) {
                throw new IllegalArgumentException("a name beyond the text: " + name);
            }
        }
    }

    /** Index of the sentence that holds the position, or of the last one that starts before it; 0 before the first. */
    public int sentenceAt(int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).tokens().get(0).span().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The words that overlap the span, in order. */
    public List<Token> tokensIn(Span span) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        var tokens = new ArrayList<Token>();
        for (int i = sentenceAt(span.start()); i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.span().start() >= span.end()) {
                break;
            }
            for (Token token : sentence.tokens()) {
                if (token.span().overlaps(span)) {
                    tokens.add(token);
                }
            }
        }
        return tokens;
    }

    /** Whether any analysis is there: a text without a word has no sentence. */
    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** The words of one stretch of the text, joined as they stand. */
    public String textOf(Span span) {
        return span.of(text);
    }
}
