package org.whosaid.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whosaid.attribution.model.ArticleAttribution;
import org.whosaid.attribution.model.Candidate;
import org.whosaid.attribution.model.CodePointOffsets;
import org.whosaid.attribution.model.Cue;
import org.whosaid.attribution.model.IgnoredSpan;
import org.whosaid.attribution.model.Mention;
import org.whosaid.attribution.model.Quotation;
import org.whosaid.attribution.model.Span;

/**
 * Turns what the domain found in one text into rows, and UTF-16 indices into code points. The only such mapping: an
 * attribution that is not stored is shown through it too, so that both look the same.
 */
public final class AttributionMapper {

    /** Code points of context kept on either side of a quotation. */
    static final int CONTEXT = 32;

    private final String text;
    private final CodePointOffsets offsets;

    private AttributionMapper(String text) {
        this.text = text;
        this.offsets = new CodePointOffsets(text);
    }

    /** Gives the article, whose text is set, its ignored spans, speakers and quotations; these are new and have no ids. */
    public static void map(ArticleAttribution attribution, ArticleEntity article) {
        new AttributionMapper(article.text).fill(attribution, article);
    }

    private void fill(ArticleAttribution attribution, ArticleEntity article) {
        List<IgnoredSpan> ignored = attribution.ignoredSpans();
        article.ignoredSpans =
                FlatSpans.of(ignored.stream().map(IgnoredSpan::span).toList(), offsets);
        article.ignoredReasons =
                ignored.stream().map(span -> span.reason().name()).toArray(String[]::new);
        article.speakers = new ArrayList<>();
        for (var speaker : attribution.speakers()) {
            var entity = ArticleSpeakerEntity.from(speaker, article.speakers.size(), offsets);
            entity.article = article;
            article.speakers.add(entity);
        }
        article.quotations = new ArrayList<>();
        for (var quotation : attribution.quotations()) {
            var entity = quotation(quotation);
            entity.position = article.quotations.size();
            entity.article = article;
            entity.speaker = quotation.speaker().map(article.speakers::get).orElse(null);
            article.quotations.add(entity);
        }
    }

    private QuotationEntity quotation(Quotation quotation) {
        var entity = new QuotationEntity();
        entity.type = quotation.type();
        entity.contentText =
                quotation.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
        entity.contentSpans = FlatSpans.of(quotation.content(), offsets);
        entity.quotedSpans = FlatSpans.of(quotation.quotedSpans(), offsets);
        entity.cue = quotation.cue().map(this::cue).orElse(null);
        entity.source = quotation.source().map(this::source).orElse(null);
        entity.confidence =
                quotation.confidence().isPresent() ? quotation.confidence().getAsDouble() : null;
        entity.stage = quotation.provenance().stage();
        entity.evidence = quotation.provenance().evidence().toArray(String[]::new);
        entity.candidateNames =
                quotation.candidates().stream().map(Candidate::name).toArray(String[]::new);
        entity.candidateConfidences = quotation.candidates().stream()
                .mapToDouble(Candidate::confidence)
                .toArray();
        entity.unattributedReason = quotation.unattributedReason().orElse(null);
        entity.paragraph = quotation.paragraph();
        entity.sentence = quotation.sentence();
        Span extent = quotation.extent();
        entity.prefix = text.substring(back(extent.start()), extent.start());
        entity.suffix = text.substring(extent.end(), forth(extent.end()));
        return entity;
    }

    private CueColumns cue(Cue cue) {
        var columns = new CueColumns();
        columns.start = offsets.of(cue.span().start());
        columns.end = offsets.of(cue.span().end());
        columns.text = cue.text();
        columns.lemma = cue.lemma();
        return columns;
    }

    private SourceColumns source(Mention source) {
        var columns = new SourceColumns();
        columns.start = offsets.of(source.span().start());
        columns.end = offsets.of(source.span().end());
        columns.text = source.text();
        columns.type = source.type();
        return columns;
    }

    private int back(int index) {
        return offsets.of(index) <= CONTEXT ? 0 : text.offsetByCodePoints(index, -CONTEXT);
    }

    private int forth(int index) {
        int left = offsets.of(text.length()) - offsets.of(index);
        return left <= CONTEXT ? text.length() : text.offsetByCodePoints(index, CONTEXT);
    }
}
