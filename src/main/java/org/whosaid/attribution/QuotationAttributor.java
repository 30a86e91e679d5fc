package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.whosaid.attribution.detection.QuotationMarks;
import org.whosaid.attribution.detection.QuotedSpan;
import org.whosaid.attribution.detection.TextBlock;
import org.whosaid.attribution.detection.TextBlocks;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.GivenNames;
import org.whosaid.attribution.document.SentenceParser;
import org.whosaid.attribution.document.TextAnnotator;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.ArticleAttribution;
import org.whosaid.attribution.model.Candidate;
import org.whosaid.attribution.model.Cue;
import org.whosaid.attribution.model.Mention;
import org.whosaid.attribution.model.MentionType;
import org.whosaid.attribution.model.Provenance;
import org.whosaid.attribution.model.Quotation;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.model.UnattributedReason;
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
    private final Confidence confidence = new Confidence();

    public QuotationAttributor(
            TextAnnotator annotator, SentenceParser parser, GivenNames givenNames, RelationTagger tagger) {
        this.annotator = annotator;
        this.tagger = tagger;
        this.sieves = new SourceSieves(parser);
        this.speakers = new SpeakerStage(givenNames);
    }

    /** @param text the article as submitted; may be blank */
    public ArticleAttribution attribute(String text) {
        TextBlocks blocks = TextBlocks.of(text);
        List<Span> paragraphs = blocks.all().stream()
                .filter(block -> !block.isIgnored())
                .map(TextBlock::span)
                .toList();
        List<Reconciler.Quoted> quoted = quoted(QuotationMarks.scan(text, blocks.all()));
        List<Span> quotedSpans = quoted.stream().map(Reconciler.Quoted::span).toList();
        AnnotatedDocument document = annotator.annotate(text, paragraphs);
        List<Relation> relations = sieves.link(
                document,
                paragraphs,
                quotedSpans,
                new Reconciler(text, quoted).reconcile(tagger.tag(text, quotedSpans)));
        SpeakerStage.Result result = speakers.resolve(document, paragraphs, quotedSpans, relations);
        var quotations = new ArrayList<Quotation>();
        for (int i = 0; i < relations.size(); i++) {
            quotations.add(quotation(
                    document, blocks, relations.get(i), result.outcomes().get(i)));
        }
        return new ArticleAttribution(quotations, result.speakers(), blocks.ignoredSpans());
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

    private Quotation quotation(
            AnnotatedDocument document, TextBlocks blocks, Relation relation, SpeakerStage.Outcome outcome) {
        int start = relation.content().get(0).start();
        boolean spoken = outcome.speaker().isPresent();
        return new Quotation(
                relation.type(),
                relation.content(),
                relation.quotedSpans(),
                relation.cue().filter(cue -> spoken).map(cue -> cue(document, cue)),
                relation.source()
                        .map(source -> new Mention(
                                source,
                                document.textOf(source),
                                outcome.sourceType().orElse(MentionType.NOMINAL))),
                outcome.speaker(),
                spoken ? OptionalDouble.of(confidence.of(relation, outcome)) : OptionalDouble.empty(),
                new Provenance(relation.stage() + "/" + outcome.stage(), outcome.evidence()),
                outcome.candidates().stream()
                        .map(candidate -> new Candidate(candidate.getKey(), candidate.getValue()))
                        .toList(),
                spoken ? Optional.empty() : Optional.of(UnattributedReason.NOT_SPEECH),
                blocks.indexAt(start),
                document.sentenceAt(start));
    }

    private static Cue cue(AnnotatedDocument document, Span span) {
        List<Token> tokens = document.tokensIn(span);
        String lemma = tokens.stream()
                .filter(Token::isVerb)
                .reduce((first, second) -> second)
                .map(Token::lemma)
                .orElseGet(() -> document.textOf(span).toLowerCase(java.util.Locale.ROOT));
        return new Cue(span, document.textOf(span), lemma);
    }
}
