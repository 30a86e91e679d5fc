package org.whosaid.evaluation.score;

import java.util.List;
import java.util.Optional;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.prediction.Prediction;

/**
 * What came of one article: every quoted span and every relation, judged one by one. All figures are counts over these.
 *
 * @param missing the system gave no answer at all
 */
public record ArticleVerdict(
        GoldArticle article, boolean missing, List<QuotedVerdict> quoted, ArticleRelations relations) {

    public ArticleVerdict {
        quoted = List.copyOf(quoted);
    }

    /**
     * @param prediction empty when the system has none for this article, which counts like an empty answer
     * @throws IllegalArgumentException when a predicted span lies outside the article
     */
    public static ArticleVerdict of(GoldArticle article, Optional<Prediction> prediction) {
        Prediction answer = prediction.orElseGet(() -> Prediction.of(article.id(), List.of()));
        answer.requireInside(article.text());
        return new ArticleVerdict(
                article,
                prediction.isEmpty(),
                QuotedSpanJudge.judge(article, answer),
                RelationMatcher.match(article, answer));
    }
}
