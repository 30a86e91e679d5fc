package org.whosaid.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPieceTest {

    private final WordPiece wordPiece = new WordPiece(List.of("un", "##believ", "##able", "##a", "believ"));

    @Test
    void pieces_takesTheLongestFromTheLeft() {
        assertThat(wordPiece.pieces("Unbelievable")).containsExactly(0, 1, 2);
    }

    @Test
    void pieces_wordWithAnUnknownPart_isUnknownAsAWhole() {
        assertThat(wordPiece.pieces("unbelievx")).containsExactly(WordPiece.UNKNOWN);
    }

    @Test
    void pieces_wordOfTenThousandCharacters_isOneUnknownPiece() {
        assertThat(wordPiece.pieces("un".repeat(5_000))).containsExactly(WordPiece.UNKNOWN);
    }

    @Test
    void pieces_onlyFormatCharactersOrAccents_isUnknown() {
        assertThat(wordPiece.pieces("\u0301")).containsExactly(WordPiece.UNKNOWN);
    }

    @Test
    void fold_dropsCaseAndAccents() {
        assertThat(WordPiece.fold("Zoë\u00adÉ")).isEqualTo("zoee");
    }
}
