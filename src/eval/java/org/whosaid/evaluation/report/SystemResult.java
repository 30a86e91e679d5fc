package org.whosaid.evaluation.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.whosaid.evaluation.score.ArticleVerdict;
import org.whosaid.evaluation.score.Score;
import org.whosaid.evaluation.system.SystemRun;

/**
 * All figures of one system on one corpus.
 *
 * @param date when they were measured, ISO 8601, UTC
 * @param commit of this project when they were measured
 * @param failedArticles on how many the system threw something; they count like an empty answer
 * @param seconds wall-clock time for all articles, loading of models included; absent when answers were read from a file
 * @param reliability absent for a system that has no confidence
 * @param tradeOff empty for a system that has no confidence
 */
public record SystemResult(
        String system,
        String date,
        String commit,
        Machine machine,
        long failedArticles,
        Optional<Double> seconds,
        Score score,
        List<KindRow> kinds,
        List<StageRow> stages,
        List<GroupRow> groups,
        Optional<Reliability> reliability,
        List<TradeOffPoint> tradeOff) {

    public static SystemResult of(String system, SystemRun run, List<ArticleVerdict> verdicts) {
        List<Reliability.Decision> decisions = Reliability.decisions(verdicts).toList();
        boolean confident = !decisions.isEmpty();
        return new SystemResult(
                system,
                LocalDate.now(ZoneOffset.UTC).toString(),
                Commit.current(),
                Machine.current(),
                run.failures(),
                run.seconds(),
                Score.of(verdicts),
                KindRow.of(verdicts),
                StageRow.of(verdicts),
                GroupRow.of(verdicts),
                confident ? Optional.of(Reliability.of(decisions)) : Optional.empty(),
                confident ? TradeOffPoint.curve(verdicts) : List.of());
    }
}
