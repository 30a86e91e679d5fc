package org.whosaid.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.evaluation.score.ArticleVerdict;
import org.whosaid.evaluation.score.Percent;
import org.whosaid.evaluation.score.QuotedVerdict;

/**
 * What would be left if everything below a confidence stayed open.
 *
 * @param coverage per cent of the gold's quoted spans that are attributed
 * @param precision per cent of all attributed quoted spans with the right speaker, leniently
 */
public record TradeOffPoint(double threshold, double coverage, double precision) {

    private static final int STEPS = 20;

    static List<TradeOffPoint> curve(List<ArticleVerdict> verdicts) {
        List<QuotedVerdict> quoted =
                verdicts.stream().flatMap(article -> article.quoted().stream()).toList();
        List<TradeOffPoint> points = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            points.add(at((double) step / STEPS, quoted));
        }
        points.add(at(0.99, quoted));
        return points;
    }

    private static TradeOffPoint at(double threshold, List<QuotedVerdict> quoted) {
        List<QuotedVerdict> left = quoted.stream()
                .filter(QuotedVerdict::countsAsPredicted)
                .filter(verdict ->
                        verdict.predicted().orElseThrow().confidence().orElse(0) >= threshold)
                .toList();
        long gold = quoted.stream().filter(TradeOffPoint::isSpeech).count();
        return new TradeOffPoint(
                threshold,
                Percent.of(left.stream().filter(TradeOffPoint::isSpeech).count(), gold),
                Percent.of(left.stream().filter(QuotedVerdict::lenient).count(), left.size()));
    }

    private static boolean isSpeech(QuotedVerdict verdict) {
        return verdict.kind() == QuotedVerdict.Kind.SPEECH;
    }
}
