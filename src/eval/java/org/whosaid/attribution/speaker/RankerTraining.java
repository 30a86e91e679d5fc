package org.whosaid.attribution.speaker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.whosaid.attribution.GoldScenes;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.corenlp.CoreNlp;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldReader;
import org.whosaid.evaluation.gold.GoldSpeaker;
import org.whosaid.evaluation.score.NameFolding;

/**
 * Trains the weights of {@link LinearRanker} on articles whose speakers are known: multinomial logistic regression with an
 * L2 penalty, by AdaGrad, in a fixed order from a fixed seed.
 *
 * <p>Arguments: the weights file to write, then gold files; every tenth article is held out to measure on.
 */
public final class RankerTraining {

    private static final int EPOCHS = 30;
    private static final double RATE = 0.1;
    private static final double PENALTY = 3e-4;
    private static final int HELD_OUT = 10;

    /** One question with its right answer. */
    private record Example(Choice choice, int right) {}

    private final List<Example> training = new ArrayList<>();
    private final List<Example> heldOut = new ArrayList<>();
    private final Map<String, int[]> unreachable = new TreeMap<>();
    private final Map<String, int[]> direct = new TreeMap<>();

    private RankerTraining() {}

    public static void main(String[] arguments) throws IOException {
        var run = new RankerTraining();
        CoreNlp models = CoreNlp.load();
        int article = 0;
        for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
            for (GoldArticle gold : GoldReader.read(Path.of(file))) {
                if (gold.attributions().stream().anyMatch(a -> a.speaker().isPresent())) {
                    run.collect(models, gold, article++ % HELD_OUT == 0);
                }
            }
        }
        Map<String, Double> weights = run.train();
        run.report(weights);
        write(Path.of(arguments[0]), weights);
    }

    private void collect(CoreNlp models, GoldArticle gold, boolean hold) {
        GoldScenes.Article article = GoldScenes.read(models, gold);
        AnnotatedDocument document = article.document();
        if (document.isEmpty()) {
            return;
        }
        var stage = new SpeakerStage(models.givenNames());
        Scene scene = stage.scene(
                document,
                article.paragraphs(),
                article.quotedSpans(),
                article.relations().stream().map(GoldScenes.Labelled::relation).toList());
        var resolver = new SpeakerResolver(scene, new LinearRanker(Map.of()), new RoleSynonyms());
        for (GoldScenes.Labelled labelled : article.relations()) {
            collect(scene, resolver, labelled, hold ? heldOut : training);
        }
    }

    private void collect(Scene scene, SpeakerResolver resolver, GoldScenes.Labelled labelled, List<Example> examples) {
        Relation relation = labelled.relation();
        GoldSpeaker speaker = labelled.speaker().orElse(null);
        Choice choice;
        if (relation.source().isEmpty()) {
            choice = resolver.openChoice(relation);
        } else {
            SourceReading reading = resolver.read(relation.source().get());
            var certain = resolver.withoutChoice(relation, reading);
            List<Entity> namesakes = resolver.namesakes(reading);
            if (namesakes.size() > 1 && speaker != null) {
                Choice names = resolver.namesakeChoice(relation, reading, namesakes);
                for (int i = 0; i < names.candidates().size(); i++) {
                    Party party = names.candidates().get(i).party().orElseThrow();
                    if (isSame(scene, party, speaker)) {
                        examples.add(new Example(names, i));
                        resolver.remember(relation, party);
                        return;
                    }
                }
            }
            if (certain.isPresent()) {
                if (speaker != null) {
                    Party party = certain.get().party().orElseThrow();
                    int[] count = direct.computeIfAbsent(certain.get().stage(), key -> new int[3]);
                    count[0]++;
                    boolean right = isSame(scene, party, speaker);
                    count[1] += right ? 1 : 0;
                    if (!right && examples == heldOut) {
                        System.out.println("DIRECT " + certain.get().stage() + " | "
                                + relation.source()
                                        .get()
                                        .of(scene.document().text())
                                        .replace('\n', ' ') + " | gold "
                                + speaker.name()
                                        .orElse("-" + speaker.description().orElse("")) + " | got "
                                + label(scene, party));
                    }
                    resolver.remember(relation, right ? party : goldParty(scene, speaker, party));
                }
                return;
            }
            choice = resolver.choice(relation, reading).orElseThrow();
        }
        if (relation.source().isPresent() && speaker == null) {
            return;
        }
        int right = choice.candidates().size() - 1;
        boolean found = speaker == null;
        for (int i = 0; speaker != null && i < choice.candidates().size() - 1; i++) {
            if (isSame(scene, choice.candidates().get(i).party().orElseThrow(), speaker)) {
                right = i;
                found = true;
                break;
            }
        }
        if (speaker != null && speaker.name().isPresent() && !found) {
            unreachable.computeIfAbsent(choice.kind(), key -> new int[1])[0]++;
            if (examples == heldOut) {
                System.out.println("UNREACHABLE " + choice.kind() + " | "
                        + relation.source()
                                .map(s -> s.of(scene.document().text()))
                                .orElse("") + " | " + speaker.name().get());
            }
            return;
        }
        examples.add(new Example(choice, right));
        if (choice.kind().equals(System.getProperty("ranker.show"))) {
            show(scene, relation, speaker, choice, right);
        }
        choice.candidates()
                .get(right)
                .party()
                .ifPresentOrElse(party -> resolver.remember(relation, party), () -> relation.source()
                        .ifPresent(source -> {
                            SourceReading reading = resolver.read(source);
                            if (reading.pronoun().isEmpty()) {
                                resolver.remember(relation, Party.unnamed(reading));
                            }
                        }));
    }

    /** Prints a question that the shipped weights answer wrongly. */
    private static void show(Scene scene, Relation relation, GoldSpeaker speaker, Choice choice, int right) {
        double[] p = LinearRanker.shipped()
                .probabilities(choice.candidates().stream()
                        .map(Choice.Option::features)
                        .toList());
        int best = 0;
        for (int i = 1; i < p.length; i++) {
            best = p[i] > p[best] ? i : best;
        }
        if (best != right) {
            System.out.printf(
                    "WRONG %s | %s | gold %s | right %s %.2f | best %s %.2f%n",
                    choice.kind(),
                    relation.source()
                            .map(source -> source.of(scene.document().text()))
                            .orElse(""),
                    speaker == null
                            ? "-"
                            : speaker.name().orElse("-" + speaker.description().orElse("")),
                    label(scene, choice, right),
                    p[right],
                    label(scene, choice, best),
                    p[best]);
        }
    }

    private static String label(Scene scene, Choice choice, int option) {
        return choice.candidates()
                .get(option)
                .party()
                .map(party -> label(scene, party))
                .orElse("nobody");
    }

    private static Party goldParty(Scene scene, GoldSpeaker speaker, Party otherwise) {
        return scene.cast().entities().stream()
                .filter(entity -> speaker.name()
                        .filter(name -> NameFolding.sameLeniently(entity.name(), name))
                        .isPresent())
                .findFirst()
                .map(Party::of)
                .orElse(otherwise);
    }

    private static String label(Scene scene, Party party) {
        return party.isNamed()
                ? String.join(
                        " & ",
                        party.entities().stream()
                                .map(id -> scene.cast().entities().get(id).name())
                                .toList())
                : party.label();
    }

    private static boolean isSame(Scene scene, Party party, GoldSpeaker speaker) {
        if (speaker.name().isPresent()) {
            return party.isNamed()
                    && NameFolding.sameLeniently(
                            label(scene, party), speaker.name().get());
        }
        String wanted = speaker.description().orElse("");
        return !party.isNamed() && !wanted.isEmpty() && NameFolding.sameLeniently(party.label(), wanted);
    }

    private Map<String, Double> train() {
        var weights = new HashMap<String, Double>();
        var squares = new HashMap<String, Double>();
        var random = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            var order = new ArrayList<>(training);
            java.util.Collections.shuffle(order, random);
            for (Example example : order) {
                step(example, weights, squares);
            }
        }
        weights.values().removeIf(weight -> Math.abs(weight) < 0.02);
        return weights;
    }

    private static void step(Example example, Map<String, Double> weights, Map<String, Double> squares) {
        List<Choice.Option> options = example.choice().candidates();
        double[] probabilities = new LinearRankerView(weights).probabilities(options);
        var gradient = new HashMap<String, Double>();
        for (int i = 0; i < options.size(); i++) {
            double error = probabilities[i] - (i == example.right() ? 1 : 0);
            for (Map.Entry<String, Double> feature : options.get(i).features().entrySet()) {
                gradient.merge(feature.getKey(), error * feature.getValue(), Double::sum);
            }
        }
        gradient.forEach((name, slope) -> {
            double weight = weights.getOrDefault(name, 0.0);
            double total = slope + PENALTY * weight;
            double square = squares.merge(name, total * total, Double::sum);
            weights.put(name, weight - RATE * total / Math.sqrt(square + 1e-8));
        });
    }

    /** The ranker over weights that still change. */
    private record LinearRankerView(Map<String, Double> weights) {
        double[] probabilities(List<Choice.Option> options) {
            var scores = new double[options.size()];
            double best = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < scores.length; i++) {
                for (Map.Entry<String, Double> feature :
                        options.get(i).features().entrySet()) {
                    scores[i] += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
                }
                best = Math.max(best, scores[i]);
            }
            double sum = 0;
            for (int i = 0; i < scores.length; i++) {
                scores[i] = Math.exp(scores[i] - best);
                sum += scores[i];
            }
            for (int i = 0; i < scores.length; i++) {
                scores[i] /= sum;
            }
            return scores;
        }
    }

    private void report(Map<String, Double> weights) {
        direct.forEach((stage, count) ->
                System.out.printf("%-10s %5d right %5.1f%%%n", stage, count[0], 100.0 * count[1] / count[0]));
        unreachable.forEach((kind, count) -> System.out.println("unreachable " + kind + " " + count[0]));
        for (List<Example> examples : List.of(training, heldOut)) {
            var counts = new TreeMap<String, int[]>();
            for (Example example : examples) {
                double[] p = new LinearRankerView(weights)
                        .probabilities(example.choice().candidates());
                int best = 0;
                for (int i = 1; i < p.length; i++) {
                    best = p[i] > p[best] ? i : best;
                }
                int[] count = counts.computeIfAbsent(example.choice().kind(), key -> new int[3]);
                count[0]++;
                count[1] += best == example.right() ? 1 : 0;
                count[2] += example.right() == p.length - 1 ? 1 : 0;
            }
            System.out.println(examples == training ? "training" : "held out");
            counts.forEach((kind, count) -> System.out.printf(
                    "  %-3s %5d right %5.1f%%  nobody %d%n", kind, count[0], 100.0 * count[1] / count[0], count[2]));
        }
    }

    private static void write(Path file, Map<String, Double> weights) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# feature\tweight: trained by RankerTraining, see CONTRIBUTING.md");
        new TreeMap<>(weights)
                .forEach((name, weight) ->
                        lines.add(name + "\t" + String.format(java.util.Locale.ROOT, "%.4f", weight)));
        Files.write(file, lines);
    }
}
