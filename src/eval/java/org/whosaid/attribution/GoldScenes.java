package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whosaid.attribution.detection.QuotationMarks;
import org.whosaid.attribution.detection.TextBlock;
import org.whosaid.attribution.detection.TextBlocks;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Reconciler;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.relation.TaggedRelation;
import org.whosaid.corenlp.CoreNlp;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldAttribution;
import org.whosaid.evaluation.gold.GoldSpeaker;

/** Gold articles as the speaker stage would see them behind a tagger that makes no mistake. */
public final class GoldScenes {

    private GoldScenes() {}

    /** A relation with who really speaks; empty for a stretch inside marks that nobody says. */
    public record Labelled(Relation relation, Optional<GoldSpeaker> speaker) {}

    /** What the speaker stage is given. */
    public record Article(
            AnnotatedDocument document, List<Span> paragraphs, List<Span> quotedSpans, List<Labelled> relations) {}

    public static Article read(CoreNlp models, GoldArticle gold) {
        String text = gold.text().utf16();
        TextBlocks blocks = TextBlocks.of(text);
        List<Span> paragraphs = blocks.all().stream()
                .filter(block -> !block.isIgnored())
                .map(TextBlock::span)
                .toList();
        List<Reconciler.Quoted> quoted = QuotationAttributor.quoted(text, QuotationMarks.scan(text, blocks.all()));
        var tagged = new ArrayList<TaggedRelation>();
        for (GoldAttribution attribution : gold.attributions()) {
            if (!attribution.content().isEmpty()) {
                tagged.add(new TaggedRelation(
                        spans(gold, attribution.content()),
                        spans(gold, attribution.cue()).stream().findFirst(),
                        spans(gold, attribution.source()).stream().findFirst(),
                        0.95,
                        attribution.cue().isEmpty() ? 0 : 0.95,
                        attribution.source().isEmpty() ? 0 : 0.95,
                        List.of()));
            }
        }
        List<Relation> relations = new Reconciler(text, quoted).reconcile(tagged);
        var labelled = new ArrayList<Labelled>();
        for (Relation relation : relations) {
            labelled.add(new Labelled(relation, speaker(gold, relation)));
        }
        return new Article(
                models.annotator().annotate(text, paragraphs),
                paragraphs,
                quoted.stream().map(Reconciler.Quoted::span).toList(),
                labelled);
    }

    private static Optional<GoldSpeaker> speaker(GoldArticle gold, Relation relation) {
        return gold.attributions().stream()
                .filter(attribution -> overlap(gold, attribution, relation) > 0)
                .max(Comparator.comparingInt(attribution -> overlap(gold, attribution, relation)))
                .flatMap(GoldAttribution::speaker);
    }

    static int overlap(GoldArticle gold, GoldAttribution attribution, Relation relation) {
        int overlap = 0;
        for (Span one : spans(gold, attribution.content())) {
            for (Span other : relation.content()) {
                overlap += one.overlap(other);
            }
        }
        return overlap;
    }

    /** Code points to UTF-16. */
    static List<Span> spans(GoldArticle gold, List<CodePointSpan> spans) {
        String text = gold.text().utf16();
        return spans.stream()
                .map(span -> new Span(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())))
                .toList();
    }
}
