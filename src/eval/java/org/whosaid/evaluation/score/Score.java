package org.whosaid.evaluation.score;

import java.util.List;

/** All of the referee's figures, under the names that it prints them with. */
public record Score(long articles, long articlesMissing, QuotedScore quoted, RelationScore relations) {

    public static Score of(List<ArticleVerdict> verdicts) {
        return new Score(
                verdicts.size(),
                verdicts.stream().filter(ArticleVerdict::missing).count(),
                QuotedScore.of(verdicts.stream()
                        .flatMap(article -> article.quoted().stream())
                        .toList()),
                RelationScore.of(
                        verdicts.stream().map(ArticleVerdict::relations).toList()));
    }
}
