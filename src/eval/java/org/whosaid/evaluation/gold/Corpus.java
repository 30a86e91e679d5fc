package org.whosaid.evaluation.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of gold articles.
 *
 * @param name folder and file without the endings, "written/dev": what the tables call it
 */
public record Corpus(String name, List<GoldArticle> articles) {

    private static final String ENDING = "\\.(gold\\.)?jsonl$";

    public Corpus {
        articles = List.copyOf(articles);
    }

    /** @throws MalformedCorpusException naming the first line that does not hold an article in the format */
    public static Corpus read(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent().getFileName();
        String base = file.getFileName().toString().replaceAll(ENDING, "");
        return new Corpus(folder == null ? base : folder + "/" + base, GoldReader.read(file));
    }
}
