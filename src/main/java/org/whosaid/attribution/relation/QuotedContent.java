package org.whosaid.attribution.relation;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.Span;

/** How much of a content stands inside quotation marks. */
final class QuotedContent {

    private QuotedContent() {}

    /** The stretches of the content inside marks that hold a letter or digit, ascending. */
    static List<Span> quotedSpans(String text, List<Span> content, List<Span> quoted) {
        var inside = new ArrayList<Span>();
        for (Span span : content) {
            for (Span marks : quoted) {
                if (marks.overlaps(span)) {
                    Span shared = new Span(Math.max(span.start(), marks.start()), Math.min(span.end(), marks.end()));
                    if (hasWord(text, shared)) {
                        inside.add(shared);
                    }
                }
            }
        }
        inside.sort(null);
        return inside;
    }

    static QuotationType type(String text, List<Span> content, List<Span> quotedSpans) {
        if (quotedSpans.isEmpty()) {
            return QuotationType.INDIRECT;
        }
        for (Span span : content) {
            int position = span.start();
            for (Span quoted : quotedSpans) {
                if (quoted.overlaps(span)) {
                    if (hasWord(text, new Span(position, Math.max(position, quoted.start())))) {
                        return QuotationType.MIXED;
                    }
                    position = Math.max(position, quoted.end());
                }
            }
            if (hasWord(text, new Span(Math.min(position, span.end()), span.end()))) {
                return QuotationType.MIXED;
            }
        }
        return QuotationType.DIRECT;
    }

    static boolean hasWord(String text, Span span) {
        return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
