package org.whosaid.query;

import org.whosaid.store.QuotationEntity;

/** A stored quotation with the article it stands in. */
public record FoundQuotation(QuotationView quotation, ArticleSummary article) {

    static FoundQuotation from(QuotationEntity entity) {
        return new FoundQuotation(QuotationView.from(entity), ArticleSummary.from(entity.article));
    }
}
