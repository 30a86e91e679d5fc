package org.whosaid.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.whosaid.evaluation.cases.CaseRun;
import org.whosaid.evaluation.cases.UserCase;
import org.whosaid.evaluation.errors.ErrorListing;
import org.whosaid.evaluation.gold.Corpus;
import org.whosaid.evaluation.gold.MalformedCorpusException;
import org.whosaid.evaluation.prediction.Prediction;
import org.whosaid.evaluation.prediction.PredictionFile;
import org.whosaid.evaluation.report.AccuracyBenchmark;
import org.whosaid.evaluation.report.ScoreLines;
import org.whosaid.evaluation.report.SystemResult;
import org.whosaid.evaluation.score.ArticleVerdict;
import org.whosaid.evaluation.score.Score;
import org.whosaid.evaluation.system.AttributionSystem;
import org.whosaid.evaluation.system.StockCoreNlp;
import org.whosaid.evaluation.system.StoredPredictions;
import org.whosaid.evaluation.system.SystemRun;
import org.whosaid.evaluation.system.WhosaidSystem;

/**
 * Scores whosaid and stock CoreNLP on gold articles and writes the accuracy tables: {@code mvn -Peval verify
 * -Deval.gold=FILE[,FILE]}. All settings are in {@link EvaluationSettings}.
 */
public final class Evaluation {

    private final EvaluationSettings settings;
    private final List<Prediction> predictions = new ArrayList<>();

    private Evaluation(EvaluationSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws IOException {
        try {
            new Evaluation(EvaluationSettings.of(System.getProperties())).run();
        } catch (MalformedCorpusException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private void run() throws IOException {
        List<Corpus> corpora = new ArrayList<>();
        for (Path file : settings.gold()) {
            corpora.add(Corpus.read(file));
        }
        List<Measurement> measurements = new ArrayList<>();
        if (settings.whosaid()) {
            measureWhosaid(corpora, measurements);
        }
        if (settings.stock()) {
            AttributionSystem stock = new StockCoreNlp();
            for (Corpus corpus : corpora) {
                measurements.add(
                        measure(stock.name(), corpus, StoredPredictions.cached(settings.cache(), stock, corpus)));
            }
        }
        for (Path file : settings.also()) {
            for (Corpus corpus : corpora) {
                showErrors(measure(
                        file.getFileName().toString(), corpus, StoredPredictions.read(file, corpus.articles())));
            }
        }
        if (settings.predictions().isPresent()) {
            PredictionFile.write(settings.predictions().get(), predictions);
        }
        if (settings.benchmarks().isPresent() && !measurements.isEmpty()) {
            write(settings.benchmarks().get(), measurements);
        }
    }

    private void measureWhosaid(List<Corpus> corpora, List<Measurement> measurements) throws IOException {
        AttributionSystem whosaid = WhosaidSystem.withDefaults();
        for (Corpus corpus : corpora) {
            Measurement measurement = measure(whosaid.name(), corpus, SystemRun.of(whosaid, corpus.articles()));
            predictions.addAll(measurement.run().predictions());
            measurements.add(measurement);
            showErrors(measurement);
        }
        for (Path file : settings.cases()) {
            System.out.println("\n" + CaseRun.of(whosaid, UserCase.read(file)).report());
        }
    }

    /** One system on one corpus. */
    private record Measurement(String system, Corpus corpus, SystemRun run, List<ArticleVerdict> verdicts) {}

    private static Measurement measure(String system, Corpus corpus, SystemRun run) {
        Map<String, Prediction> byArticle =
                run.predictions().stream().collect(Collectors.toMap(Prediction::articleId, Function.identity()));
        List<ArticleVerdict> verdicts = corpus.articles().stream()
                .map(article -> ArticleVerdict.of(article, Optional.ofNullable(byArticle.get(article.id()))))
                .toList();
        System.out.println("\n" + system + " on " + corpus.name() + "\n" + ScoreLines.of(Score.of(verdicts)));
        return new Measurement(system, corpus, run, verdicts);
    }

    private void showErrors(Measurement measurement) throws IOException {
        if (settings.errors() == 0) {
            return;
        }
        String title = measurement.system() + " on " + measurement.corpus().name();
        ErrorListing listing = new ErrorListing(title, measurement.verdicts(), settings.errorKinds());
        System.out.println("\n" + listing.sample(settings.errors()));
        Path file = settings.cache().resolve("errors-" + title.replaceAll("[^A-Za-z0-9.]+", "-") + ".txt");
        Files.createDirectories(settings.cache());
        Files.writeString(file, listing.all() + "\n");
        System.out.println("All of them: " + file);
    }

    private static void write(Path folder, List<Measurement> measurements) throws IOException {
        AccuracyBenchmark benchmark = AccuracyBenchmark.read(folder);
        for (Measurement measurement : measurements) {
            benchmark = benchmark.with(
                    measurement.corpus().name(),
                    SystemResult.of(measurement.system(), measurement.run(), measurement.verdicts()));
        }
        benchmark.write(folder);
        System.out.println("\nWritten to " + folder);
    }
}
