package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.attribution.detection.QuotationMarks;
import org.whosaid.attribution.detection.QuotedSpan;
import org.whosaid.attribution.detection.TextBlock;
import org.whosaid.attribution.detection.TextBlocks;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.GivenNames;
import org.whosaid.attribution.document.SentenceParser;
import org.whosaid.attribution.document.TextAnnotator;
import org.whosaid.attribution.model.ArticleAttribution;
import org.whosaid.attribution.model.Quotation;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Reconciler;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.relation.RelationTagger;
import org.whosaid.attribution.source.SourceSieves;
import org.whosaid.attribution.speaker.SpeakerStage;

/** Reads an article and says who said what. Thread-safe and deterministic. */
public final class QuotationAttributor {

    private final TextAnnotator annotator;
    private final RelationTagger tagger;
    private final SourceSieves sieves;
    private final SpeakerStage speakers;
    private final QuotationAssembler assembler;

    /** @param threshold attributions of lower confidence are left open, 0..1 */
    public QuotationAttributor(
            TextAnnotator annotator,
            SentenceParser parser,
            GivenNames givenNames,
            RelationTagger tagger,
            double threshold) {
        this.annotator = annotator;
        this.tagger = tagger;
        this.sieves = new SourceSieves(parser);
        this.speakers = new SpeakerStage(givenNames);
        this.assembler = new QuotationAssembler(Confidence.shipped(), threshold);
    }

    /** What the stages found, one outcome a relation, before confidence has its say. */
    record Reading(
            TextBlocks blocks, AnnotatedDocument document, List<Relation> relations, SpeakerStage.Result speakers) {}

    /** @param text the article as submitted; may be blank */
    public ArticleAttribution attribute(String text) {
        Reading reading = read(text);
        var quotations = new ArrayList<Quotation>();
        for (int i = 0; i < reading.relations().size(); i++) {
            assembler
                    .assemble(
                            reading,
                            reading.relations().get(i),
                            reading.speakers().outcomes().get(i))
                    .ifPresent(quotations::add);
        }
        return new ArticleAttribution(
                quotations, reading.speakers().speakers(), reading.blocks().ignoredSpans());
    }

    /** Marks and blocks, words and names, relations, sources, speakers: one stage after the other. */
    Reading read(String text) {
        TextBlocks blocks = TextBlocks.of(text);
        List<Span> paragraphs = blocks.all().stream()
                .filter(block -> !block.isIgnored())
                .map(TextBlock::span)
                .toList();
        List<Reconciler.Quoted> quoted = quoted(QuotationMarks.scan(text, blocks.all()));
        List<Span> quotedSpans = quoted.stream().map(Reconciler.Quoted::span).toList();
        AnnotatedDocument document = annotator.annotate(text, paragraphs);
        List<Relation> found = new Reconciler(text, quoted)
                .reconcile(tagger.tag(text, quotedSpans)).stream()
                        .filter(relation ->
                                Span.holds(paragraphs, relation.extent().start()))
                        .toList();
        List<Relation> relations = sieves.link(document, paragraphs, quotedSpans, found);
        return new Reading(blocks, document, relations, speakers.resolve(document, paragraphs, quotedSpans, relations));
    }

    /** The outermost stretches inside marks, paragraph by paragraph. */
    static List<Reconciler.Quoted> quoted(List<QuotedSpan> scanned) {
        var quoted = new ArrayList<Reconciler.Quoted>();
        for (int i = 0; i < scanned.size(); i++) {
            QuotedSpan span = scanned.get(i);
            if (span.depth() == 0) {
                for (Span part : span.paragraphParts()) {
                    quoted.add(new Reconciler.Quoted(part, i, span.closed()));
                }
            }
        }
        return quoted;
    }
}
