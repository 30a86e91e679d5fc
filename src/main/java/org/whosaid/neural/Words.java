package org.whosaid.neural;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.attribution.model.Span;

/**
 * Cuts text into the words the tagger labels. Every punctuation mark is a word of its own, so that annotated borders
 * fall between words. The rules are those of {@code training/wordpiece.py}: a change here means training again.
 */
final class Words {

    private Words() {}

    /** Spans of all words, ascending. Linear in the text. */
    static List<Span> of(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            int next = index + Character.charCount(codePoint);
            boolean alone = isMark(codePoint) || isIdeograph(codePoint);
            if (alone || isSpace(codePoint)) {
                if (start >= 0) {
                    words.add(new Span(start, index));
                    start = -1;
                }
                if (alone) {
                    words.add(new Span(index, next));
                }
            } else if (start < 0 && Character.getType(codePoint) != Character.FORMAT) {
                start = index;
            }
            index = next;
        }
        if (start >= 0) {
            words.add(new Span(start, text.length()));
        }
        return words;
    }

    static boolean isSpace(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            default -> false;
        };
    }

    /** Punctuation, and the ASCII characters that Unicode calls symbols ($ + &lt; = &gt; ^ ` | ~). */
    static boolean isMark(int codePoint) {
        if (codePoint > ' ' && codePoint < 127) {
            return !Character.isLetterOrDigit(codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int codePoint) {
        return codePoint >= 0x4E00 && codePoint <= 0x9FFF;
    }
}
