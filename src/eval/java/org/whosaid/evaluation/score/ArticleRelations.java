package org.whosaid.evaluation.score;

import java.util.List;
import org.whosaid.evaluation.gold.GoldAttribution;
import org.whosaid.evaluation.prediction.PredictedQuotation;

/**
 * All relations of an article, those of the gold and those of a system.
 *
 * @param predicted only those that the system attributes
 * @param matches each relation is in one at most
 * @param sharedCharacters code points that are content in both, edges left out
 */
public record ArticleRelations(
        List<GoldAttribution> gold,
        List<PredictedQuotation> predicted,
        List<RelationMatch> matches,
        int sharedCharacters,
        int goldCharacters,
        int predictedCharacters) {

    public ArticleRelations {
        gold = List.copyOf(gold);
        predicted = List.copyOf(predicted);
        matches = List.copyOf(matches);
    }
}
