package org.whosaid.attribution.speaker;

import java.util.List;
import java.util.Map;
import org.whosaid.attribution.document.ShippedLists;

/**
 * Scores candidates by weighted features and turns the scores into probabilities (multinomial logistic regression). The
 * weights are trained on articles whose speakers are known; a feature without a weight counts nothing.
 */
final class LinearRanker {

    private final Map<String, Double> weights;

    LinearRanker(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Weights as trained and shipped: {@code models/speaker-ranker.tsv}, one feature and its weight a line. */
    static LinearRanker shipped() {
        return new LinearRanker(ShippedLists.weights("speaker-ranker.tsv"));
    }

    /** Probabilities of the candidates, in their order; they add up to 1. */
    double[] probabilities(List<? extends Map<String, Double>> candidates) {
        var scores = new double[candidates.size()];
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(candidates.get(i));
            best = Math.max(best, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - best);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private double score(Map<String, Double> features) {
        double score = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return score;
    }
}
