package org.whosaid.attribution.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.MentionType;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation;

/**
 * Reads an article's relations from top to bottom and says who each source is, and who speaks where there is no source.
 *
 * <p>Names decide by themselves; pronouns, noun phrases and quotations without a source are a choice among those in
 * reach, by a ranker that knows who spoke and who was mentioned before.
 */
final class SpeakerResolver {

    private final Scene scene;
    private final SourceReader reader;
    private final LinearRanker ranker;
    private final Discourse discourse = new Discourse();
    private final CandidateFinder finder;

    SpeakerResolver(Scene scene, LinearRanker ranker, RoleSynonyms synonyms) {
        this.scene = scene;
        this.reader = new SourceReader(scene.document(), scene.cast());
        this.ranker = ranker;
        this.finder = new CandidateFinder(scene, discourse, synonyms);
        new RoleReferences(scene).find().forEach(discourse::add);
    }

    /** @param relations in text order; the next question depends on the answer to the one before */
    List<SpeakerDecision> resolve(List<Relation> relations) {
        var decisions = new ArrayList<SpeakerDecision>();
        for (Relation relation : relations) {
            SpeakerDecision decision = decide(relation);
            decisions.add(decision);
            decision.party().ifPresent(party -> remember(relation, party));
        }
        return decisions;
    }

    void remember(Relation relation, Party party) {
        discourse.add(new Discourse.Turn(
                relation, party, scene.paragraphAt(relation.extent().end())));
    }

    SpeakerDecision decide(Relation relation) {
        if (relation.source().isEmpty()) {
            Choice choice = finder.open(relation);
            return ranked(choice, "open", Optional.empty());
        }
        SourceReading reading = reader.read(relation.source().get());
        List<Entity> namesakes = namesakes(reading);
        if (namesakes.size() > 1) {
            return ranked(finder.namesakes(relation, reading, namesakes), "namesake", Optional.empty());
        }
        Optional<SpeakerDecision> certain = withoutChoice(relation, reading);
        return certain.orElseGet(() -> ranked(
                choice(relation, reading).orElseThrow(),
                reading.type() == MentionType.PRONOUN ? "pronoun" : "role",
                reading.type() == MentionType.NOMINAL ? Optional.of(Party.unnamed(reading)) : Optional.empty()));
    }

    /** Everybody the source's name may mean; empty where it names nobody or several. */
    List<Entity> namesakes(SourceReading reading) {
        if (reading.named().size() != 1) {
            return List.of();
        }
        Entity entity = scene.cast().entities().get(reading.named().get(0));
        return entity.mentions().stream()
                .filter(reading.span()::overlaps)
                .findFirst()
                .map(mention ->
                        scene.cast().namesakes(entity, mention, scene.document().text()))
                .orElse(List.of());
    }

    SourceReading read(Span source) {
        return reader.read(source);
    }

    /** The question this relation puts to the ranker; empty when it needs none. */
    Optional<Choice> choice(Relation relation, SourceReading reading) {
        if (reading.pronoun().isPresent()) {
            return Optional.of(
                    finder.pronoun(relation, reading, reading.pronoun().get()));
        }
        return Optional.of(finder.noun(relation, reading));
    }

    Choice namesakeChoice(Relation relation, SourceReading reading, List<Entity> namesakes) {
        return finder.namesakes(relation, reading, namesakes);
    }

    Choice openChoice(Relation relation) {
        return finder.open(relation);
    }

    /** What the source says by itself. */
    Optional<SpeakerDecision> withoutChoice(Relation relation, SourceReading reading) {
        if (!reading.named().isEmpty()) {
            boolean several = reading.named().size() > 1;
            Entity first = scene.cast().entities().get(reading.named().get(0));
            Party party = several ? new Party(reading.named(), "", false, true) : Party.of(first);
            return Optional.of(new SpeakerDecision(
                    Optional.of(party), 0.99, "name", List.of(), List.of("the source names " + first.name())));
        }
        if (reading.pronoun().filter(Pronoun.RELATIVE::equals).isPresent()) {
            return Optional.of(relative(relation, reading));
        }
        if (reading.pronoun().filter(Pronoun.INDEFINITE::equals).isPresent()) {
            return Optional.of(unnamed(reading));
        }
        if (reading.type() == MentionType.NOMINAL && !reading.definite() && !reading.organization()) {
            return Optional.of(unnamed(reading));
        }
        return Optional.empty();
    }

