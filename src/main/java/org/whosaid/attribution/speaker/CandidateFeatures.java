package org.whosaid.attribution.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.model.SpeakerKind;
import org.whosaid.attribution.relation.Relation;

/**
 * What speaks for and against a party as the one that a source (or a quotation without a source) stands for: who spoke
 * last, who was mentioned last and how, gender, roles.
 */
final class CandidateFeatures {

    private static final Set<String> PLURAL_ROLES =
            Set.of("couple", "pair", "two", "twins", "brothers", "sisters", "both");

    private final Scene scene;
    private final Discourse discourse;
    private final RoleSynonyms synonyms;

    /** Where the question arises; set by each call. */
    private int position;

    CandidateFeatures(Scene scene, Discourse discourse, RoleSynonyms synonyms) {
        this.scene = scene;
        this.discourse = discourse;
        this.synonyms = synonyms;
    }

    /** @param kind which weights apply: one letter or two, by the form of the source */
    Map<String, Double> of(Party party, String kind, Relation relation, Optional<SourceReading> reading) {
        var features = new FeatureSet(kind + ":");
        position = relation.position();
        int sentence = scene.sentenceAt(position);
        int paragraph = scene.paragraphAt(position);
        speakerHistory(features, party, relation, paragraph);
        mentions(features, party, position, sentence, paragraph);
        party(features, party, reading);
        if (relation.source().isEmpty()) {
            open(features, party, relation, sentence, paragraph);
        }
        return features.values();
    }

    private void speakerHistory(FeatureSet features, Party party, Relation relation, int paragraph) {
        List<Party> recent = discourse.recentSpeakers();
        int rank = 0;
        while (rank < recent.size() && !recent.get(rank).isSameAs(party)) {
            rank++;
        }
        int last = discourse.lastParagraphOf(party);
        if (rank == recent.size()) {
            features.add(last < 0 ? "spoke=never" : "spoke=long");
            if (recent.isEmpty()) {
                features.add("first-speaker");
            }
            return;
        }
        int distance = paragraph - last;
        String where = distance <= 0 ? "same" : distance == 1 ? "next" : distance == 2 ? "two" : "far";
        features.add("spoke=" + Math.min(rank, 2) + "," + where);
        if (relation.source().isEmpty()) {
            boolean fills = relation.quotedSpans().size() == 1 && scene.fillsParagraph(relation.extent());
            features.add("spoke=" + Math.min(rank, 2) + "," + where + (fills ? ",fills" : ",part"));
        }
    }

    private void mentions(FeatureSet features, Party party, int position, int sentence, int paragraph) {
        Span last = lastMention(party, position);
        features.add("mentioned", Math.log1p(countMentions(party)));
        if (last == null) {
            features.add("last=none");
            return;
        }
        int distance = sentence - scene.sentenceAt(last.start());
        boolean sameParagraph = scene.paragraphAt(last.start()) == paragraph;
        String where = distance == 0
                ? "0"
                : distance == 1 ? "1" : distance == 2 ? "2" : distance <= 4 ? "4" : distance <= 8 ? "8" : "far";
        features.add("last=" + where);
        features.add("last-paragraph=" + Math.min(3, paragraph - scene.paragraphAt(last.start())));
        if (scene.isQuoted(last.start())) {
            features.add("last-quoted");
        } else {
            features.add(
                    scene.looksLikeSubject(last)
                            ? "subject," + (distance <= 1 ? where : "2+")
                            : "not-subject," + (distance <= 1 ? where : "2+"));
        }
        if (scene.isPossessor(last)) {
            features.add("possessor");
        }
        if (sameParagraph && isFirstInParagraph(last)) {
            features.add("paragraph-first");
        }
        features.add("recency=" + Math.min(4, fresherPeople(party, last, position)));
    }

    /** How many other people were named after the party's last mention. */
    private int fresherPeople(Party party, Span last, int position) {
        int fresher = 0;
        for (Entity entity : scene.cast().entities()) {
            if (entity.isPerson() && !party.entities().contains(entity.id())) {
                Span other = lastNameBefore(entity, position);
                if (other != null && other.start() > last.start()) {
                    fresher++;
                }
            }
        }
        return fresher;
    }

