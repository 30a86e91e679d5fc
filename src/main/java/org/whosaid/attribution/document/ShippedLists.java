package org.whosaid.attribution.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word lists and trained tables that are packed with the engine. */
public final class ShippedLists {

    private ShippedLists() {}

    /** The lines of {@code lexicon/FILE} without blank ones and comments. */
    public static List<String> lexicon(String file) {
        return lines("/lexicon/" + file);
    }

    /** The weights of {@code models/FILE} by feature: one feature, a tab and its weight a line. */
    public static Map<String, Double> weights(String file) {
        var weights = new HashMap<String, Double>();
        for (String line : lines("/models/" + file)) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
        return weights;
    }

    private static List<String> lines(String resource) {
        try (var reader = new BufferedReader(
                new InputStreamReader(ShippedLists.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
