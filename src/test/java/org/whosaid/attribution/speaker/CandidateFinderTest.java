package org.whosaid.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.relation.Relation.Scores;
import org.whosaid.testsupport.Documents;
import org.whosaid.testsupport.Documents.Written;

/** Who is a candidate at all; which of them it is, is the ranker's business. */
class CandidateFinderTest {

    private static final String STORY = "The [ORG FBI] met [PER Ann Lee] and [PER Bob Day] in [LOC Rome] . ¶ ";

    @Test
    void pronoun_he_maybeAnyoneNamedButNoBody() {
        Scene scene = scene(STORY + "“ We lost , ” he said .");

        assertThat(candidates(scene, pronoun(scene, "he", Pronoun.HE)))
                .contains("Ann Lee", "Bob Day")
                .doesNotContain("FBI")
                .endsWith("nobody");
    }

    @Test
    void pronoun_it_maybeABody() {
        Scene scene = scene(STORY + "“ We lost , ” it said .");

        assertThat(candidates(scene, pronoun(scene, "it", Pronoun.IT))).contains("FBI");
    }

    @Test
    void pronoun_they_maybeTwoThatAreNamedTogether() {
        Scene scene = scene(STORY + "“ We lost , ” they said .");

        assertThat(candidates(scene, pronoun(scene, "they", Pronoun.THEY))).contains("Ann Lee + Bob Day");
    }

    @Test
    void pronoun_nameFarBack_isNoCandidate() {
        Scene scene = scene("[PER Ann Lee] left . | " + "It rained/VBD . | ".repeat(40) + "“ We lost , ” she said .");

        assertThat(candidates(scene, pronoun(scene, "she", Pronoun.SHE))).containsExactly("nobody");
    }

    @Test
    void pronoun_nameComingSoon_isACandidate() {
        Scene scene = scene("“ We lost , ” she said . | [PER Ann Lee] left .");

        assertThat(candidates(scene, pronoun(scene, "she", Pronoun.SHE))).contains("Ann Lee");
    }

    @Test
    void pronoun_speakerOfLongAgo_staysACandidate() {
        Scene scene = scene("[PER Ann Lee] left . | " + "It rained/VBD . | ".repeat(40) + "“ We lost , ” she said .");
        var discourse = new Discourse();
        discourse.add(new Discourse.Turn(relation(scene, "Ann Lee"), Party.of(entity(scene, "Ann Lee")), 0));

        Relation relation = relation(scene, "she");
        Choice choice = new CandidateFinder(scene, discourse, new RoleSynonyms())
                .pronoun(
                        relation,
                        SourceReading.pronoun(relation.source().orElseThrow(), Pronoun.SHE, "she"),
                        Pronoun.SHE);

        assertThat(candidates(scene, choice)).containsExactly("Ann Lee", "nobody");
    }

    @Test
    void open_quotation_maybeAnyoneNear() {
        Scene scene = scene("[PER Eve Poe] left . | " + "It rained/VBD . | ".repeat(5) + STORY + "“ We lost . ”");

        Choice choice = finder(scene).open(relation(scene, null));

        assertThat(candidates(scene, choice)).contains("Ann Lee", "Bob Day").doesNotContain("Eve Poe");
        assertThat(choice.kind()).isEqualTo("o");
    }

    @Test
    void noun_roleIntroducedLater_isACandidate() {
        Scene scene = scene(
                "“ We lost , ” the minister said . | [PER Ann Lee] , the minister , left . | [PER Bob Day] lost .");
        Relation relation = relation(scene, "the minister");

        Choice choice = finder(scene)
                .noun(
                        relation,
                        new SourceReader(scene.document(), scene.cast())
                                .read(relation.source().orElseThrow()));

        assertThat(candidates(scene, choice)).contains("Ann Lee").doesNotContain("Bob Day");
    }

    @Test
    void anyChoice_candidates_areDistinct() {
        Scene scene = scene(STORY + "[PER Lee] left . | “ We lost , ” he said .");

        assertThat(candidates(scene, pronoun(scene, "he", Pronoun.HE))).doesNotHaveDuplicates();
    }

    private static Choice pronoun(Scene scene, String word, Pronoun pronoun) {
        Relation relation = relation(scene, word);
        return finder(scene)
                .pronoun(relation, SourceReading.pronoun(relation.source().orElseThrow(), pronoun, word), pronoun);
    }

    private static CandidateFinder finder(Scene scene) {
        return new CandidateFinder(scene, new Discourse(), new RoleSynonyms());
    }

    private static Scene scene(String notation) {
        Written written = Documents.of(notation);
        Cast cast = new CastBuilder(
                        written.document(), Documents.givenNames("Ann F", "Bob M", "Eve F"), written.quotedSpans())
                .build(List.of());
        return new Scene(written.document(), cast, written.paragraphs(), written.quotedSpans());
    }

    private static Entity entity(Scene scene, String name) {
        return scene.cast().entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The text's quotation with a source, or without one. */
    private static Relation relation(Scene scene, String source) {
        List<Span> content = scene.quotedSpans();
        String text = scene.document().text();
        Optional<Span> span = Optional.ofNullable(source).map(words -> {
            int start = text.lastIndexOf(words);
            return new Span(start, start + words.length());
        });
        if (source != null && source.startsWith("the ")) {
            int start = text.indexOf(source);
            span = Optional.of(new Span(start, start + source.length()));
        }
        return new Relation(
                QuotationType.DIRECT, content, content, Optional.empty(), span, Scores.NONE, Relation.OPEN, List.of());
    }

    private static List<String> candidates(Scene scene, Choice choice) {
        return choice.candidates().stream()
                .map(option -> option.party()
                        .map(party -> party.entities().stream()
                                .map(id -> scene.cast().entities().get(id).name())
                                .collect(Collectors.joining(" + ")))
                        .orElse("nobody"))
                .toList();
    }
}
