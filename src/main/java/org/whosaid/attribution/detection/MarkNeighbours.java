package org.whosaid.attribution.detection;

import org.whosaid.attribution.detection.Mark.Context;
import org.whosaid.attribution.model.Span;

/** Looks at what stands around a quotation mark, within its block and never further than a few characters. */
final class MarkNeighbours {

    /** Neighbouring marks and spaces are looked through, but not endlessly: that keeps the scanner linear. */
    private static final int MOST_NEIGHBOURS = 4;

    private final String text;
    private final Span block;

    MarkNeighbours(String text, Span block) {
        this.text = text;
        this.block = block;
    }

    /** What the characters before and after a mark say about it. */
    Context contextOf(int start, int end) {
        boolean spaceBefore = isBoundaryBefore(start);
        boolean spaceAfter = isBoundaryAfter(end);
        if (spaceBefore == spaceAfter) {
            return beyond(end, 1) == block.end() || spaceAfter && isStopAt(end) ? Context.CLOSING : Context.UNCLEAR;
        }
        return spaceBefore ? Context.OPENING : Context.CLOSING;
    }

    /** Whether a comma or a single full stop follows, before which nothing opens; ". . ." and ".@ida" begin quotations. */
    private boolean isStopAt(int end) {
        int after = beyond(end, 1);
        return isStop(at(after)) && at(after) != '…' && Characters.isSpace(at(after + 1)) && at(after + 2) != '.';
    }

    private boolean isBoundaryBefore(int start) {
        int before = beyond(start - 1, -1);
        if (before < block.start()) {
            return true;
        }
        char c = text.charAt(before);
        return Characters.isSpace(c) || "([{<-–—―/|*•_~=+&".indexOf(c) >= 0;
    }

    private boolean isBoundaryAfter(int end) {
        int after = beyond(end, 1);
        if (after >= block.end()) {
            return true;
        }
        char c = text.charAt(after);
        return Characters.isSpace(c) || ".,;:!?)]}>-–—―/|*…_~".indexOf(c) >= 0;
    }

    /** The first position from here on, in one direction, that holds no quotation mark. */
    private int beyond(int at, int step) {
        int position = at;
        for (int i = 0; i < MOST_NEIGHBOURS && block.contains(position); i++) {
            if (!Characters.isMark(text.charAt(position))) {
                return position;
            }
            position += step;
        }
        return position;
    }

    /** Whether the block or a sentence starts at a position, marks and space before it aside. */
    boolean startsSentence(int at) {
        int before = beyond(at - 1, -1);
        int spaces = 0;
        while (before >= block.start() && Characters.isSpace(text.charAt(before)) && spaces++ < MOST_NEIGHBOURS) {
            before--;
        }
        before = beyond(before, -1);
        return before < block.start() || Characters.endsSentence(text.charAt(before));
    }

    /** Whether a word follows after space: where it doesn't, a mark surely closes. */
    boolean wordFollows(int end) {
        int at = end;
        while (at < block.end() && at - end < MOST_NEIGHBOURS && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at > end && at < block.end() && Characters.isWordCharacter(text.charAt(at));
    }

    /** Whether feet stand before the digits before a position: 6'2". */
    boolean isFeetAndInches(int at) {
        int digits = at;
        while (digits > block.start() && at - digits < 3 && isAmount(text.charAt(digits - 1))) {
            digits--;
        }
        int feet = digits;
        if (feet > block.start() && Characters.isSpace(text.charAt(feet - 1))) {
            feet--;
        }
        return feet - 2 >= block.start()
                && "'’′‘".indexOf(text.charAt(feet - 1)) >= 0
                && Character.isDigit(text.charAt(feet - 2));
    }

    /** Digits and common fractions. */
    static boolean isAmount(char c) {
        return Character.isDigit(c) || c == '½' || c == '¼' || c == '¾';
    }

    /** Punctuation that may follow a closing mark directly. */
    static boolean isStop(int c) {
        return c == ','
                || c == ';'
                || c == ':'
                || Characters.endsSentence(c)
                || Characters.isClosingBracket(c)
                || Characters.isMark(c);
    }

    private int at(int position) {
        return block.contains(position) ? text.charAt(position) : ' ';
    }
}
