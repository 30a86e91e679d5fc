package org.whosaid.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.model.Span;

class WindowTest {

    /** Every word is one piece here. */
    private static TokenizedText tokenize(String text) {
        return TokenizedText.of(text, List.<Span>of(), new WordPiece(List.of()));
    }

    private static void assertEveryWordLabelledOnceAndAllFit(TokenizedText text, List<Window> windows) {
        assertThat(windows.stream().flatMapToInt(window -> IntStream.range(window.core(), window.end())))
                .containsExactlyElementsOf(
                        IntStream.range(0, text.size()).boxed().toList());
        assertThat(windows).allSatisfy(window -> assertThat(window.encode(text).ids().length)
                .isLessThanOrEqualTo(Window.MAX_PIECES));
    }

    @Test
    void pack_paragraphsOfAllLengths_labelsEveryWordOnce() {
        String text = IntStream.range(0, 60)
                .mapToObj(i -> "word ".repeat(17 * i % 500 + 1))
                .collect(Collectors.joining("\r\n\r\n"));
        TokenizedText tokenized = tokenize(text);
        assertEveryWordLabelledOnceAndAllFit(tokenized, Window.pack(tokenized));
    }

    @Test
    void pack_shortParagraphs_shareAWindow() {
        TokenizedText text = tokenize("a b\n\nc d\n\ne");
        assertThat(Window.pack(text)).containsExactly(new Window(0, 0, 5));
    }

    @Test
    void pack_longParagraph_cutsAfterSentencesAndReadsSomeWordsBefore() {
        TokenizedText text = tokenize("Nine words make up this short and plain sentence. ".repeat(60));
        List<Window> windows = Window.pack(text);
        assertEveryWordLabelledOnceAndAllFit(text, windows);
        assertThat(windows).hasSizeGreaterThan(1).allSatisfy(window -> assertThat(
                        text.characters(window.core(), window.core() + 1).of(text.text()))
                .isEqualTo("Nine"));
        assertThat(windows.subList(1, windows.size()))
                .allSatisfy(window -> assertThat(window.core() - window.start()).isEqualTo(48));
    }

    @Test
    void pack_textWithoutSentences_isCutAllTheSame() {
        TokenizedText text = tokenize("word ".repeat(3_000));
        assertEveryWordLabelledOnceAndAllFit(text, Window.pack(text));
    }

    @Test
    void pack_noWords_noWindows() {
        assertThat(Window.pack(tokenize(" \n "))).isEmpty();
    }

    @Test
    void encode_separatesParagraphs() {
        TokenizedText text = tokenize("a B\n\nc");
        Window.Encoded encoded = new Window(0, 0, 3).encode(text);
        assertThat(encoded.ids()).containsExactly(101, 100, 100, 102, 100, 102);
        assertThat(encoded.types()).containsExactly(0, 0, 1, 0, 0, 0);
        assertThat(encoded.positions()).containsExactly(1, 2, 4);
    }
}
