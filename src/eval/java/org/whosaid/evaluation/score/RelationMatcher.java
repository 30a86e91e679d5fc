package org.whosaid.evaluation.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.CodePointText;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldAttribution;
import org.whosaid.evaluation.prediction.PredictedQuotation;
import org.whosaid.evaluation.prediction.Prediction;

/** Matches predicted relations with those of the gold one to one, the pairs whose contents agree best first. */
final class RelationMatcher {

    /** Equal overlaps: the later relation first, as the referee's sorting has it. */
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::overlap)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted)
            .reversed();

    private final CodePointText text;
    private final List<GoldAttribution> gold;
    private final List<PredictedQuotation> predicted;

    private record Pair(double overlap, int gold, int predicted) {}

    private RelationMatcher(GoldArticle article, Prediction prediction) {
        this.text = article.text();
        this.gold = article.attributions().stream()
                .filter(attribution -> !attribution.content().isEmpty())
                .toList();
        this.predicted = prediction.quotations().stream()
                .filter(PredictedQuotation::isAttributed)
                .filter(quotation -> !quotation.content().isEmpty())
                .toList();
    }

    static ArticleRelations match(GoldArticle article, Prediction prediction) {
        return new RelationMatcher(article, prediction).match();
    }

    private ArticleRelations match() {
        List<BitSet> goldContents =
                gold.stream().map(GoldAttribution::content).map(this::core).toList();
        List<BitSet> predictedContents = predicted.stream()
                .map(PredictedQuotation::content)
                .map(this::core)
                .toList();
        BitSet allGold = SpanOverlap.union(goldContents);
        BitSet allPredicted = SpanOverlap.union(predictedContents);
        return new ArticleRelations(
                gold,
                predicted,
                oneToOne(overlapping(goldContents, predictedContents)),
                SpanOverlap.shared(allGold, allPredicted),
                allGold.cardinality(),
                allPredicted.cardinality());
    }

    private BitSet core(List<CodePointSpan> spans) {
        return SpanOverlap.positions(ContentCore.of(spans, text));
    }

    private static List<Pair> overlapping(List<BitSet> goldContents, List<BitSet> predictedContents) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < goldContents.size(); i++) {
            for (int j = 0; j < predictedContents.size(); j++) {
                int shared = SpanOverlap.shared(goldContents.get(i), predictedContents.get(j));
                if (shared > 0) {
                    int either = goldContents.get(i).cardinality()
                            + predictedContents.get(j).cardinality()
                            - shared;
                    pairs.add(new Pair((double) shared / either, i, j));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        return pairs;
    }

    private List<RelationMatch> oneToOne(List<Pair> pairs) {
        BitSet goldTaken = new BitSet();
        BitSet predictedTaken = new BitSet();
        List<RelationMatch> matches = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!goldTaken.get(pair.gold()) && !predictedTaken.get(pair.predicted())) {
                goldTaken.set(pair.gold());
                predictedTaken.set(pair.predicted());
                matches.add(compare(gold.get(pair.gold()), predicted.get(pair.predicted()), pair.overlap()));
            }
        }
        return matches;
    }

    private RelationMatch compare(GoldAttribution wanted, PredictedQuotation got, double overlap) {
        List<CodePointSpan> source = got.source().map(List::of).orElse(List.of());
        return new RelationMatch(
                wanted,
                got,
                overlap,
                sameSource(wanted, got.speakerName(), source),
                ContentCore.of(wanted.content(), text).equals(ContentCore.of(got.content(), text)),
                ContentCore.of(wanted.source(), text).equals(ContentCore.of(source, text)));
    }

    private static boolean sameSource(GoldAttribution wanted, Optional<String> speaker, List<CodePointSpan> source) {
        if (!wanted.source().isEmpty()) {
            return SpanOverlap.touches(source, wanted.source());
        }
        return source.isEmpty()
                || speaker.isPresent()
                        && wanted.speakerName()
                                .filter(name -> NameFolding.sameLeniently(speaker.get(), name))
                                .isPresent();
    }
}
