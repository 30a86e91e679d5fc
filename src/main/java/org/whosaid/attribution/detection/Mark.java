package org.whosaid.attribution.detection;

/**
 * One quotation mark of a paragraph; apostrophes and inches are none.
 *
 * @param start UTF-16 index of its first character
 * @param end index after its last character; {@code ''} has two
 * @param direction what its shape says
 * @param context what its surroundings say
 * @param doubtful whether it may be no mark at all where it closes: the apostrophe of "players’", the inches of "12""
 * @param startsSentence whether it stands at the paragraph's start or after the end of a sentence
 */
record Mark(
        int start,
        int end,
        MarkStyle style,
        Direction direction,
        Context context,
        boolean doubtful,
        boolean startsSentence) {

    enum Direction {
        OPENS,
        CLOSES,
        EITHER
    }

    enum Context {
        /** Space before, a word after. */
        OPENING,
        /** A word or full stop before, space after. */
        CLOSING,
        UNCLEAR
    }

    /** The same mark where it is known to open. */
    Mark opening() {
        return new Mark(start, end, style, Direction.OPENS, Context.OPENING, false, startsSentence);
    }
}
