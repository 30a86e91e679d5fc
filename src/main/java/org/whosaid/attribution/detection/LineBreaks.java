package org.whosaid.attribution.detection;

import java.util.List;
import org.whosaid.attribution.model.Span;

/**
 * Tells the line ends of one article that separate paragraphs from those that only wrap a long line.
 *
 * <p>Scraped articles come in two shapes: every paragraph on a line of its own, or lines of some sixty to ninety columns
 * broken wherever they were full. Which one it is shows in the lines that go on in the middle of a sentence, with a
 * small letter: in wrapped text a good half of them, in the other next to none. In wrapped text a line end still
 * separates paragraphs where the next word would have fitted on the line; in the other shape a line that goes on in the
 * middle of a sentence was still broken by hand, as in pull quotations.
 *
 * <p>Separates "He left.⏎She stayed."; leaves alone "He saw orange where there⏎shouldn't be orange."
 */
final class LineBreaks {

    /** Nobody wraps wider; a longer line is a paragraph. */
    private static final int WIDEST_WRAP = 100;

    private final String text;
    private final boolean wrapped;
    private final int width;

    private LineBreaks(String text, boolean wrapped, int width) {
        this.text = text;
        this.wrapped = wrapped;
        this.width = width;
    }

    static LineBreaks of(String text, List<TextLine> lines) {
        int pairs = 0;
        int goingOn = 0;
        int tooWide = 0;
        int width = 0;
        for (int i = 1; i < lines.size(); i++) {
            TextLine above = lines.get(i - 1);
            TextLine below = lines.get(i);
            if (above.isBlank() || below.isBlank()) {
                continue;
            }
            pairs++;
            if (goesOn(text, above.content(), below.content())) {
                goingOn++;
            }
            if (above.content().length() > WIDEST_WRAP) {
                tooWide++;
            } else {
                width = Math.max(width, above.content().length());
            }
        }
        boolean wrapped = pairs >= 2 && goingOn * 4 >= pairs && tooWide * 10 <= pairs;
        return new LineBreaks(text, wrapped, width);
    }

    /** Whether the line end between two neighbouring lines, neither blank, separates paragraphs. */
    boolean separates(TextLine above, TextLine below) {
        if (above.endsParagraph() || startsItem(below.content())) {
            return true;
        }
        if (goesOn(text, above.content(), below.content())) {
            return false;
        }
        if (!wrapped || above.content().length() > WIDEST_WRAP) {
            return true;
        }
        boolean sentenceEnds = endsSentence(text, above.content());
        if (sentenceEnds && below.indent() > above.indent() + 1) {
            return true;
        }
        boolean nextWordWouldFit = above.content().length() + 1 + firstWordLength(below.content()) <= width;
        return nextWordWouldFit && (sentenceEnds || above.content().length() * 10 < width * 6);
    }

    /** Whether a sentence runs from one line into the next: no full stop above, a small letter below. */
    private static boolean goesOn(String text, Span above, Span below) {
        return Character.isLowerCase(text.codePointAt(below.start()))
                && !endsSentence(text, above)
                && !text.startsWith("by ", below.start());
    }

    /** Whether the last character that is neither a quotation mark nor a bracket ends a sentence or announces one. */
    private static boolean endsSentence(String text, Span line) {
        int last = line.end() - 1;
        while (last > line.start()
                && (Characters.isMark(text.charAt(last)) || Characters.isClosingBracket(text.charAt(last)))) {
            last--;
        }
        return Characters.endsSentence(text.charAt(last)) || text.charAt(last) == ':';
    }

    private boolean startsItem(Span line) {
        char first = text.charAt(line.start());
        boolean bullet = first == '*' || first == '•' || first == '·' || first == '-' || first == '–' || first == '—';
        return bullet && line.length() > 1 && Characters.isSpace(text.charAt(line.start() + 1));
    }

    private int firstWordLength(Span line) {
        int end = line.start();
        while (end < line.end() && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }
}
