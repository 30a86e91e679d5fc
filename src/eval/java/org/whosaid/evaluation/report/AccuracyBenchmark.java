package org.whosaid.evaluation.report;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All committed accuracy figures. What a run doesn't measure again stays as it was, under the date of its own
 * measurement.
 */
public record AccuracyBenchmark(List<CorpusResult> corpora) {

    private static final String JSON = "accuracy.json";
    private static final String MARKDOWN = "accuracy.md";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** @return without any figures when the folder has none yet */
    public static AccuracyBenchmark read(Path folder) throws IOException {
        Path file = folder.resolve(JSON);
        return Files.exists(file)
                ? MAPPER.readValue(file.toFile(), AccuracyBenchmark.class)
                : new AccuracyBenchmark(List.of());
    }

    /** Writes the figures as JSON, and as Markdown for people. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(JSON), MAPPER.writeValueAsString(this) + "\n");
        Files.writeString(folder.resolve(MARKDOWN), AccuracyPage.of(this));
    }

    public AccuracyBenchmark with(String corpus, SystemResult result) {
        List<CorpusResult> all = new ArrayList<>(corpora);
        CorpusResult old = corpora.stream()
                .filter(known -> known.corpus().equals(corpus))
                .findFirst()
                .orElseGet(() -> new CorpusResult(corpus, 0, List.of()));
        all.remove(old);
        all.add(old.with(result));
        all.sort(Comparator.comparing(CorpusResult::corpus));
        return new AccuracyBenchmark(all);
    }
}
