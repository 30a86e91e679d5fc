package org.whosaid.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.model.Speaker;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.speaker.SpeakerStage;
import org.whosaid.engine.LoadedEngine;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldAttribution;
import org.whosaid.evaluation.gold.GoldReader;
import org.whosaid.evaluation.gold.GoldSpeaker;
import org.whosaid.evaluation.score.NameFolding;

/**
 * Fits the weights of {@link Confidence} on articles whose speakers are known: logistic regression with an L2 penalty over
 * all attributions the engine makes of stretches inside quotation marks, and of those outside that the gold has too.
 *
 * <p>Arguments: the weights file to write, then gold files. Prints a reliability table of what it was fitted on and the
 * precision that each threshold gives.
 */
public final class ConfidenceTraining {

    private static final int EPOCHS = 200;
    private static final double PENALTY = 1.0;

    private record Example(Map<String, Double> features, boolean right) {}

    private ConfidenceTraining() {}

    public static void main(String[] arguments) throws IOException {
        QuotationAttributor attributor = LoadedEngine.load().attributor();
        var examples = new ArrayList<Example>();
        for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
            for (GoldArticle gold : GoldReader.read(Path.of(file))) {
                if (gold.attributions().stream().anyMatch(a -> a.speaker().isPresent())) {
                    collect(attributor, gold, examples);
                }
            }
        }
        Map<String, Double> weights = fit(examples);
        report(examples, new Confidence(weights));
        var lines = new ArrayList<String>();
        lines.add("# feature\tweight: fitted by ConfidenceTraining, see CONTRIBUTING.md");
        new TreeMap<>(weights)
                .forEach((name, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.4f", name, weight)));
        Files.write(Path.of(arguments[0]), lines);
    }

    private static void collect(QuotationAttributor attributor, GoldArticle gold, List<Example> examples) {
        QuotationAttributor.Reading reading = attributor.read(gold.text().utf16());
        for (int i = 0; i < reading.relations().size(); i++) {
            Relation relation = reading.relations().get(i);
            SpeakerStage.Outcome outcome = reading.speakers().outcomes().get(i);
            if (outcome.speaker().isEmpty()) {
                continue;
            }
            Speaker speaker =
                    reading.speakers().speakers().get(outcome.speaker().get());
            Optional<GoldAttribution> match = match(gold, relation);
            if (match.isEmpty() && relation.type() == QuotationType.INDIRECT) {
                continue; // the gold leaves out indirect speech that is speech all the same
            }
            boolean known = match.isEmpty() || match.get().speaker().isPresent();
            if (known) {
                boolean right = match.isPresent() && isRight(gold, relation, speaker, match.get());
                examples.add(new Example(Confidence.features(relation, outcome), right));
            }
        }
    }

    private static boolean isRight(GoldArticle gold, Relation relation, Speaker speaker, GoldAttribution attribution) {
        GoldSpeaker right = attribution.speaker().orElseThrow();
        if (right.name().isPresent()) {
            return speaker.name()
                    .filter(name -> NameFolding.sameLeniently(name, right.name().get()))
                    .isPresent();
        }
        List<Span> sources = GoldScenes.spans(gold, attribution.source());
        return sources.isEmpty()
                ? speaker.name().isEmpty()
                : relation.source()
                        .filter(source -> sources.stream().anyMatch(source::overlaps))
                        .isPresent();
    }

    private static Optional<GoldAttribution> match(GoldArticle gold, Relation relation) {
        int length = relation.content().stream().mapToInt(Span::length).sum();
        return gold.attributions().stream()
                .filter(attribution -> 2 * GoldScenes.overlap(gold, attribution, relation) >= length)
                .max(Comparator.comparingInt(attribution -> GoldScenes.overlap(gold, attribution, relation)));
    }

    private static Map<String, Double> fit(List<Example> examples) {
        var weights = new HashMap<String, Double>();
        var squares = new HashMap<String, Double>();
        var random = new Random(11);
        var order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                double error = probability(example, weights) - (example.right() ? 1 : 0);
                example.features().forEach((name, value) -> {
                    double weight = weights.getOrDefault(name, 0.0);
                    double slope = error * value + PENALTY * weight / examples.size();
                    double square = squares.merge(name, slope * slope, Double::sum);
                    weights.put(name, weight - 0.1 * slope / Math.sqrt(square + 1e-8));
                });
            }
        }
        return weights;
    }

    private static double probability(Example example, Map<String, Double> weights) {
        double score = 0;
        for (Map.Entry<String, Double> feature : example.features().entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-score));
    }

    private static void report(List<Example> examples, Confidence confidence) {
        var bins = new int[10][2];
        var sums = new double[10];
        var sorted = new ArrayList<double[]>();
        for (Example example : examples) {
            double p = probability(example, confidence.weights());
            int bin = Math.min(9, (int) (p * 10));
            bins[bin][0]++;
            bins[bin][1] += example.right() ? 1 : 0;
            sums[bin] += p;
            sorted.add(new double[] {p, example.right() ? 1 : 0});
        }
        for (int i = 0; i < 10; i++) {
            if (bins[i][0] > 0) {
                System.out.printf(
                        "%.1f  n %5d  confidence %.3f  right %.3f%n",
                        i / 10.0, bins[i][0], sums[i] / bins[i][0], (double) bins[i][1] / bins[i][0]);
            }
        }
        for (double threshold = 0; threshold < 0.95; threshold += 0.1) {
            double limit = threshold;
            long kept = sorted.stream().filter(pair -> pair[0] >= limit).count();
            long right = sorted.stream()
                    .filter(pair -> pair[0] >= limit && pair[1] > 0)
                    .count();
            System.out.printf(
                    "threshold %.1f  kept %.3f  right %.3f%n",
                    threshold, (double) kept / sorted.size(), (double) right / kept);
        }
    }
}
