package org.whosaid.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.document.ShippedLists;

class LinearRankerTest {

    private final LinearRanker ranker = new LinearRanker(Map.of("near", 1.0, "old", -1.0));

    @Test
    void probabilities_weightedFeatures_orderTheCandidates() {
        double[] probabilities =
                ranker.probabilities(List.of(Map.of("near", 1.0), Map.of("old", 1.0), Map.of("near", 2.0, "old", 1.0)));

        assertThat(probabilities[0]).isEqualTo(probabilities[2]).isGreaterThan(probabilities[1]);
        assertThat(probabilities[0] / probabilities[1]).isCloseTo(Math.exp(2), within(1e-9));
        assertThat(probabilities[0] + probabilities[1] + probabilities[2]).isCloseTo(1, within(1e-9));
    }

    @Test
    void probabilities_featureWithoutWeight_countsNothing() {
        assertThat(ranker.probabilities(List.of(Map.of("new", 9.0), Map.of()))).containsExactly(0.5, 0.5);
    }

    @Test
    void probabilities_hugeScores_stayFinite() {
        assertThat(ranker.probabilities(List.of(Map.of("near", 1e6), Map.of("old", 1e6))))
                .containsExactly(1, 0);
    }

    @Test
    void probabilities_noCandidate_isEmpty() {
        assertThat(ranker.probabilities(List.of())).isEmpty();
    }

    @Test
    void shipped_weights_areFiniteAndKnowEveryKind() {
        Map<String, Double> weights = ShippedLists.weights("speaker-ranker.tsv");
        Set<String> features = weights.keySet();

        assertThat(weights.values()).allMatch(Double::isFinite);
        assertThat(features.stream()
                        .map(name -> name.substring(0, name.indexOf(':')))
                        .distinct())
                .contains("p", "o", "n", "ns", "no", "th", "we", "it");
        assertThat(LinearRanker.shipped()
                        .probabilities(List.of(Map.of(features.iterator().next(), 1.0))))
                .containsExactly(1);
    }
}
