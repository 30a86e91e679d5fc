package org.whosaid.evaluation.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.evaluation.score.ArticleVerdict;
import org.whosaid.evaluation.score.PrecisionRecall;
import org.whosaid.evaluation.score.QuotedVerdict;
import org.whosaid.evaluation.score.RelationMatch;
import org.whosaid.evaluation.score.RelationScore;

/**
 * Results for one type of quotation.
 *
 * @param relations right at half overlap; recall counts by the gold's type, precision by the system's
 * @param quoted lenient speakers of the gold's quoted spans that belong to relations of this type; false attributions of
 *     what nobody says have no type and are left out
 */
public record KindRow(String kind, PrecisionRecall relations, PrecisionRecall quoted) {

    static List<KindRow> of(List<ArticleVerdict> verdicts) {
        return Arrays.stream(QuotationType.values())
                .map(kind -> of(kind, verdicts))
                .toList();
    }

    private static KindRow of(QuotationType kind, List<ArticleVerdict> verdicts) {
        List<RelationMatch> right = verdicts.stream()
                .flatMap(article -> article.relations().matches().stream())
                .filter(match -> match.rightAt(RelationScore.HALF))
                .toList();
        List<QuotedVerdict> quoted = verdicts.stream()
                .flatMap(article -> article.quoted().stream())
                .filter(verdict -> verdict.kind() == QuotedVerdict.Kind.SPEECH)
                .filter(verdict -> verdict.attribution().orElseThrow().kind() == kind)
                .toList();
        return new KindRow(
                kind.name().toLowerCase(Locale.ROOT),
                relations(kind, right, verdicts),
                PrecisionRecall.of(
                        quoted.stream().filter(QuotedVerdict::lenient).count(),
                        quoted.stream().filter(QuotedVerdict::isAttributed).count(),
                        quoted.size()));
    }

    /** One type for the gold and another for the system: precision and recall count different hits, F1 is their mean. */
    private static PrecisionRecall relations(
            QuotationType kind, List<RelationMatch> right, List<ArticleVerdict> verdicts) {
        long gold = verdicts.stream()
                .flatMap(article -> article.relations().gold().stream())
                .filter(relation -> relation.kind() == kind)
                .count();
        long predicted = verdicts.stream()
                .flatMap(article -> article.relations().predicted().stream())
                .filter(relation -> relation.type() == kind)
                .count();
        long recalled =
                right.stream().filter(match -> match.gold().kind() == kind).count();
        long precise =
                right.stream().filter(match -> match.predicted().type() == kind).count();
        double recall = PrecisionRecall.of(recalled, predicted, gold).recall();
        double precision = PrecisionRecall.of(precise, predicted, gold).precision();
        double f1 = recall + precision == 0 ? 0 : Math.round(200 * recall * precision / (recall + precision)) / 100.0;
        return new PrecisionRecall(precision, recall, f1, recalled, predicted, gold);
    }
}
