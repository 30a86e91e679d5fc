package org.whosaid.query;

import java.util.List;
import java.util.stream.IntStream;
import org.whosaid.attribution.model.ArticleAttribution;
import org.whosaid.attribution.model.IgnoredSpan;
import org.whosaid.store.ArticleEntity;
import org.whosaid.store.AttributionMapper;

/** Who says what in one article, to be shown; stored or not, it is the same. */
public record AttributionView(
        List<QuotationView> quotations, List<CountedSpeaker> speakers, List<IgnoredSpanView> ignoredSpans) {

    /** A speaker with the number of quotations that are theirs in this article. */
    public record CountedSpeaker(ArticleSpeakerView speaker, int quotationCount) {}

    /** A block of the text that was left out. */
    public record IgnoredSpanView(CodePointSpan span, IgnoredSpan.Reason reason) {}

    /** @param text the one that the attribution's UTF-16 indices point into */
    public static AttributionView of(ArticleAttribution attribution, String text) {
        var article = new ArticleEntity();
        article.text = text;
        AttributionMapper.map(attribution, article);
        return from(article);
    }

    static AttributionView from(ArticleEntity article) {
        int[] counts = new int[article.speakers.size()];
        for (var quotation : article.quotations) {
            if (quotation.speaker != null) {
                counts[quotation.speaker.position]++;
            }
        }
        var speakers = article.speakers.stream()
                .map(speaker -> new CountedSpeaker(ArticleSpeakerView.from(speaker), counts[speaker.position]))
                .toList();
        var spans = CodePointSpan.from(article.ignoredSpans);
        var ignored = IntStream.range(0, spans.size())
                .mapToObj(i -> new IgnoredSpanView(spans.get(i), IgnoredSpan.Reason.valueOf(article.ignoredReasons[i])))
                .toList();
        return new AttributionView(
                article.quotations.stream().map(QuotationView::from).toList(), speakers, ignored);
    }
}
