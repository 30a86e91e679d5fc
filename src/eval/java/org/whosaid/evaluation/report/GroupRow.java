package org.whosaid.evaluation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whosaid.evaluation.score.ArticleVerdict;
import org.whosaid.evaluation.score.Score;

/**
 * All figures for the articles that have one trait in common.
 *
 * @param trait "publisher", "genre" or "marks"
 */
public record GroupRow(String trait, String value, Score score) {

    /** By trait; within a trait the worst speakers first. Traits that no article has are left out. */
    static List<GroupRow> of(List<ArticleVerdict> verdicts) {
        List<GroupRow> rows = new ArrayList<>();
        for (String trait : List.of("publisher", "genre", "marks")) {
            Map<Optional<String>, List<ArticleVerdict>> groups = verdicts.stream()
                    .collect(Collectors.groupingBy(verdict ->
                            Optional.ofNullable(verdict.article().traits().get(trait))));
            Map<String, List<ArticleVerdict>> named = new TreeMap<>();
            groups.forEach((value, articles) -> value.ifPresent(name -> named.put(name, articles)));
            named.entrySet().stream()
                    .map(group -> new GroupRow(trait, group.getKey(), Score.of(group.getValue())))
                    .sorted(Comparator.comparingDouble(
                            row -> row.score().quoted().speakerLenient().f1()))
                    .forEach(rows::add);
        }
        return rows;
    }
}