    private static SpeakerDecision unnamed(SourceReading reading) {
        return new SpeakerDecision(
                Optional.of(Party.unnamed(reading)), 0.95, "unnamed", List.of(), List.of("the article gives no name"));
    }

    /** "Ann Lee, who": the person or noun phrase right before the relative pronoun. */
    private SpeakerDecision relative(Relation relation, SourceReading reading) {
        Span source = reading.span();
        int sentence = scene.sentenceAt(source.start());
        List<Token> before = scene.document().sentences().get(sentence).tokens().stream()
                .filter(token -> token.span().end() <= source.start())
                .toList();
        int last = before.size() - 1;
        while (last >= 0 && !before.get(last).isNoun() && last > before.size() - 4) {
            last--;
        }
        if (last >= 0) {
            Token noun = before.get(last);
            boolean comma = last < before.size() - 1;
            Optional<Entity> entity = scene.cast().namedIn(noun.span());
            if (entity.isPresent() && (entity.get().isPerson() || !comma)) {
                return relativeTo(Party.of(entity.get()), 0.93);
            }
            Optional<Entity> person = comma || noun.isProperNoun() ? lastPerson(before) : Optional.empty();
            if (person.isPresent()) {
                return relativeTo(Party.of(person.get()), 0.85);
            }
            int start = last;
            while (start > 0
                    && (before.get(start - 1).isNoun()
                            || before.get(start - 1).tag().startsWith("JJ")
                            || before.get(start - 1).tag().matches("DT|CD|PRP\\$"))) {
                start--;
            }
            SourceReading phrase = reader.read(before.get(start).span().cover(noun.span()));
            if (phrase.named().isEmpty() && phrase.type() == MentionType.NOMINAL) {
                return relativeTo(Party.unnamed(phrase), 0.85);
            }
        }
        return new SpeakerDecision(Optional.of(Party.unnamed(reading)), 0.5, "relative", List.of(), List.of());
    }

    private Optional<Entity> lastPerson(List<Token> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Optional<Entity> entity = scene.cast().namedIn(before.get(i).span()).filter(Entity::isPerson);
            if (entity.isPresent()) {
                return entity;
            }
        }
        return Optional.empty();
    }

    private static SpeakerDecision relativeTo(Party party, double probability) {
        return new SpeakerDecision(
                Optional.of(party),
                probability,
                "relative",
                List.of(),
                List.of("stands for what comes right before it"));
    }

    private SpeakerDecision ranked(Choice choice, String stage, Optional<Party> otherwise) {
        double[] probabilities = ranker.probabilities(
                choice.candidates().stream().map(Choice.Option::features).toList());
        var order = new ArrayList<Integer>();
        for (int i = 0; i < probabilities.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(index -> -probabilities[index]));
        int best = order.get(0);
        var alternatives = new ArrayList<SpeakerDecision.Alternative>();
        for (int index : order.subList(1, Math.min(4, order.size()))) {
            choice.candidates()
                    .get(index)
                    .party()
                    .filter(party -> probabilities[index] >= 0.02)
                    .ifPresent(party -> alternatives.add(new SpeakerDecision.Alternative(party, probabilities[index])));
        }
        Optional<Party> party = choice.candidates().get(best).party();
        boolean nobody = party.isEmpty();
        return new SpeakerDecision(
                nobody ? otherwise : party,
                probabilities[best],
                nobody && otherwise.isPresent() ? "unnamed" : nobody ? "none" : stage,
                alternatives,
                evidence(choice.candidates().get(best).features()));
    }

    private static List<String> evidence(Map<String, Double> features) {
        return features.keySet().stream()
                .filter(name -> name.contains("spoke=") || name.contains("role=") || name.contains("gender="))
                .map(name -> name.substring(name.indexOf(':') + 1))
                .sorted()
                .toList();
    }
}
