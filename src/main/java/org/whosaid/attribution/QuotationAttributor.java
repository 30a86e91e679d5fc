package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    /** "WALLACE: Let's start", "Q: Why?" behind an opening mark. */
    private static final Pattern TURN = Pattern.compile("\\W{1,3}(?:\\p{Lu}[\\p{L}.’'-]* ){0,3}\\p{Lu}[\\p{L}.’'-]*: ");

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
        List<Reconciler.Quoted> quoted = quoted(text, QuotationMarks.scan(text, blocks.all()));
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

    /**
     * The outermost stretches inside marks, paragraph by paragraph. Parts over several paragraphs are one quotation unless
     * the mark changes or they are turns of a transcript, each with its speaker's name inside the marks.
     */
    static List<Reconciler.Quoted> quoted(String text, List<QuotedSpan> scanned) {
        var quoted = new ArrayList<Reconciler.Quoted>();
        int quotation = 0;
        for (QuotedSpan span : scanned) {
            if (span.depth() > 0) {
                continue;
            }
            List<Span> parts = span.paragraphParts();
            boolean turns =
                    parts.stream().anyMatch(part -> TURN.matcher(part.of(text)).lookingAt());
            for (int i = 0; i < parts.size(); i++) {
                boolean goesOn = i > 0
                        && !turns
                        && text.charAt(parts.get(i).start())
                                == text.charAt(parts.get(i - 1).start());
                quotation += goesOn ? 0 : 1;
                quoted.add(new Reconciler.Quoted(parts.get(i), quotation, span.closed()));
            }
        }
        return quoted;
    }
}
