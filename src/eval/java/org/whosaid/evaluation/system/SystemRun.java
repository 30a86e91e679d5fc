package org.whosaid.evaluation.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.prediction.Prediction;

/**
 * A system's answers to all articles of a corpus.
 *
 * @param predictions one for each article, in the corpus's order
 * @param seconds wall-clock time for all articles together, loading of models included; absent for answers from a file
 */
public record SystemRun(List<Prediction> predictions, Optional<Double> seconds) {

    public SystemRun {
        predictions = List.copyOf(predictions);
    }

    /** Asks for one article after the other; one that throws becomes a failed prediction. */
    public static SystemRun of(AttributionSystem system, List<GoldArticle> articles) {
        List<Prediction> predictions = new ArrayList<>();
        long start = System.nanoTime();
        for (GoldArticle article : articles) {
            predictions.add(predict(system, article));
        }
        return new SystemRun(predictions, Optional.of((System.nanoTime() - start) / 1e9));
    }

    public long failures() {
        return predictions.stream()
                .filter(prediction -> prediction.failure().isPresent())
                .count();
    }

    private static Prediction predict(AttributionSystem system, GoldArticle article) {
        try {
            Prediction prediction = system.predict(article);
            prediction.requireInside(article.text());
            return prediction;
            // StackOverflowError is one of the ways in which CoreNLP's quote annotator fails.
        } catch (RuntimeException | StackOverflowError e) {
            System.err.println(system.name() + " failed on " + article.id() + ": " + e);
            return Prediction.failed(article.id(), e);
        }
    }
}
