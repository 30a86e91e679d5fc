package org.whosaid.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whosaid.attribution.model.Span;

class CodePointTextTest {

    private static final CodePointText TEXT = new CodePointText("A 😀 said “no”");

    @Test
    void lengthAndSlice_countCodePoints() {
        assertThat(TEXT.length()).isEqualTo(13);
        assertThat(TEXT.slice(new CodePointSpan(2, 3))).isEqualTo("😀");
        assertThat(TEXT.slice(new CodePointSpan(9, 13))).isEqualTo("“no”");
        assertThat(TEXT.codePointAt(2)).isEqualTo(0x1F600);
    }

    @Test
    void utf16SpanBehindAnEmoji_movesForward() {
        assertThat(TEXT.fromUtf16(new Span(5, 9))).isEqualTo(new CodePointSpan(4, 8));
        assertThat(TEXT.fromUtf16(new Span(10, 14))).isEqualTo(new CodePointSpan(9, 13));
    }

    @Test
    void borderInsideASurrogatePair_movesBehindIt() {
        assertThat(TEXT.fromUtf16(new Span(3, 4))).isEqualTo(new CodePointSpan(3, 3));
    }

    @Test
    void emptyText_hasLengthZero() {
        assertThat(new CodePointText("").length()).isZero();
    }
}
