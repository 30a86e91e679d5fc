package org.whosaid.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.CodePointText;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldAttribution;
import org.whosaid.evaluation.gold.GoldQuotedSpan;
import org.whosaid.evaluation.gold.GoldSpeaker;
import org.whosaid.evaluation.prediction.PredictedQuotation;
import org.whosaid.evaluation.prediction.PredictedSpeaker;
import org.whosaid.evaluation.prediction.Prediction;
import org.whosaid.evaluation.score.ArticleVerdict;
import org.whosaid.evaluation.system.SystemRun;

class AccuracyBenchmarkTest {

    private static final CodePointSpan WORDS = new CodePointSpan(0, 24);
    private static final CodePointSpan ANN = new CodePointSpan(25, 28);
    private static final GoldArticle ARTICLE = new GoldArticle(
            "a",
            new CodePointText("“We shall win it again,” Ann said."),
            List.of(new GoldAttribution(
                    "1",
                    QuotationType.DIRECT,
                    List.of(WORDS),
                    List.of(ANN),
                    List.of(),
                    Optional.of(new GoldSpeaker(Optional.of("Ann"), GoldSpeaker.Type.PERSON, Optional.empty())))),
            List.of(new GoldQuotedSpan(WORDS, 5, true, Optional.of("1"))),
            Map.of("genre", "sport"));

    @TempDir
    private Path folder;

    @Test
    void figuresThatAreNotMeasuredAgain_stay() throws IOException {
        new AccuracyBenchmark(List.of())
                .with("written/dev", result("whosaid", "Ann"))
                .with("written/dev", result("stock CoreNLP", "Bob"))
                .with("polnear/dev", result("whosaid", "Ann"))
                .write(folder);

        AccuracyBenchmark.read(folder)
                .with("written/dev", result("whosaid", "Bob"))
                .write(folder);

        List<CorpusResult> corpora = AccuracyBenchmark.read(folder).corpora();
        assertThat(corpora).extracting(CorpusResult::corpus).containsExactly("polnear/dev", "written/dev");
        assertThat(corpora.get(1).systems())
                .extracting(SystemResult::system)
                .containsExactly("whosaid", "stock CoreNLP");
        assertThat(strict(corpora.get(0).systems().get(0))).isEqualTo(100);
        assertThat(strict(corpora.get(1).systems().get(0))).isZero();
    }

    @Test
    void page_showsTheFiguresAndTheirSplits() throws IOException {
        new AccuracyBenchmark(List.of())
                .with("written/dev", result("whosaid", "Ann"))
                .write(folder);

        assertThat(Files.readString(folder.resolve("accuracy.md")))
                .contains("## written/dev")
                .contains("| whosaid | 100.0 | 100.0 |")
                .contains("| direct | 1 | 1 | 100.0 | 100.0 | 1 | 1 | 100.0 | 100.0 |")
                .contains("| colon | 1 | 100.0 | 1 | 100.0 |")
                .contains("| sport | 1 | 1 |")
                .contains("| 0.9–1.0 | 1 | 95.0 | 100.0 |")
                .contains("| 0.95 | 100.0 | 100.0 |")
                .contains("| 0.99 | 0.0 | 0.0 |");
    }

    private static double strict(SystemResult result) {
        return result.score().quoted().speakerStrict().f1();
    }

    private static SystemResult result(String system, String speaker) {
        Prediction prediction = Prediction.of(
                "a",
                List.of(new PredictedQuotation(
                        QuotationType.DIRECT,
                        List.of(WORDS),
                        List.of(WORDS),
                        Optional.empty(),
                        Optional.of(ANN),
                        Optional.of(new PredictedSpeaker(Optional.of(speaker), Optional.empty())),
                        OptionalDouble.of(0.95),
                        Optional.of("colon"),
                        List.of())));
        return SystemResult.of(
                system,
                new SystemRun(List.of(prediction), Optional.of(1.0)),
                List.of(ArticleVerdict.of(ARTICLE, Optional.of(prediction))));
    }
}