    private boolean isFirstInParagraph(Span mention) {
        Span paragraph = scene.paragraphs().get(scene.paragraphAt(mention.start()));
        return scene.cast().entities().stream()
                .filter(Entity::isPerson)
                .flatMap(entity -> entity.mentions().stream())
                .noneMatch(other -> paragraph.start() <= other.start() && other.start() < mention.start());
    }

    private void party(FeatureSet features, Party party, Optional<SourceReading> reading) {
        features.add(
                !party.isNamed()
                        ? "unnamed"
                        : party.organization()
                                ? "organization"
                                : party.entities().size() > 1 ? "several" : "person");
        if (party.plural() || party.entities().size() > 1) {
            features.add("plural");
        }
        Optional<Entity> entity = party.entities().size() == 1
                ? Optional.of(scene.cast().entities().get(party.entities().get(0)))
                : Optional.empty();
        Optional<Pronoun> pronoun = reading.flatMap(SourceReading::pronoun);
        if (pronoun.isPresent() && pronoun.get().gender().isPresent() && entity.isPresent()) {
            features.add(
                    entity.get().gender().isEmpty()
                            ? "gender=unknown" + (pronoun.get() == Pronoun.HE ? ",he," : ",she,")
                                    + (soundsFemale(entity.get()) ? "a" : "-")
                            : entity.get().gender().equals(pronoun.get().gender()) ? "gender=same" : "gender=other");
        }
        reading.filter(noun -> !noun.head().isEmpty()).ifPresent(noun -> roles(features, noun, party, entity));
    }

    private long holders(String role) {
        return scene.cast().entities().stream()
                .filter(entity -> entity.isPerson() && entity.roles().contains(role))
                .count();
    }

    /** Of those with the role, the one whom the writer named last before the source. */
    private boolean isLatestHolder(Entity entity, String role) {
        return scene.cast().entities().stream()
                .filter(other -> other.isPerson() && other.roles().contains(role))
                .allMatch(other -> lastStart(other) <= lastStart(entity));
    }

    private int lastStart(Entity entity) {
        Span last = lastNameBefore(entity, position);
        return last == null ? -1 : last.start();
    }

    /** Given names that end in "a" are mostly women's in the languages of news; a hint where no list has the name. */
    private static boolean soundsFemale(Entity entity) {
        String given = entity.name().split("[\\s-]")[0];
        return given.endsWith("a") && entity.name().contains(" ");
    }

    private void roles(FeatureSet features, SourceReading noun, Party party, Optional<Entity> entity) {
        if (entity.isPresent()) {
            Set<String> roles = entity.get().roles();
            boolean exact = roles.contains(noun.head());
            boolean synonym = !exact && synonyms.anyOf(noun.head(), roles);
            features.add(
                    exact ? "role=exact" : synonym ? "role=synonym" : roles.isEmpty() ? "role=unknown" : "role=other");
            if (exact) {
                features.add(isLatestHolder(entity.get(), noun.head()) ? "role=exact,latest" : "role=exact,earlier");
                features.addIf(holders(noun.head()) == 1, "role=exact,only");
            }
            long shared = noun.nouns().stream()
                    .filter(word -> !word.equals(noun.head()) && roles.contains(word))
                    .count();
            if (shared > 0) {
                features.add("role-modifier");
            }
            features.add((noun.organization() ? "body" : CandidateFinder.isHuman(noun.head()) ? "human" : "thing") + ","
                    + (entity.get().kind() == SpeakerKind.PERSON ? "person" : "body"));
        } else if (!party.isNamed()) {
            String label = party.label().toLowerCase(java.util.Locale.ROOT);
            features.add(label.contains(noun.head()) ? "label=same" : "label=other");
        } else if (PLURAL_ROLES.contains(noun.head())) {
            features.add("plural-role");
        }
        if (noun.plural()) {
            features.add("plural-noun," + (party.plural() || party.entities().size() > 1 ? "plural" : "singular"));
        }
    }

