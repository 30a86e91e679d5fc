package org.whosaid.attribution.model;

import java.util.List;

/**
 * Who says what in one article.
 *
 * @param quotations in text order of their first content span
 * @param speakers everybody who says something or may have, in order of the first mention; quotations refer to them by
 *     index
 * @param ignoredSpans blocks that were left out, ascending
 */
public record ArticleAttribution(List<Quotation> quotations, List<Speaker> speakers, List<IgnoredSpan> ignoredSpans) {

    public ArticleAttribution {
        quotations = List.copyOf(quotations);
        speakers = List.copyOf(speakers);
        ignoredSpans = List.copyOf(ignoredSpans);
        for (Quotation quotation : quotations) {
            quotation.speaker().ifPresent(speakers::get);
        }
    }
}
