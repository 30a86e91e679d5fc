package org.whosaid.api.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.api.problem.ProblemException;
import org.whosaid.query.SpeakerKey;

class CursorTest {

    private static final UUID ID = UUID.fromString("019ab1c2-7c5e-7d3a-9a54-0d4e8f0b6c11");

    @Test
    void whatWasWritten_isRead() {
        assertThat(Cursor.BY_ID.decode(Cursor.BY_ID.encode(ID))).contains(ID);
        assertThat(Cursor.BY_POSITION.decode(Cursor.BY_POSITION.encode(17))).contains(17);
        var key = new SpeakerKey("习 | núñez 😀", ID);
        assertThat(Cursor.BY_SPEAKER.decode(Cursor.BY_SPEAKER.encode(key))).contains(key);
    }

    @ParameterizedTest
    @NullSource
    void noCursor_isTheBeginning(String none) {
        assertThat(Cursor.BY_ID.decode(none)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!", "i|019ab1c2-7c5e-7d3a-9a54-0d4e8f0b6c11", "aXw", "=", "%00"})
    void anythingElse_isRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.BY_ID.decode(cursor))
                .isInstanceOf(ProblemException.class)
                .hasMessage("cursor: is not one that this list gave");
    }

    @Test
    void cursorOfAnotherList_orChanged_isRefused() {
        assertThatThrownBy(() -> Cursor.BY_ID.decode(Cursor.BY_POSITION.encode(1)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Cursor.BY_POSITION.decode(plain("p|+1"))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Cursor.BY_ID.decode(plain("i|1-1-1-1-1"))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Cursor.BY_SPEAKER.decode(plain("s|" + ID + "|a\0b")))
                .isInstanceOf(ProblemException.class);
    }

    private static String plain(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
