package org.whosaid.evaluation.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whosaid.evaluation.score.ArticleVerdict;

/** A system's errors on a corpus, counted by kind and printed one below the other. */
public final class ErrorListing {

    private final String title;
    private final List<AttributionError> errors;
    private final Map<ErrorKind, Long> counts;

    /** @param kinds which ones to print; all are counted */
    public ErrorListing(String title, List<ArticleVerdict> verdicts, Set<ErrorKind> kinds) {
        List<AttributionError> all = verdicts.stream()
                .flatMap(verdict -> ErrorFinder.errors(verdict).stream())
                .toList();
        this.title = title;
        this.errors = all.stream().filter(error -> kinds.contains(error.kind())).toList();
        this.counts = all.stream()
                .collect(Collectors.groupingBy(AttributionError::kind, TreeMap::new, Collectors.counting()));
    }

    /** All of them, in the order of the corpus. */
    public String all() {
        return listing(errors.size());
    }

    /** At most so many, evenly spread over the corpus: the same ones whenever the errors are the same. */
    public String sample(int atMost) {
        return listing(Math.min(atMost, errors.size()));
    }

    private String listing(int shown) {
        List<String> parts = new ArrayList<>();
        parts.add(title + ": "
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey().heading())
                        .collect(Collectors.joining(" · ")));
        for (int i = 0; i < shown; i++) {
            int index = (int) ((long) i * errors.size() / shown);
            parts.add(ErrorPrinter.print((index + 1) + "/" + errors.size(), errors.get(index)));
        }
        return String.join("\n", parts);
    }
}
