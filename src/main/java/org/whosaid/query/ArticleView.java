package org.whosaid.query;

/** A stored article, complete. */
public record ArticleView(ArticleSummary summary, String text, AttributionView attribution) {}
