package org.whosaid.attribution.model;

/**
 * Converts positions in one text from UTF-16 indices, which the domain counts in, to Unicode code points, which the
 * world outside counts in. Linear to build, constant per position.
 *
 * <p>An index between the two halves of a surrogate pair counts as the position after the character.
 */
public final class CodePointOffsets {

    /** Code points before each UTF-16 index; null when every character is one UTF-16 unit, so that both are the same. */
    private final int[] codePointsBefore;

    private final int length;

    public CodePointOffsets(String text) {
        length = text.length();
        codePointsBefore = text.chars().anyMatch(unit -> Character.isSurrogate((char) unit)) ? count(text) : null;
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() + 1];
        int codePoints = 0;
        for (int index = 0; index < text.length(); ) {
            int units = Character.charCount(text.codePointAt(index));
            before[index] = codePoints++;
            if (units == 2) {
                before[index + 1] = codePoints;
            }
            index += units;
        }
        before[text.length()] = codePoints;
        return before;
    }

    /**
     * @param index UTF-16 index, from 0 to the length of the text
     * @return how many code points stand before it
     */
    public int of(int index) {
        if (index < 0 || index > length) {
            throw new IndexOutOfBoundsException(index + " in a text of " + length);
        }
        return codePointsBefore == null ? index : codePointsBefore[index];
    }
}
