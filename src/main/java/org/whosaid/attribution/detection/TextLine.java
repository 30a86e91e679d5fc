package org.whosaid.attribution.detection;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.attribution.model.Span;

/**
 * A line of a text.
 *
 * @param content the line without its end and without space around it; empty for a blank line
 * @param indent how many characters of space stand before the content
 * @param endsParagraph whether it ends with U+2029, which always separates paragraphs
 */
record TextLine(Span content, int indent, boolean endsParagraph) {

    /** All lines, ended by LF, CRLF, CR, VT, FF, U+0085, U+2028 or U+2029. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                lines.add(between(text, start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(between(text, start, text.length()));
        return lines;
    }

    boolean isBlank() {
        return content.isEmpty();
    }

    private static TextLine between(String text, int start, int end) {
        Span content = Characters.trim(text, start, end);
        boolean endsParagraph = end < text.length() && text.charAt(end) == '\u2029';
        return new TextLine(content, content.start() - start, endsParagraph);
    }

    private static boolean isLineEnd(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
