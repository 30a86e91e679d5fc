package org.whosaid.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.attribution.model.Span;

class WordsTest {

    static List<Arguments> texts() {
        return List.of(
                Arguments.of("", List.of()),
                Arguments.of(" \r\n\t", List.of()),
                Arguments.of("He's here.", List.of("He", "'", "s", "here", ".")),
                Arguments.of("''Never,'' he said", List.of("'", "'", "Never", ",", "'", "'", "he", "said")),
                Arguments.of("one\r\ntwo", List.of("one", "two")),
                Arguments.of("👩‍🚀 said “no🚨”", List.of("👩‍🚀", "said", "“", "no🚨", "”")),
                Arguments.of("Cafe\u0301 resume\u0301", List.of("Cafe\u0301", "resume\u0301")),
                Arguments.of("soft\u00adhyphen \u200bx", List.of("soft\u00adhyphen", "x")),
                Arguments.of("東京 £5", List.of("東", "京", "£5")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void of_cutsAtSpacesAndMarks(String text, List<String> expected) {
        assertThat(Words.of(text)).extracting(span -> span.of(text)).isEqualTo(expected);
    }

    @Test
    void of_supplementaryCharacter_countsTwoIndices() {
        assertThat(Words.of("🚨!a")).containsExactly(new Span(0, 2), new Span(2, 3), new Span(3, 4));
    }

    @Test
    void of_loneSurrogate_isAnOrdinaryCharacter() {
        assertThat(Words.of("a\uD83Db c")).containsExactly(new Span(0, 3), new Span(4, 5));
    }
}
