package org.whosaid.attribution.detection;

import java.util.Set;
import org.whosaid.attribution.model.Span;

/**
 * Tells apostrophes from single quotation marks, as far as one mark and its neighbours say. Fires on "don’t", "’90s",
 * "rock 'n' roll", "Blue's"; leaves alone "‘No,’" and, undecided, "players’".
 */
final class Apostrophes {

    /** Words that begin with an apostrophe where letters were left out. */
    private static final Set<String> CLIPPED = Set.of(
            "em", "til", "till", "cause", "cos", "coz", "cuz", "tis", "twas", "twere", "twill", "twould", "round",
            "bout", "neath", "tween", "nuff", "fraid", "ere", "ello", "er", "im", "ome", "ave", "ard", "ead", "s", "d",
            "ll", "re", "ve", "m", "n", "bye", "kay", "burbs", "hood", "copter", "phone", "gainst", "mongst", "scuse",
            "sup", "tude");

    private static final Set<String> CLIPPED_SENTENCE_STARTS = Set.of("Tis", "Twas", "Twere", "Twould", "Til", "Em");

    /** Words that end with an apostrophe where letters were left out. */
    private static final Set<String> CUT_SHORT =
            Set.of("o", "th", "an", "wi", "ol", "lil", "li", "mo", "po", "ha", "fo", "ca", "de", "o’er", "t");

    private static final int LONGEST_WORD = 40;

    private Apostrophes() {}

    /** Whether the single mark at a position can't be a quotation mark. */
    static boolean isApostrophe(CharSequence text, Span block, int at) {
        int before = at > block.start() ? text.charAt(at - 1) : ' ';
        int after = at + 1 < block.end() ? text.charAt(at + 1) : ' ';
        if (Characters.isWordCharacter(before) && Characters.isWordCharacter(after)) {
            return true;
        }
        if (isClippedAnd(text, block, at)) {
            return true;
        }
        if (!Characters.isSpace(before) && (after == 's' || after == 'S') && !continuesWord(text, block, at + 2)) {
            // a possessive after a bracket, a full stop or quotation marks: U.S.'s, "Blue"'s
            return at > block.start() && !(before == ':' || before == '(' || before == '[');
        }
        if (Characters.isWordCharacter(before)) {
            String word = wordBefore(text, block, at);
            return CUT_SHORT.contains(word.toLowerCase()) && !word.isEmpty();
        }
        if (!Characters.isWordCharacter(after)) {
            return false;
        }
        char glyph = text.charAt(at);
        return glyph == '’' && startsWord(text, block, at) || glyph != '‚' && beginsClippedWord(text, block, at);
    }

    /** Whether a mark after a letter may be an apostrophe although space follows: "players’", "goin’". */
    static boolean mayEndWord(CharSequence text, Span block, int at) {
        String word = wordBefore(text, block, at).toLowerCase();
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.length() > 3 && word.endsWith("in");
    }

    /** One of the two apostrophes of 'n'. */
    private static boolean isClippedAnd(CharSequence text, Span block, int at) {
        return isLetterN(text, block, at + 1) && isSingle(text, block, at + 2)
                || isLetterN(text, block, at - 1) && isSingle(text, block, at - 2);
    }

    /** ’90s, '64, 'em. */
    private static boolean beginsClippedWord(CharSequence text, Span block, int at) {
        int end = at + 1;
        while (end < block.end() && end - at < LONGEST_WORD && Characters.isWordCharacter(text.charAt(end))) {
            end++;
        }
        String word = text.subSequence(at + 1, end).toString();
        if (CLIPPED.contains(word) || CLIPPED_SENTENCE_STARTS.contains(word)) {
            return true;
        }
        boolean decade = word.length() >= 2
                && word.length() <= 3
                && isDigit(word.charAt(0))
                && isDigit(word.charAt(1))
                && (word.length() == 2 || word.charAt(2) == 's');
        return decade && (word.length() == 3 || at > block.start() && text.charAt(at) != '‘');
    }

    /** Whether no quotation mark or bracket comes between the apostrophe and the space before it. */
    private static boolean startsWord(CharSequence text, Span block, int at) {
        return at == block.start() || !Characters.endsSentence(text.charAt(at - 1)) && text.charAt(at - 1) != ',';
    }

    private static String wordBefore(CharSequence text, Span block, int at) {
        int start = at;
        while (start > block.start() && at - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.subSequence(start, at).toString();
    }

    private static boolean continuesWord(CharSequence text, Span block, int at) {
        return at < block.end() && Characters.isWordCharacter(text.charAt(at));
    }

    private static boolean isLetterN(CharSequence text, Span block, int at) {
        return block.contains(at) && (text.charAt(at) == 'n' || text.charAt(at) == 'N');
    }

    private static boolean isSingle(CharSequence text, Span block, int at) {
        return block.contains(at) && "'’‘`".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
