package org.whosaid.attribution;

import java.util.LinkedHashMap;
import java.util.Map;
import org.whosaid.attribution.document.ShippedLists;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.speaker.SpeakerStage;

/**
 * How often an attribution like this one is right: a logistic regression over what the stages thought of their own
 * answers, fitted on articles whose speakers are known (see {@code ConfidenceTraining}).
 */
final class Confidence {

    private final Map<String, Double> weights;

    Confidence(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    static Confidence shipped() {
        return new Confidence(ShippedLists.weights("confidence.tsv"));
    }

    Map<String, Double> weights() {
        return weights;
    }

    /** @return 0..1 */
    double of(Relation relation, SpeakerStage.Outcome outcome) {
        double score = 0;
        for (Map.Entry<String, Double> feature : features(relation, outcome).entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-score));
    }

    static Map<String, Double> features(Relation relation, SpeakerStage.Outcome outcome) {
        var features = new LinkedHashMap<String, Double>();
        features.put("bias", 1.0);
        features.put("found=" + relation.stage(), 1.0);
        features.put("decided=" + outcome.stage(), 1.0);
        features.put("type=" + relation.type(), 1.0);
        boolean ranked = outcome.probability() < 1 && !outcome.stage().equals("name");
        if (ranked) {
            features.put("choice," + outcome.stage(), logit(outcome.probability()));
        }
        if (relation.source().isPresent() && relation.stage().equals("tagger")) {
            features.put("tagger-source", logit(relation.scores().source()));
            features.put("tagger-cue", logit(relation.scores().cue()));
            features.put("tagger-content", logit(relation.scores().content()));
        }
        int quoted = relation.quotedSpans().stream().mapToInt(Span::length).sum();
        features.put("quoted-length", Math.log1p(quoted) / 5);
        return features;
    }

    private static double logit(double probability) {
        double bounded = Math.min(0.999, Math.max(0.001, probability));
        return Math.log(bounded / (1 - bounded));
    }
}
