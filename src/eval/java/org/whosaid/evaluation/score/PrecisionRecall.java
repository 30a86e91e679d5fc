package org.whosaid.evaluation.score;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Precision, recall and their harmonic mean, in per cent.
 *
 * @param truePositives how many are right
 * @param predicted of how many that the system has
 * @param gold of how many that there are
 */
public record PrecisionRecall(
        double precision,
        double recall,
        double f1,
        @JsonProperty("tp") long truePositives,
        long predicted,
        long gold) {

    public static PrecisionRecall of(long truePositives, long predicted, long gold) {
        long both = predicted + gold;
        return new PrecisionRecall(
                Percent.of(truePositives, predicted),
                Percent.of(truePositives, gold),
                both == 0 ? 0 : Percent.round(200.0 * truePositives / both),
                truePositives,
                predicted,
                gold);
    }
}
