package org.whosaid.neural;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** BERT's uncased WordPiece: a word becomes the longest vocabulary entries that spell it, from the left. */
final class WordPiece {

    static final int UNKNOWN = 100;
    static final int CLS = 101;
    static final int SEP = 102;

    /** Longer words are one unknown piece, which also keeps the search from growing with the word. */
    private static final int MAX_WORD_LENGTH = 100;

    private static final int[] UNKNOWN_WORD = {UNKNOWN};

    private final Map<String, Integer> ids;

    WordPiece(List<String> vocabulary) {
        ids = new HashMap<>(vocabulary.size() * 2);
        for (String piece : vocabulary) {
            ids.put(piece, ids.size());
        }
    }

    /** @param vocabulary one piece a line, in UTF-8; the line's number is its id */
    static WordPiece read(InputStream vocabulary) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))) {
            return new WordPiece(reader.lines().toList());
        }
    }

    /** Ids of the word's pieces; at least one. */
    int[] pieces(String word) {
        String folded = fold(word);
        int length = folded.length();
        if (length == 0 || folded.codePointCount(0, length) > MAX_WORD_LENGTH) {
            return UNKNOWN_WORD;
        }
        int[] found = new int[length];
        int count = 0;
        int start = 0;
        while (start < length) {
            int end = length;
            Integer id = null;
            while (id == null && end > start) {
                String piece = folded.substring(start, end);
                id = ids.get(start == 0 ? piece : "##" + piece);
                if (id == null) {
                    end--;
                }
            }
            if (id == null) {
                return UNKNOWN_WORD;
            }
            found[count++] = id;
            start = end;
        }
        return Arrays.copyOf(found, count);
    }

    /** Lower case without accents, format characters and the replacement character. */
    static String fold(String word) {
        if (isPlainAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(WordPiece::isKept).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isPlainAscii(String word) {
        return word.chars().allMatch(character -> character > ' ' && character < 127);
    }

    private static boolean isKept(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL -> false;
            default -> codePoint != 0xFFFD;
        };
    }
}
