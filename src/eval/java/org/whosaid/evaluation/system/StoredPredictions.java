package org.whosaid.evaluation.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.whosaid.evaluation.gold.Corpus;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.prediction.Prediction;
import org.whosaid.evaluation.prediction.PredictionFile;

/** Answers that lie in a file, so that a slow system is asked only once. */
public final class StoredPredictions {

    private StoredPredictions() {}

    /** A system's answers from a predictions file; articles that it doesn't hold are left out. */
    public static SystemRun read(Path file, List<GoldArticle> articles) throws IOException {
        Map<String, Prediction> byArticle = PredictionFile.read(file);
        return new SystemRun(
                articles.stream()
                        .map(article -> byArticle.get(article.id()))
                        .filter(Objects::nonNull)
                        .toList(),
                Optional.empty());
    }

    /**
     * Reads a system's answers from the folder, or asks the system and keeps the answers there. They are kept for exactly
     * these texts: another text is asked for anew.
     */
    public static SystemRun cached(Path folder, AttributionSystem system, Corpus corpus) throws IOException {
        Path file = folder.resolve(fileName(system, corpus));
        if (Files.exists(file)) {
            return read(file, corpus.articles());
        }
        SystemRun run = SystemRun.of(system, corpus.articles());
        PredictionFile.write(file, run.predictions());
        return run;
    }

    static String fileName(AttributionSystem system, Corpus corpus) {
        String name = system.name() + "-" + corpus.name();
        return name.replaceAll("[^A-Za-z0-9.]+", "-") + "-" + fingerprint(corpus.articles()) + ".jsonl";
    }

    private static String fingerprint(List<GoldArticle> articles) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (GoldArticle article : articles) {
                digest.update((article.id() + "\n" + article.text().utf16() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
