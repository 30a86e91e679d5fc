package org.whosaid.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts out of this repository's own corpus of written articles. */
public final class WrittenArticles {

    private static final Path CORPUS = Path.of("corpora", "written");

    private WrittenArticles() {}

    /** @param part "train" or "dev" */
    public static List<String> texts(String part) {
        var mapper = new ObjectMapper();
        try (Stream<String> lines = Files.lines(CORPUS.resolve(part + ".gold.jsonl"), StandardCharsets.UTF_8)) {
            var texts = new ArrayList<String>();
            for (String line : lines.toList()) {
                texts.add(mapper.readTree(line).get("text").asText());
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the written articles", e);
        }
    }

    /** Articles of a few paragraphs, put together at random from the corpus; all different, the same for the same seed. */
    public static List<String> shuffled(int count, int paragraphs, long seed) {
        List<String> all = texts("train").stream()
                .flatMap(text -> Arrays.stream(text.split("\n\n")))
                .filter(paragraph -> paragraph.length() > 80)
                .toList();
        var random = new Random(seed);
        var articles = new ArrayList<String>();
        while (articles.size() < count) {
            var article = new ArrayList<String>();
            for (int i = 0; i < paragraphs; i++) {
                article.add(all.get(random.nextInt(all.size())));
            }
            articles.add(String.join("\n\n", article));
        }
        return articles;
    }
}
