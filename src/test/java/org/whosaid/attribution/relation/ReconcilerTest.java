package org.whosaid.attribution.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Reconciler.Quoted;

/**
 * One case per rule. A tagged relation is written "content + content < cue < source" with the words as they stand in the
 * text; what comes out is written the same way, behind its type.
 */
class ReconcilerTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reconcile_taggedRelations_agreeWithTheMarks(
            String cause, String text, List<String> tagged, List<String> expected) {
        assertThat(reconcile(text, quoted(text), tagged)).isEqualTo(expected);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments(
                        "content shorter than the marks grows",
                        "“We will win,” said Ida.",
                        List.of("We will wi < said < Ida"),
                        List.of("DIRECT “We will win,” < said < Ida")),
                arguments(
                        "content reaching over the end mark shrinks to the marks",
                        "“We will win,” said Ida.",
                        List.of("“We will win,” < said < Ida"),
                        List.of("DIRECT “We will win,” < said < Ida")),
                arguments(
                        "words before the marks make it mixed",
                        "Ida said that they “will win it all” soon.",
                        List.of("they “will win it all” soon < said < Ida"),
                        List.of("MIXED they “will win it all” soon < said < Ida")),
                arguments(
                        "no marks at all",
                        "Ida said they would win.",
                        List.of("they would win < said < Ida"),
                        List.of("INDIRECT they would win < said < Ida")),
                arguments(
                        "a comma at the end is no part of indirect content",
                        "They would win, Ida said.",
                        List.of("They would win, < said < Ida"),
                        List.of("INDIRECT They would win < said < Ida")),
                arguments(
                        "content, cue and source inside one pair of marks are the outer speaker's",
                        "“I think he left,” said Ida.",
                        List.of("he left < think < I", "I think he left < said < Ida"),
                        List.of("DIRECT “I think he left,” < said < Ida")),
                arguments(
                        "marks that no relation claims stay open",
                        "“We left.” Ida nodded.",
                        List.of(),
                        List.of("DIRECT “We left.”")),
                arguments(
                        "content without cue or source stays open",
                        "“We left.” Ida nodded.",
                        List.of("We left"),
                        List.of("DIRECT “We left.”")),
                arguments(
                        "a split quotation keeps its two contents",
                        "“We left,” said Ida, “at dawn.”",
                        List.of("We left + at dawn < said < Ida"),
                        List.of("DIRECT “We left,” + “at dawn.” < said < Ida")),
                arguments(
                        "the surer of two relations gets the marks",
                        "“We left,” said Ida.",
                        List.of("We left", "We left < said < Ida"),
                        List.of("DIRECT “We left,” < said < Ida")),
                arguments(
                        "each pair of marks has its own relation",
                        "“We left,” said Ida. “No,” said Per.",
                        List.of("We left < said < Ida", "No < said < Per"),
                        List.of("DIRECT “We left,” < said < Ida", "DIRECT “No,” < said < Per")));
    }

    @Test
    void reconcile_severalParagraphs_areOneContent() {
        String text = "“We left,\n\n“and it rained,” said Ida.";
        List<Quoted> parts = List.of(
                new Quoted(span(text, "“We left,"), 0, true), new Quoted(span(text, "“and it rained,”"), 0, true));

        assertThat(reconcile(text, parts, List.of("and it rained < said < Ida")))
                .containsExactly("DIRECT “We left, + “and it rained,” < said < Ida");
    }

    @Test
    void reconcile_severalParagraphsUnclaimed_areOneOpenQuotation() {
        String text = "“We left,\n\n“and it rained.”";
        List<Quoted> parts = List.of(
                new Quoted(span(text, "“We left,"), 0, true), new Quoted(span(text, "“and it rained.”"), 0, true));

        assertThat(reconcile(text, parts, List.of())).containsExactly("DIRECT “We left, + “and it rained.”");
    }

    @Test
    void reconcile_anyTagging_contentsNeverOverlap() {
        String text = "“We left,” said Ida, “at dawn.” Per said they “never” left, and Ida said “no”.";
        List<String> words =
                List.of("We left", "said Ida, “at dawn", "they “nev", "left, and Ida said “no”", "er” left");
        for (int mask = 0; mask < 1 << words.size(); mask++) {
            List<TaggedRelation> tagged = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    tagged.add(tagged(text, words.get(i)));
                }
            }

            List<Relation> relations = new Reconciler(text, quoted(text)).reconcile(tagged);

            List<Span> contents = relations.stream()
                    .flatMap(relation -> relation.content().stream())
                    .sorted()
                    .toList();
            for (int i = 1; i < contents.size(); i++) {
                assertThat(contents.get(i).start())
                        .as("%s in %s", contents, tagged)
                        .isGreaterThanOrEqualTo(contents.get(i - 1).end());
            }
            assertThat(relations).isSortedAccordingTo((a, b) -> a.extent().compareTo(b.extent()));
        }
    }

    private static List<String> reconcile(String text, List<Quoted> quoted, List<String> tagged) {
        List<TaggedRelation> relations =
                tagged.stream().map(written -> tagged(text, written)).toList();
        return new Reconciler(text, quoted)
                .reconcile(relations).stream()
                        .map(relation -> describe(text, relation))
                        .toList();
    }

    private static String describe(String text, Relation relation) {
        return relation.type()
                + " "
                + relation.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" + "))
                + relation.cue().map(cue -> " < " + cue.of(text)).orElse("")
                + relation.source().map(source -> " < " + source.of(text)).orElse("");
    }

    private static TaggedRelation tagged(String text, String written) {
        String[] parts = written.split(" < ");
        List<Span> content = Arrays.stream(parts[0].split(" \\+ "))
                .map(words -> span(text, words))
                .toList();
        Optional<Span> cue = parts.length > 1 ? Optional.of(span(text, parts[1])) : Optional.empty();
        Optional<Span> source = parts.length > 2 ? Optional.of(span(text, parts[2])) : Optional.empty();
        return new TaggedRelation(
                content, cue, source, 0.9, cue.isPresent() ? 0.9 : 0, source.isPresent() ? 0.9 : 0, List.of());
    }

    private static List<Quoted> quoted(String text) {
        List<Quoted> quoted = new ArrayList<>();
        for (int start = text.indexOf('“'); start >= 0; start = text.indexOf('“', start + 1)) {
            quoted.add(new Quoted(new Span(start, text.indexOf('”', start) + 1), quoted.size(), true));
        }
        return quoted;
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        assertThat(start).as("“%s” in: %s", words, text).isNotNegative();
        return new Span(start, start + words.length());
    }
}
