package org.whosaid.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointOffsetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "emoji 😀 in the middle",
                "😀",
                "ends with 😀",
                "family 👨‍👩‍👧‍👦 and flag 🇫🇷",
                "combining: e\u0301le\u0300ve",
                "lines\r\nwith\r\nCRLF 😀\r\n",
                "lone surrogates \ud83d and \ude00 in the wrong \ude00\ud83d order"
            })
    void everyIndex_hasAsManyCodePointsBeforeItAsTheTextSays(String text) {
        var offsets = new CodePointOffsets(text);

        for (int index = 0; index <= text.length(); index++) {
            assertThat(offsets.of(index)).as("index %d", index).isEqualTo(text.codePointCount(0, index));
        }
    }

    @Test
    void indexOutsideOfTheText_isRefused() {
        for (String text : new String[] {"abc", "ab😀"}) {
            var offsets = new CodePointOffsets(text);
            assertThatThrownBy(() -> offsets.of(-1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> offsets.of(text.length() + 1)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void aLongTextWithEveryIndexAsked_takesLinearTime() {
        String text = "😀 word ".repeat(300_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            var offsets = new CodePointOffsets(text);
            for (int index = 0; index <= text.length(); index++) {
                offsets.of(index);
            }
        });
    }
}
