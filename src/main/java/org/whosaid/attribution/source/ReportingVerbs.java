package org.whosaid.attribution.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The verbs of {@code lexicon/reporting-verbs.txt}. */
final class ReportingVerbs {

    static final List<String> LEMMAS = load();

    private ReportingVerbs() {}

    private static List<String> load() {
        try (var reader = new BufferedReader(new InputStreamReader(
                ReportingVerbs.class.getResourceAsStream("/lexicon/reporting-verbs.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the reporting verbs", e);
        }
    }
}
