package org.whosaid.evaluation.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whosaid.evaluation.prediction.PredictedQuotation;
import org.whosaid.evaluation.score.ArticleVerdict;
import org.whosaid.evaluation.score.Percent;
import org.whosaid.evaluation.score.QuotedVerdict;
import org.whosaid.evaluation.score.RelationMatch;
import org.whosaid.evaluation.score.RelationScore;

/**
 * What one stage of a system decided, and how often it was right.
 *
 * @param quotedSpans quoted spans that it attributed, those that nobody says included
 * @param quotedRight per cent of these with the right speaker, leniently
 * @param relations relations of all types that it attributed
 * @param relationsRight per cent of these that are right at half overlap
 */
public record StageRow(String stage, long quotedSpans, double quotedRight, long relations, double relationsRight) {

    private static final String UNTOLD = "(not told)";

    /** Stages that attributed anything, the busiest first. */
    static List<StageRow> of(List<ArticleVerdict> verdicts) {
        Map<String, List<QuotedVerdict>> quoted = verdicts.stream()
                .flatMap(article -> article.quoted().stream())
                .filter(QuotedVerdict::countsAsPredicted)
                .collect(Collectors.groupingBy(
                        verdict -> stage(verdict.predicted().orElseThrow())));
        Map<String, Long> relations = verdicts.stream()
                .flatMap(article -> article.relations().predicted().stream())
                .collect(Collectors.groupingBy(StageRow::stage, TreeMap::new, Collectors.counting()));
        Map<String, Long> right = verdicts.stream()
                .flatMap(article -> article.relations().matches().stream())
                .filter(match -> match.rightAt(RelationScore.HALF))
                .map(RelationMatch::predicted)
                .collect(Collectors.groupingBy(StageRow::stage, Collectors.counting()));
        return relations.keySet().stream()
                .map(stage -> row(
                        stage,
                        quoted.getOrDefault(stage, List.of()),
                        relations.get(stage),
                        right.getOrDefault(stage, 0L)))
                .sorted(Comparator.comparingLong(StageRow::relations).reversed())
                .toList();
    }

    private static StageRow row(String stage, List<QuotedVerdict> quoted, long relations, long right) {
        long rightSpeakers = quoted.stream().filter(QuotedVerdict::lenient).count();
        return new StageRow(
                stage,
                quoted.size(),
                Percent.of(rightSpeakers, quoted.size()),
                relations,
                Percent.of(right, relations));
    }

    private static String stage(PredictedQuotation quotation) {
        return quotation.stage().orElse(UNTOLD);
    }
}
