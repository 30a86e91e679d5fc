package org.whosaid.neural;

import java.util.List;
import org.whosaid.attribution.model.Span;

/**
 * A text as the encoder reads it: words with their pieces, token types and paragraphs. The token type carries what the
 * uncased vocabulary drops, letter case, and whether the word stands inside quotation marks.
 */
final class TokenizedText {

    private static final int INSIDE_MARKS = 3;

    private final String text;
    private final List<Span> words;
    private final int[][] pieces;
    private final byte[] types;
    private final int[] paragraphs;
    private final int[] stops;

    private TokenizedText(String text, List<Span> words) {
        this.text = text;
        this.words = words;
        pieces = new int[words.size()][];
        types = new byte[words.size()];
        paragraphs = new int[words.size()];
        stops = new int[words.size() + 1];
    }

    /** @param quotedSpans stretches inside quotation marks, marks included, ascending by start */
    static TokenizedText of(String text, List<Span> quotedSpans, WordPiece wordPiece) {
        var tokenized = new TokenizedText(text, Words.of(text));
        int quoted = 0;
        int quotedUntil = 0;
        for (int i = 0; i < tokenized.size(); i++) {
            Span word = tokenized.words.get(i);
            while (quoted < quotedSpans.size() && quotedSpans.get(quoted).start() <= word.start()) {
                quotedUntil = Math.max(quotedUntil, quotedSpans.get(quoted++).end());
            }
            String form = word.of(text);
            tokenized.pieces[i] = wordPiece.pieces(form);
            tokenized.types[i] = (byte) (letterCase(form) + (word.start() < quotedUntil ? INSIDE_MARKS : 0));
            tokenized.stops[i + 1] = tokenized.stops[i] + (isStop(form) ? 1 : 0);
            if (i > 0) {
                tokenized.paragraphs[i] = tokenized.paragraphs[i - 1]
                        + (breaksLine(text, tokenized.words.get(i - 1).end(), word.start()) ? 1 : 0);
            }
        }
        return tokenized;
    }

    int size() {
        return words.size();
    }

    int[] pieces(int word) {
        return pieces[word];
    }

    int type(int word) {
        return types[word];
    }

    int paragraph(int word) {
        return paragraphs[word];
    }

    /** Whether the word is the first of its paragraph. */
    boolean startsParagraph(int word) {
        return word == 0 || paragraphs[word] != paragraphs[word - 1];
    }

    /** Sentence-ending marks among the words {@code [from, to)}. */
    int stopsBetween(int from, int to) {
        return to <= from ? 0 : stops[to] - stops[from];
    }

    /** A space before the word, and before that a sentence-ending mark or one and another mark. */
    boolean startsSentence(int word) {
        if (word < 2 || words.get(word).start() == words.get(word - 1).end()) {
            return false;
        }
        boolean afterMark = Words.isMark(text.codePointAt(words.get(word - 1).start()));
        return stopsBetween(word - (afterMark ? 2 : 1), word) > 0;
    }

    /** The characters of the words {@code [from, to)}. */
    Span characters(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    String text() {
        return text;
    }

    /** 0 lower case, 1 capitalised, 2 all capitals of two characters or more. */
    static int letterCase(String word) {
        if (!Character.isUpperCase(word.codePointAt(0))) {
            return isUpperCase(word) ? 2 : 0;
        }
        return isUpperCase(word) ? 2 : 1;
    }

    private static boolean isUpperCase(String word) {
        return word.codePointCount(0, word.length()) > 1
                && word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
    }

    private static boolean isStop(String word) {
        return word.equals(".") || word.equals("!") || word.equals("?") || word.equals("…");
    }

    private static boolean breaksLine(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if (character == '\n'
                    || character == '\r'
                    || character == '\u0085'
                    || character == '\u2028'
                    || character == '\u2029') {
                return true;
            }
        }
        return false;
    }
}
