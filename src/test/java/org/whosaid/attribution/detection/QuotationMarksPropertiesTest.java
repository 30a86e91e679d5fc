package org.whosaid.attribution.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.attribution.model.Span;

/** What must hold for any text. */
class QuotationMarksPropertiesTest {

    private static final String[] PIECES = {
        "\"",
        "“",
        "”",
        "„",
        "‟",
        "‘",
        "’",
        "‚",
        "'",
        "''",
        "'''",
        "`",
        "``",
        "«",
        "»",
        "‹",
        "›",
        "「",
        "」",
        "『",
        "』",
        "″",
        "′",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u2028",
        "\u2029",
        "\u00a0",
        "\u200b",
        ".",
        ",",
        "?",
        ":",
        "—",
        "-",
        "(",
        ")",
        "…",
        "a",
        "players",
        "n",
        "Ida",
        "said",
        "6",
        "12",
        "=",
        "🙂",
        "e\u0301",
        "\ud83d",
        "Advertisement",
        "By Ida Moen"
    };

    @Test
    void scan_randomText_keepsItsPromises() {
        var random = new Random(20261122);
        for (int round = 0; round < 5_000; round++) {
            String text = randomText(random, 1 + random.nextInt(60));
            List<TextBlock> blocks = TextBlocks.of(text).all();
            List<QuotedSpan> quoted = QuotationMarks.scan(text, blocks);
            checkBlocks(text, blocks);
            checkQuoted(text, quoted);
            check(QuotationMarks.scan(text, blocks).equals(quoted), text, "again");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“", "\"", "'", "‘", "”", "\" ", " \"", "“a ", "''", "a' ", "‘a’ ", "«", "“\n\n", "\"a\n", "x=\"",
                "6\" "
            })
    void scan_fiftyThousandMarks_isLinear(String piece) {
        String text = piece.repeat(50_000);
        List<QuotedSpan> quoted = QuotationMarks.scan(text, TextBlocks.of(text).all());
        checkOrder(quoted);
        assertThat(quoted.size()).isLessThanOrEqualTo(50_000);
    }

    @Test
    void scan_strayOpeningMarks_leaveLaterParagraphsAlone() {
        String text = "“ stray ".repeat(5_000) + "\n\nShe smiled.\n\n“Yes,” she said.";
        assertThat(QuotationMarks.scan(text, TextBlocks.of(text).all()))
                .last()
                .satisfies(quoted -> assertThat(quoted.span().of(text)).isEqualTo("“Yes,”"));
    }

    @Test
    void scan_longTextWithoutFullStop_findsEverySpan() {
        String text = "and \"so\" on ".repeat(17_000).strip();
        assertThat(QuotationMarks.scan(text, TextBlocks.of(text).all())).hasSize(17_000);
    }

    @Test
    void scan_blankText_findsNothing() {
        for (String text : List.of("", " ", "\n\n", "\r\n\u2029\u00a0")) {
            assertThat(TextBlocks.of(text).all()).isEmpty();
            assertThat(QuotationMarks.scan(text, List.of())).isEmpty();
        }
    }

    private static String randomText(Random random, int pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void checkBlocks(String text, List<TextBlock> blocks) {
        int end = 0;
        for (TextBlock block : blocks) {
            check(isBlank(text, end, block.span().start()), text, block);
            end = block.span().end();
        }
        check(isBlank(text, end, text.length()), text, "end");
    }

    private static boolean isBlank(String text, int start, int end) {
        return Characters.trim(text, start, end).isEmpty();
    }

    private static void checkQuoted(String text, List<QuotedSpan> quoted) {
        checkOrder(quoted);
        for (QuotedSpan one : quoted) {
            check(one.span().end() <= text.length(), text, one);
            check(!one.inner().of(text).isBlank(), text, one);
            for (QuotedSpan other : quoted) {
                checkNesting(text, one, other);
            }
        }
        List<Span> parts = QuotationMarks.outermostParts(quoted);
        for (int i = 1; i < parts.size(); i++) {
            check(parts.get(i).start() >= parts.get(i - 1).end(), text, parts);
        }
    }

    private static void checkOrder(List<QuotedSpan> quoted) {
        for (int i = 1; i < quoted.size(); i++) {
            Span before = quoted.get(i - 1).span();
            Span span = quoted.get(i).span();
            check(
                    before.start() < span.start() || before.start() == span.start() && before.end() >= span.end(),
                    before,
                    span);
        }
    }

    /** Two quoted spans lie apart or one lies inside a part of the other, and then it is deeper. */
    private static void checkNesting(String text, QuotedSpan one, QuotedSpan other) {
        if (one == other) {
            return;
        }
        for (Span part : one.paragraphParts()) {
            for (Span otherPart : other.paragraphParts()) {
                if (part.overlaps(otherPart)) {
                    boolean inside = otherPart.contains(part) && one.depth() > other.depth();
                    boolean around = part.contains(otherPart) && other.depth() > one.depth();
                    check(inside || around, text, List.of(one, other));
                }
            }
        }
    }

    /** Millions of checks: an assertion object for each would take longer than the scanner. */
    private static void check(boolean holds, Object where, Object what) {
        if (!holds) {
            fail("%s in «%s»", what, where);
        }
    }
}