    private void open(FeatureSet features, Party party, Relation relation, int sentence, int paragraph) {
        Span quotation = relation.extent();
        int from = scene.document().sentences().get(sentence).span().start();
        int to = scene.document().sentences().get(sentence).span().end();
        boolean before = false;
        boolean after = false;
        boolean inside = false;
        boolean next = false;
        for (int id : party.entities()) {
            for (Span mention : scene.cast().entities().get(id).mentions()) {
                before |= mention.start() >= from && mention.end() <= quotation.start();
                inside |= quotation.contains(mention);
                after |= mention.start() >= quotation.end() && mention.end() <= to;
                next |= mention.start() >= quotation.end()
                        && scene.paragraphAt(mention.start()) == paragraph
                        && scene.sentenceAt(mention.start()) <= scene.sentenceAt(quotation.end()) + 1;
            }
        }
        features.addIf(before, "before-in-sentence");
        features.addIf(after, "after-in-sentence");
        features.addIf(next, "next-sentence");
        features.addIf(inside, "inside");
        String text = scene.document().text();
        int previous = quotation.start() - 1;
        while (previous >= 0 && Character.isWhitespace(text.charAt(previous))) {
            previous--;
        }
        boolean colon = previous >= 0 && text.charAt(previous) == ':';
        if (colon) {
            Span last = lastMention(party, quotation.start());
            features.addIf(
                    last != null && scene.sentenceAt(last.start()) == scene.sentenceAt(previous), "colon-sentence");
        }
        Optional<Discourse.Turn> turn = discourse.lastTurn();
        if (turn.isPresent()) {
            boolean asked = scene.document()
                    .textOf(turn.get().relation().extent())
                    .stripTrailing()
                    .matches("(?s).*\\?\\W{0,2}");
            if (asked) {
                features.add(turn.get().party().isSameAs(party) ? "asked-himself" : "was-asked");
            }
        }
    }

    private long countMentions(Party party) {
        return party.entities().stream()
                .mapToLong(id -> scene.cast().entities().get(id).mentions().size())
                .max()
                .orElse(1);
    }

    private Span lastMention(Party party, int position) {
        Span last = null;
        for (int id : party.entities()) {
            last = later(last, lastNameBefore(scene.cast().entities().get(id), position));
        }
        for (Discourse.Reference reference : discourse.references()) {
            if (reference.position() < position && reference.party().isSameAs(party)) {
                last = later(last, new Span(reference.position(), reference.position() + 1));
            }
        }
        return last;
    }

    /** The writer's own last mention; one inside a quotation only where there is no other. */
    private Span lastNameBefore(Entity entity, int position) {
        Span last = null;
        Span quoted = null;
        for (Span mention : entity.mentions()) {
            if (mention.start() >= position) {
                break;
            }
            if (scene.isQuoted(mention.start())) {
                quoted = mention;
            } else {
                last = mention;
            }
        }
        return last == null ? quoted : last;
    }

    /** Start of the last place before the position that gives the full name; -1 if none does. */
    int lastFullName(Entity entity, int position) {
        int last = -1;
        for (Span mention : entity.mentions()) {
            boolean full = scene.document().textOf(mention).strip().contains(" ");
            if (mention.start() < position && full && !scene.isQuoted(mention.start())) {
                last = mention.start();
            }
        }
        return last;
    }

    private static Span later(Span one, Span other) {
        return one == null || other != null && other.start() > one.start() ? other : one;
    }

    /** Features by name; all start with the prefix of their kind. */
    static final class FeatureSet {
        private final String prefix;
        private final Map<String, Double> values = new HashMap<>();

        FeatureSet(String prefix) {
            this.prefix = prefix;
        }

        void add(String name) {
            add(name, 1);
        }

        void add(String name, double value) {
            values.put(prefix + name, value);
        }

        void addIf(boolean present, String name) {
            if (present) {
                add(name);
            }
        }

        Map<String, Double> values() {
            return values;
        }
    }
}
