package org.whosaid.attribution.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.Sentence;
import org.whosaid.attribution.document.SentenceParser;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Span;

/** The text around quotations, with parses made when a sieve first asks for them. For one thread and one article. */
final class Surroundings {

    private final AnnotatedDocument document;
    private final List<Span> paragraphs;
    private final List<Span> quotedSpans;
    private final SentenceParser parser;
    private final Map<Integer, Sentence> parsed = new HashMap<>();

    Surroundings(AnnotatedDocument document, List<Span> paragraphs, List<Span> quotedSpans, SentenceParser parser) {
        this.document = document;
        this.paragraphs = paragraphs;
        this.quotedSpans = quotedSpans;
        this.parser = parser;
    }

    String text() {
        return document.text();
    }

    AnnotatedDocument document() {
        return document;
    }

    Sentence parsedSentence(int index) {
        return parsed.computeIfAbsent(
                index, key -> parser.parse(document.sentences().get(key)));
    }

    Optional<Span> paragraphOf(Span span) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.contains(span.start()))
                .findFirst();
    }

    boolean isQuoted(Token token) {
        return Span.holds(quotedSpans, token.span().start());
    }

    /** What follows the span up to its paragraph's end. */
    Span restOfParagraph(Span span) {
        int end = paragraphOf(new Span(Math.max(0, span.end() - 1), span.end()))
                .map(Span::end)
                .orElse(span.end());
        return new Span(span.end(), Math.max(span.end(), end));
    }
}
