package org.whosaid.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.attribution.model.Span;

class TokenizedTextTest {

    private static final WordPiece NO_VOCABULARY = new WordPiece(List.of());

    private static TokenizedText tokenize(String text, Span... quoted) {
        return TokenizedText.of(text, List.of(quoted), NO_VOCABULARY);
    }

    @ParameterizedTest
    @CsvSource({"said, 0", "Said, 1", "A, 1", "NATO, 2", "U2, 2", "iOS, 0", "McKay, 1", "42, 0", "“, 0", "🚨, 0"})
    void letterCase_tellsLowerCapitalisedAndCapitals(String word, int expected) {
        assertThat(TokenizedText.letterCase(word)).isEqualTo(expected);
    }

    @Test
    void type_insideMarks_isThreeMore() {
        TokenizedText text = tokenize("He “Said NATO” a", new Span(3, 14));
        assertThat(IntStream.range(0, text.size()).map(text::type)).containsExactly(1, 3, 4, 5, 3, 0);
    }

    @Test
    void type_nestedAndAdjacentQuotedSpans_allCount() {
        TokenizedText text = tokenize("“a ‘b’ c”“d” e", new Span(0, 9), new Span(3, 6), new Span(9, 12));
        assertThat(IntStream.range(0, text.size()).map(text::type)).containsExactly(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0);
    }

    @ParameterizedTest
    @CsvSource({"'a b', 0", "'a\nb', 1", "'a\r\nb', 1", "'a\n\n \nb', 1", "'a\u2029b', 1"})
    void paragraph_growsByOneWhereverLinesBreak(String text, int expected) {
        assertThat(tokenize(text).paragraph(1)).isEqualTo(expected);
    }

    @Test
    void startsSentence_wantsAStopAndASpace() {
        TokenizedText text = tokenize("It is 3.5 now. “Yes.” Then");
        assertThat(IntStream.range(0, text.size()).filter(text::startsSentence).mapToObj(i -> text.characters(i, i + 1)
                        .of(text.text())))
                .containsExactly("“", "Then");
    }
}
