package org.whosaid.attribution.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists under {@code lexicon/} of the class path. */
final class Lexicon {

    private Lexicon() {}

    /** The list's lines without blank ones and comments. */
    static List<String> lines(String file) {
        return resource("/lexicon/" + file);
    }

    /** The lines of a trained table under {@code models/}. */
    static List<String> modelLines(String file) {
        return resource("/models/" + file);
    }

    private static List<String> resource(String resource) {
        try (var reader = new BufferedReader(
                new InputStreamReader(Lexicon.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
