package org.whosaid.attribution.speaker;

import java.util.List;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Span;

/**
 * An article with its cast, and where things stand in it.
 *
 * @param paragraphs ascending, not overlapping
 * @param quotedSpans stretches inside quotation marks, ascending, not overlapping
 */
record Scene(AnnotatedDocument document, Cast cast, List<Span> paragraphs, List<Span> quotedSpans) {

    int sentenceAt(int position) {
        return document.sentenceAt(position);
    }

    /** Index of the paragraph that holds the position, or of the last one that starts before it. */
    int paragraphAt(int position) {
        return Math.max(0, Span.indexAt(paragraphs, position));
    }

    boolean isQuoted(int position) {
        return Span.holds(quotedSpans, position);
    }

    /** A stretch that fills its paragraph up to marks and spaces. */
    boolean fillsParagraph(Span span) {
        Span paragraph = paragraphs.get(paragraphAt(span.start()));
        return isBlank(new Span(Math.min(paragraph.start(), span.start()), span.start()))
                && isBlank(new Span(
                        Math.min(span.end(), Math.max(span.end(), paragraph.end())),
                        Math.max(span.end(), paragraph.end())));
    }

    private boolean isBlank(Span span) {
        return document.textOf(span).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** No verb and no preposition stands before the mention in its sentence: likely the sentence's subject. */
    boolean looksLikeSubject(Span mention) {
        if (document.isEmpty()) {
            return false;
        }
        for (Token token : document.sentences().get(sentenceAt(mention.start())).tokens()) {
            if (token.span().start() >= mention.start()) {
                return true;
            }
            if (token.isVerb() && !isQuoted(token.span().start())
                    || token.tag().equals("IN") && endsBefore(token, mention)) {
                return false;
            }
        }
        return false;
    }

    private boolean endsBefore(Token token, Span mention) {
        return mention.start() - token.span().end() <= 5;
    }

    /** Whether "'s" follows: "Rubio's plan". */
    boolean isPossessor(Span mention) {
        String text = document.text();
        return text.startsWith("'s", mention.end()) || text.startsWith("’s", mention.end());
    }
}
