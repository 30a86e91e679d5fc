package org.whosaid.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkHeadTest {

    private static final float[] GAP = new float[18];

    static {
        for (int bucket = 0; bucket < 8; bucket++) {
            GAP[bucket] = -bucket;
            GAP[bucket + 9] = -bucket;
        }
    }

    /** Likes near candidates, in the same paragraph, with no cue and no sentence end between. */
    private static LinkHead head(float none) {
        return new LinkHead(
                new float[][] {{1, 0}, {0, 1}},
                new float[] {0, 0, none},
                GAP,
                new float[] {0, -2, -4, -6},
                new float[] {0, -1, -2},
                new float[] {-3, 0});
    }

    private static TaggedSpan span(int start, int end) {
        return new TaggedSpan(start, end, new float[] {1, 0});
    }

    private static TokenizedText text(String text) {
        return TokenizedText.of(text, List.of(), new WordPiece(List.of()));
    }

    @Test
    void choose_nearerCandidate_wins() {
        LinkHead.Choice choice =
                head(-9).choose(span(0, 1), List.of(span(2, 3), span(6, 7)), List.of(), text("a b c d e f g"));
        assertThat(choice.isNone()).isFalse();
        assertThat(choice.options().get(0).span().start()).isEqualTo(2);
        double sum = choice.none();
        for (LinkHead.Option option : choice.options()) {
            sum += option.probability();
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Test
    void choose_otherParagraphSentenceAndCueBetween_countAgainstACandidate() {
        TokenizedText text = text("a . b c\n\nd");
        TaggedSpan far = span(4, 5);
        double plain = head(0).choose(span(3, 4), List.of(span(2, 3)), List.of(), text)
                .options()
                .get(0)
                .probability();
        double otherParagraph = head(0).choose(span(3, 4), List.of(far), List.of(), text)
                .options()
                .get(0)
                .probability();
        double overSentence = head(0).choose(span(0, 1), List.of(span(2, 3)), List.of(), text)
                .options()
                .get(0)
                .probability();
        double overCue = head(0).choose(span(0, 1), List.of(span(2, 3)), List.of(span(1, 2)), text)
                .options()
                .get(0)
                .probability();
        assertThat(otherParagraph).isLessThan(plain);
        assertThat(overSentence).isLessThan(plain);
        assertThat(overCue).isLessThan(overSentence);
    }

    @Test
    void choose_candidatesFourParagraphsAway_areOutOfReach() {
        LinkHead.Choice choice = head(-99).choose(span(0, 1), List.of(span(4, 5)), List.of(), text("a\nb\nc\nd\ne"));
        assertThat(choice.isNone()).isTrue();
        assertThat(choice.none()).isEqualTo(1);
    }

    @Test
    void choose_manyCandidates_looksAtSixteen() {
        List<TaggedSpan> candidates = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            candidates.add(span(i, i + 1));
        }
        assertThat(head(0).choose(span(50, 51), candidates, List.of(), text("a ".repeat(100)))
                        .options())
                .hasSize(16);
    }
}
