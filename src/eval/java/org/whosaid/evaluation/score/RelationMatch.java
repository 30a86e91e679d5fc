package org.whosaid.evaluation.score;

import org.whosaid.evaluation.gold.GoldAttribution;
import org.whosaid.evaluation.prediction.PredictedQuotation;

/**
 * A relation of the gold and the predicted one that was matched with it.
 *
 * @param overlap code points that both contents share, as a share of those in either, 0..1
 * @param sameSource the sources overlap; where the gold has none: none is predicted or the gold's speaker is named
 * @param exactContent the contents have the same core
 * @param exactSource the sources have the same core
 */
public record RelationMatch(
        GoldAttribution gold,
        PredictedQuotation predicted,
        double overlap,
        boolean sameSource,
        boolean exactContent,
        boolean exactSource) {

    public boolean contentAt(double threshold) {
        return overlap >= threshold;
    }

    public boolean rightAt(double threshold) {
        return sameSource && contentAt(threshold);
    }

    public boolean exact() {
        return exactContent && exactSource;
    }
}
