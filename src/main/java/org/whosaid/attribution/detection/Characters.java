package org.whosaid.attribution.detection;

import org.whosaid.attribution.model.Span;

/** What kind of character stands somewhere, as far as quotation marks and paragraphs care. */
final class Characters {

    private Characters() {}

    /** White space of any kind, no-break spaces and invisible characters included. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || Character.getType(c) == Character.FORMAT;
    }

    static boolean isWordCharacter(int c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate((char) c) || isCombining(c);
    }

    /** Whether the character ends a sentence or a clause that may be followed by a paragraph's end. */
    static boolean endsSentence(int c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
    }

    /** Any character that may be a quotation mark. */
    static boolean isMark(int c) {
        return switch (c) {
            case '"', '\'', '`', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›' -> true;
            case '″', '′', '＂', '〝', '〞', '〟', '「', '」', '『', '』', '❝', '❞' -> true;
            default -> false;
        };
    }

    static boolean isClosingBracket(int c) {
        return c == ')' || c == ']' || c == '}';
    }

    /** The stretch without space at either edge; empty, at {@code start}, when there is nothing else. */
    static Span trim(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? new Span(start, start) : new Span(from, to);
    }

    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
