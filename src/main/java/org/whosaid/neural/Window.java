package org.whosaid.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of words that goes through the encoder in one run.
 *
 * @param start first word read
 * @param core first word labelled from this window; the words before it are there as context
 * @param end index after the last word
 */
record Window(int start, int core, int end) {

    /** Pieces of a window, its separators included: the encoder was pre-trained with 256 positions. */
    static final int MAX_PIECES = 254;

    private static final int LONG_PARAGRAPH = 220;
    private static final int CUT_FROM = 120;
    private static final int OVERLAP = 48;

    /** Words {@code [start, end)} that stay in one window: a paragraph, or a part of a long one. */
    private record Unit(int start, int end, int pieces) {}

    /** What the encoder is fed, and where in it each word begins. */
    record Encoded(long[] ids, long[] types, int[] positions) {}

    /**
     * Packs whole paragraphs into windows, in order. Paragraphs too long for one are cut after a sentence where there is
     * one; a window that begins inside a paragraph also reads some of the words before. Every word is labelled once.
     */
    static List<Window> pack(TokenizedText text) {
        List<Window> windows = new ArrayList<>();
        int start = -1;
        int core = 0;
        int end = 0;
        int size = 0;
        for (Unit unit : units(text)) {
            int cost = unit.pieces() + 1;
            if (start >= 0 && size + cost > MAX_PIECES) {
                windows.add(new Window(start, core, end));
                start = -1;
            }
            if (start < 0) {
                core = unit.start();
                start = contextStart(text, core, MAX_PIECES - 1 - cost);
                size = 1 + pieces(text, start, core);
            }
            size += cost;
            end = unit.end();
        }
        if (start >= 0) {
            windows.add(new Window(start, core, end));
        }
        return windows;
    }

    /** The window's pieces between [CLS] and [SEP], with a [SEP] after every paragraph. */
    Encoded encode(TokenizedText text) {
        int capacity = pieces(text, start, end) + (end - start) + 2;
        var ids = new long[capacity];
        var types = new long[capacity];
        var positions = new int[end - start];
        int length = 0;
        ids[length++] = WordPiece.CLS;
        for (int word = start; word < end; word++) {
            if (word > start && text.startsParagraph(word)) {
                ids[length++] = WordPiece.SEP;
            }
            positions[word - start] = length;
            for (int piece : text.pieces(word)) {
                types[length] = text.type(word);
                ids[length++] = piece;
            }
        }
        ids[length++] = WordPiece.SEP;
        return new Encoded(Arrays.copyOf(ids, length), Arrays.copyOf(types, length), positions);
    }

    private static List<Unit> units(TokenizedText text) {
        List<Unit> units = new ArrayList<>();
        int start = 0;
        while (start < text.size()) {
            int end = start + 1;
            while (end < text.size() && !text.startsParagraph(end)) {
                end++;
            }
            int pieces = pieces(text, start, end);
            if (pieces <= LONG_PARAGRAPH) {
                units.add(new Unit(start, end, pieces));
            } else {
                cut(text, start, end, units);
            }
            start = end;
        }
        return units;
    }

    private static void cut(TokenizedText text, int from, int end, List<Unit> units) {
        int start = from;
        int size = 0;
        for (int word = from; word < end; word++) {
            int length = text.pieces(word).length;
            boolean full = size + length > LONG_PARAGRAPH;
            if (size > 0 && (full || (size >= CUT_FROM && text.startsSentence(word)))) {
                units.add(new Unit(start, word, size));
                start = word;
                size = 0;
            }
            size += length;
        }
        units.add(new Unit(start, end, size));
    }

    private static int contextStart(TokenizedText text, int core, int room) {
        int left = Math.min(room, OVERLAP);
        int start = core;
        while (!text.startsParagraph(start) && text.pieces(start - 1).length <= left) {
            start--;
            left -= text.pieces(start).length;
        }
        return start;
    }

    private static int pieces(TokenizedText text, int from, int to) {
        int count = 0;
        for (int word = from; word < to; word++) {
            count += text.pieces(word).length;
        }
        return count;
    }
}
