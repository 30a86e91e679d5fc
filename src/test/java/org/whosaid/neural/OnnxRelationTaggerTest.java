package org.whosaid.neural;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.TaggedRelation;

/** The shipped model, against what the training code makes of the same sentences (training/check_vectors.py). */
class OnnxRelationTaggerTest {

    /** Two processors round 8-bit products alike but sum floats in different orders. */
    private static final Offset<Double> TOLERANCE = Offset.offset(0.03);

    private static OnnxRelationTagger tagger;
    private static JsonNode vectors;

    @BeforeAll
    static void load() throws IOException {
        tagger = OnnxRelationTagger.load(1);
        vectors = new ObjectMapper().readTree(OnnxRelationTaggerTest.class.getResource("/neural/vectors.json"));
    }

    @AfterAll
    static void close() {
        tagger.close();
    }

    @Test
    void wordsAndPieces_areThoseOfTheTrainingCode() throws IOException {
        WordPiece wordPiece =
                WordPiece.read(OnnxRelationTagger.class.getResourceAsStream("/models/relation-tagger/vocab.txt"));
        for (JsonNode vector : vectors.get("tokenised")) {
            String text = vector.get("text").asText();
            List<Span> words = Words.of(text);
            assertThat(words).as(text).isEqualTo(spans(vector.get("words")));
            assertThat(words.stream().map(word -> wordPiece.pieces(word.of(text))))
                    .as(text)
                    .containsExactlyElementsOf(pieces(vector.get("pieces")));
        }
    }

    @Test
    void tag_givesTheRelationsOfTheTrainingCode() {
        for (JsonNode vector : vectors.get("tagged")) {
            String text = vector.get("text").asText();
            List<TaggedRelation> relations = tagger.tag(text, spans(vector.get("quoted")));
            JsonNode expected = vector.get("relations");
            assertThat(relations).as(text).hasSize(expected.size());
            for (int i = 0; i < relations.size(); i++) {
                assertSame(relations.get(i), expected.get(i), text);
            }
        }
    }

    private static void assertSame(TaggedRelation relation, JsonNode expected, String text) {
        assertThat(relation.content()).as(text).isEqualTo(spans(expected.get("content")));
        assertThat(relation.cue()).as(text).isEqualTo(first(expected.get("cue")));
        assertThat(relation.source()).as(text).isEqualTo(first(expected.get("source")));
        assertThat(relation.contentProbability())
                .as(text)
                .isCloseTo(expected.get("contentProbability").asDouble(), TOLERANCE);
        assertThat(relation.cueProbability())
                .as(text)
                .isCloseTo(expected.get("cueProbability").asDouble(), TOLERANCE);
        assertThat(relation.sourceProbability())
                .as(text)
                .isCloseTo(expected.get("sourceProbability").asDouble(), TOLERANCE);
    }

    @Test
    void tag_blankText_findsNothing() {
        assertThat(tagger.tag("", List.of())).isEmpty();
        assertThat(tagger.tag(" \r\n\u00a0", List.of())).isEmpty();
    }

    @Test
    void tag_hostileText_comesBack() {
        String text =
                "x".repeat(10_000) + "“".repeat(3_000) + "\uD83D" + "said ".repeat(3_000) + "\n".repeat(500) + "🚨";
        for (TaggedRelation relation : tagger.tag(text, List.of(new Span(10_000, text.length())))) {
            assertThat(Span.cover(relation.content()).end()).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void tag_manyThreads_allGetTheSame() {
        String text =
                vectors.get("tagged").get(1).get("text").asText().concat("\n\n").repeat(20);
        List<TaggedRelation> alone = tagger.tag(text, List.of());
        List<List<TaggedRelation>> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> tagger.tag(text, List.of()))
                .toList();
        assertThat(together).isEqualTo(Collections.nCopies(8, alone));
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(
                pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
        return spans;
    }

    private static Optional<Span> first(JsonNode pairs) {
        return spans(pairs).stream().findFirst();
    }

    private static List<int[]> pieces(JsonNode words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(word -> StreamSupport.stream(word.spliterator(), false)
                        .mapToInt(JsonNode::asInt)
                        .toArray())
                .toList();
    }
}
