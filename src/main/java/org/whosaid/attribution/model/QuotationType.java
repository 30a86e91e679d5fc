package org.whosaid.attribution.model;

/** How much of a quotation's content stands inside quotation marks (Pareti et al. 2013). */
public enum QuotationType {
    /** All words. */
    DIRECT,
    /** Some words. */
    MIXED,
    /** None. */
    INDIRECT
}
