package org.whosaid.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.whosaid.evaluation.errors.ErrorKind;

/**
 * What a run shall do, given as system properties ({@code mvn -Peval verify -Deval.gold=FILE}).
 *
 * @param gold {@code eval.gold}: gold files, separated by commas; whosaid and the others are scored on each
 * @param cases {@code eval.cases}: files of user-reported cases, for whosaid alone
 * @param whosaid {@code eval.whosaid}: false leaves this project's engine out, and the figures already committed stay
 * @param stock {@code eval.stock}: false leaves stock CoreNLP out, and the figures already committed stay
 * @param also {@code eval.also}: predictions files of other systems, to be scored and shown but not written to the tables
 * @param cache {@code eval.cache}: folder where stock CoreNLP's predictions are kept
 * @param predictions {@code eval.predictions}: where to save whosaid's predictions, for the referee
 * @param errors {@code eval.errors}: how many errors of each corpus to print; all of them go to a file in the cache
 * @param errorKinds {@code eval.errors.of}: of which kinds, "wrong,open" for example; those about speakers when not given
 * @param benchmarks {@code eval.benchmarks}: folder of accuracy.md and accuracy.json; "none" writes nothing
 */
public record EvaluationSettings(
        List<Path> gold,
        List<Path> cases,
        boolean whosaid,
        boolean stock,
        List<Path> also,
        Path cache,
        Optional<Path> predictions,
        int errors,
        Set<ErrorKind> errorKinds,
        Optional<Path> benchmarks) {

    private static final String NONE = "none";

    /** @throws IllegalArgumentException when there is nothing to evaluate or a value can't be read */
    public static EvaluationSettings of(Properties properties) {
        var settings = new EvaluationSettings(
                paths(properties, "eval.gold"),
                paths(properties, "eval.cases"),
                flag(properties, "eval.whosaid"),
                flag(properties, "eval.stock"),
                paths(properties, "eval.also"),
                Path.of(value(properties, "eval.cache").orElse("target/evaluation")),
                value(properties, "eval.predictions").map(Path::of),
                Integer.parseInt(value(properties, "eval.errors").orElse("0")),
                ErrorKind.named(value(properties, "eval.errors.of").orElse("")),
                Optional.of(value(properties, "eval.benchmarks").orElse("benchmarks"))
                        .filter(folder -> !folder.equals(NONE))
                        .map(Path::of));
        if (settings.gold().isEmpty() && settings.cases().isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing to evaluate: give -Deval.gold=FILE[,FILE] or -Deval.cases=FILE.");
        }
        return settings;
    }

    private static boolean flag(Properties properties, String name) {
        return !value(properties, name).orElse("true").equals("false");
    }

    private static List<Path> paths(Properties properties, String name) {
        return value(properties, name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(Path::of)
                .toList();
    }

    private static Optional<String> value(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
