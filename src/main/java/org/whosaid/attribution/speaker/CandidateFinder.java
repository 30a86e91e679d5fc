package org.whosaid.attribution.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation;

/** Finds who a pronoun, a noun phrase or a quotation without a source can stand for. */
final class CandidateFinder {

    /** How many sentences back a name still can be meant by a pronoun. */
    private static final int REACH = 25;

    private static final Set<String> KIN = Set.of(
            "husband",
            "wife",
            "mother",
            "father",
            "son",
            "daughter",
            "brother",
            "sister",
            "cousin",
            "uncle",
            "aunt",
            "grandmother",
            "grandfather",
            "friend",
            "partner",
            "parent",
            "twin",
            "widow",
            "niece",
            "nephew");

    /** How many sentences on a name can still come that a pronoun before it meant: "she says", in a feature's first lines. */
    private static final int AHEAD = 4;

    private final Scene scene;
    private final Discourse discourse;
    private final CandidateFeatures features;
    private final OpenQuotationFeatures openFeatures;

    CandidateFinder(Scene scene, Discourse discourse, RoleSynonyms synonyms) {
        this.scene = scene;
        this.discourse = discourse;
        this.features = new CandidateFeatures(scene, discourse, synonyms);
        this.openFeatures = new OpenQuotationFeatures(scene);
    }

    Choice open(Relation relation) {
        List<Party> parties = near(relation, 2, 1);
        addSpeakers(parties);
        return choice("o", relation, Optional.empty(), parties, openFeatures.of(relation));
    }

    Choice pronoun(Relation relation, SourceReading reading, Pronoun pronoun) {
        var parties = new ArrayList<Party>();
        String kind =
                switch (pronoun) {
                    case HE, SHE -> "p";
                    case IT -> "it";
                    case THEY -> "th";
                    default -> "we";
                };
        if (pronoun == Pronoun.HE || pronoun == Pronoun.SHE) {
            for (Party party : near(relation, REACH, AHEAD)) {
                if (!party.organization() && party.entities().size() == 1) {
                    parties.add(party);
                }
            }
        } else {
            parties.addAll(near(relation, 4, 0));
            if (pronoun == Pronoun.THEY) {
                parties.addAll(pairsBefore(relation.position()));
            }
        }
        addSpeakers(parties);
        return choice(kind, relation, Optional.of(reading), parties, Map.of(kind + ":nobody,bias", 1.0));
    }

    /** "Halvorsen" where two of that name are in the article. */
    Choice namesakes(Relation relation, SourceReading reading, List<Entity> namesakes) {
        int position = relation.position();
        int lastFull = namesakes.stream()
                .mapToInt(entity -> features.lastFullName(entity, position))
                .max()
                .orElse(-1);
        var options = new ArrayList<Choice.Option>();
        for (Entity entity : namesakes) {
            Party party = Party.of(entity);
            var values = new HashMap<>(features.of(party, "nk", relation, Optional.of(reading)));
            if (lastFull >= 0 && features.lastFullName(entity, position) == lastFull) {
                values.put("nk:full-name-last", 1.0);
            }
            options.add(new Choice.Option(Optional.of(party), values));
        }
        return new Choice("nk", options);
    }

    Choice noun(Relation relation, SourceReading reading) {
        var parties = new ArrayList<Party>();
        for (Entity entity : scene.cast().entities()) {
            if (entity.mentions().get(0).start() < relation.position()
                    || entity.roles().contains(reading.head())) {
                parties.add(Party.of(entity));
            }
        }
        if (reading.plural()) {
            parties.addAll(pairsBefore(relation.position()));
        }
        addSpeakers(parties);
        String kind = reading.plural() ? "ns" : reading.organization() ? "no" : "n";
        return choice(kind, relation, Optional.of(reading), parties, nobody(kind, reading));
    }

    private Map<String, Double> nobody(String kind, SourceReading reading) {
        var set = new CandidateFeatures.FeatureSet(kind + ":nobody,");
        set.add("bias");
        set.add(reading.definite() ? "definite" : "indefinite");
        set.add("nouns=" + Math.min(3, reading.nouns().size()));
        boolean known = scene.cast().entities().stream()
                .anyMatch(entity -> entity.roles().contains(reading.head()));
        set.add(known ? "role-known" : "role-unknown");
        set.addIf(KIN.contains(reading.head()), "kin");
        set.add(known && reading.definite() ? "definite-known" : "other");
        set.add(isHuman(reading.head()) ? "human" : "not-human");
        return set.values();
    }

    /** Nouns of people by their endings: "striker", "analyst", "spokeswoman", "politician". */
    static boolean isHuman(String noun) {
        return noun.matches(
                ".*(er|or|ist|man|woman|person|ian|ant|ent|ee|eer|ess|chief|boss|star|mate|wright|father|mother)");
    }

    private Choice choice(
            String kind,
            Relation relation,
            Optional<SourceReading> reading,
            List<Party> parties,
            Map<String, Double> nobody) {
        var options = new ArrayList<Choice.Option>();
        var distinct = new ArrayList<Party>();
        for (Party party : parties) {
            if (distinct.stream().noneMatch(party::isSameAs)) {
                distinct.add(party);
                options.add(new Choice.Option(Optional.of(party), features.of(party, kind, relation, reading)));
            }
        }
        options.add(new Choice.Option(Optional.empty(), nobody));
        return new Choice(kind, options);
    }

    /** Entities named from so many sentences before the relation to so many after it. */
    private List<Party> near(Relation relation, int before, int after) {
        int sentence = scene.sentenceAt(relation.position());
        int last = scene.sentenceAt(relation.extent().end());
        var parties = new ArrayList<Party>();
        for (Entity entity : scene.cast().entities()) {
            for (Span mention : entity.mentions()) {
                int distance = scene.sentenceAt(mention.start());
                boolean inReach = distance >= sentence - before && distance <= last + after;
                if (inReach && (after > 0 || mention.start() < relation.position())) {
                    parties.add(Party.of(entity));
                    break;
                }
            }
        }
        return parties;
    }

    private void addSpeakers(List<Party> parties) {
        parties.addAll(discourse.recentSpeakers());
    }

    /** "Ann Lee and Bob Day" before the position, the last three of them. */
    private List<Party> pairsBefore(int position) {
        var people = new ArrayList<Span>();
        var ids = new ArrayList<Integer>();
        scene.cast().entities().stream()
                .filter(Entity::isPerson)
                .flatMap(entity -> entity.mentions().stream().map(span -> Map.entry(span, entity.id())))
                .filter(entry -> entry.getKey().start() < position)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    people.add(entry.getKey());
                    ids.add(entry.getValue());
                });
        var pairs = new ArrayList<Party>();
        for (int i = people.size() - 1; i > 0 && pairs.size() < 3; i--) {
            int gapStart = people.get(i - 1).end();
            int gapEnd = people.get(i).start();
            boolean joined = gapStart < gapEnd
                    && gapEnd - gapStart <= 60
                    && scene.document()
                            .text()
                            .substring(gapStart, gapEnd)
                            .matches("(,[^.;:]{0,40},)? (and|&) ([A-Z][\\p{L}.]+ )?([a-z]+ ){0,3}");
            if (joined && !ids.get(i).equals(ids.get(i - 1))) {
                pairs.add(new Party(List.of(ids.get(i - 1), ids.get(i)), "", false, true));
            }
        }
        return pairs;
    }
}
