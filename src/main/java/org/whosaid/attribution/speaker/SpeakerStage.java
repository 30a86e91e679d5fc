package org.whosaid.attribution.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.GivenNames;
import org.whosaid.attribution.model.MentionType;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.model.Speaker;
import org.whosaid.attribution.model.SpeakerKind;
import org.whosaid.attribution.relation.Relation;

/** Says who speaks each relation of an article, by the fullest name the article gives. */
public final class SpeakerStage {

    private final GivenNames givenNames;
    private final LinearRanker ranker = LinearRanker.shipped();
    private final RoleSynonyms synonyms = new RoleSynonyms();

    public SpeakerStage(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    /**
     * One relation's outcome.
     *
     * @param speaker index into {@link Result#speakers()}; empty when nobody speaks or nobody can be told
     * @param probability uncalibrated, 0..1: of the speaker, or of nobody when there is none
     * @param stage how it was decided
     * @param sourceType form of the source; empty without one
     * @param candidates others by label with their probability, most likely first
     */
    public record Outcome(
            Optional<Integer> speaker,
            double probability,
            String stage,
            Optional<MentionType> sourceType,
            List<Map.Entry<String, Double>> candidates,
            List<String> evidence) {}

    /** @param outcomes one a relation, in their order */
    public record Result(List<Speaker> speakers, List<Outcome> outcomes) {}

    /**
     * @param paragraphs ascending, not overlapping
     * @param quotedSpans outermost stretches inside quotation marks, ascending
     * @param relations in text order
     */
    public Result resolve(
            AnnotatedDocument document, List<Span> paragraphs, List<Span> quotedSpans, List<Relation> relations) {
        if (document.isEmpty()) {
            return new Result(
                    List.of(), relations.stream().map(relation -> nobody()).toList());
        }
        Scene scene = scene(document, paragraphs, quotedSpans, relations);
        var resolver = new SpeakerResolver(scene, ranker, synonyms);
        List<SpeakerDecision> decisions = resolver.resolve(relations);
        var directory = new Directory(scene);
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < relations.size(); i++) {
            SpeakerDecision decision = decisions.get(i);
            Relation relation = relations.get(i);
            outcomes.add(new Outcome(
                    decision.party().map(party -> directory.add(party, relation)),
                    decision.probability(),
                    decision.stage(),
                    relation.source().map(source -> resolver.read(source).type()),
                    decision.alternatives().stream()
                            .map(other -> Map.entry(directory.label(other.party()), other.probability()))
                            .toList(),
                    decision.evidence()));
        }
        return new Result(directory.speakers(), outcomes);
    }

    Scene scene(AnnotatedDocument document, List<Span> paragraphs, List<Span> quotedSpans, List<Relation> relations) {
        List<Span> sources = relations.stream()
                .flatMap(relation -> relation.source().stream())
                .toList();
        Cast cast = new CastBuilder(document, givenNames, quotedSpans).build(sources);
        return new Scene(document, cast, paragraphs, quotedSpans);
    }

    private static Outcome nobody() {
        return new Outcome(Optional.empty(), 0, "none", Optional.empty(), List.of(), List.of());
    }

    /** The article's speakers as they come up, each once. */
    private static final class Directory {

        private final Scene scene;
        private final List<Party> parties = new ArrayList<>();
        private final Map<Integer, TreeSet<Span>> mentions = new HashMap<>();

        Directory(Scene scene) {
            this.scene = scene;
        }

        int add(Party party, Relation relation) {
            int index = 0;
            while (index < parties.size() && !parties.get(index).isSameAs(party)) {
                index++;
            }
            if (index == parties.size()) {
                parties.add(party);
            }
            relation.source()
                    .ifPresent(source -> mentions.computeIfAbsent(parties.indexOf(party), key -> new TreeSet<>())
                            .add(source));
            return index;
        }

        String label(Party party) {
            return party.isNamed() ? names(party) : party.label();
        }

        List<Speaker> speakers() {
            var speakers = new ArrayList<Speaker>();
            for (int i = 0; i < parties.size(); i++) {
                speakers.add(speaker(parties.get(i), mentions.getOrDefault(i, new TreeSet<>())));
            }
            return speakers;
        }

        private Speaker speaker(Party party, Set<Span> references) {
            var spans = new TreeSet<>(references);
            if (!party.isNamed()) {
                return new Speaker(
                        Optional.empty(),
                        SpeakerKind.UNNAMED,
                        List.of(party.label()),
                        List.of(),
                        List.of(),
                        List.copyOf(spans));
            }
            Set<String> descriptions = new LinkedHashSet<>();
            Set<String> aliases = new LinkedHashSet<>();
            List<Entity> entities =
                    party.entities().stream().map(scene.cast().entities()::get).toList();
            for (Entity entity : entities) {
                spans.addAll(entity.mentions());
                descriptions.addAll(entity.descriptions());
                aliases.addAll(entity.aliases());
            }
            boolean several = entities.size() > 1;
            return new Speaker(
                    Optional.of(names(party)),
                    several ? SpeakerKind.GROUP : entities.get(0).kind(),
                    several ? List.of() : List.copyOf(descriptions),
                    several ? List.of() : List.copyOf(aliases),
                    several ? entities.stream().map(Entity::name).toList() : List.of(),
                    List.copyOf(spans));
        }

        private String names(Party party) {
            return String.join(
                    " & ",
                    party.entities().stream()
                            .map(id -> scene.cast().entities().get(id).name())
                            .toList());
        }
    }
}
