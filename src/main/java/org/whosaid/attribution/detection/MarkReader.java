package org.whosaid.attribution.detection;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.attribution.detection.Mark.Context;
import org.whosaid.attribution.detection.Mark.Direction;
import org.whosaid.attribution.model.Span;

/**
 * Reads the quotation marks of one paragraph and says of each what its shape and its neighbours tell; pairing them is
 * left to {@link MarkPairing}. Drops apostrophes, primes and inches.
 */
final class MarkReader {

    private static final int LONGEST_ATTRIBUTE = 200;

    private final String text;
    private final Span block;
    private final MarkNeighbours neighbours;
    private final Direction leftGuillemet;
    private final Direction rightGuillemet;
    private final List<Mark> marks = new ArrayList<>();

    private MarkReader(String text, Span block, boolean guillemetsPointInward) {
        this.text = text;
        this.block = block;
        this.neighbours = new MarkNeighbours(text, block);
        this.leftGuillemet = guillemetsPointInward ? Direction.CLOSES : Direction.OPENS;
        this.rightGuillemet = guillemetsPointInward ? Direction.OPENS : Direction.CLOSES;
    }

    /** @param guillemetsPointInward whether the article writes »so« rather than «so» */
    static List<Mark> read(String text, Span block, boolean guillemetsPointInward) {
        var reader = new MarkReader(text, block, guillemetsPointInward);
        int at = block.start();
        while (at < block.end()) {
            at = reader.readAt(at);
        }
        return reader.marks;
    }

    /** Reads what stands at a position and returns the position after it. */
    private int readAt(int at) {
        char c = text.charAt(at);
        switch (c) {
            case '=' -> {
                return afterAttribute(at);
            }
            case '"' -> {
                // doubled marks come from tables of comma-separated values
                boolean doubled =
                        at(at + 1) == '"' && at(at + 2) != '"' && neighbours.contextOf(at, at + 2) != Context.UNCLEAR;
                int end = doubled ? at + 2 : at + 1;
                addStraight(at, end);
                return end;
            }
            case '″', '＂' -> addStraight(at, at + 1);
            case '“', '‟', '〝', '❝' -> add(at, at + 1, MarkStyle.CURLY, Direction.OPENS);
            case '”', '〞', '〟', '❞' -> add(at, at + 1, MarkStyle.CURLY, Direction.CLOSES);
            case '„' -> add(at, at + 1, MarkStyle.LOW, Direction.OPENS);
            case '«' -> add(at, at + 1, MarkStyle.GUILLEMET, leftGuillemet);
            case '»' -> add(at, at + 1, MarkStyle.GUILLEMET, rightGuillemet);
            case '‹' -> add(at, at + 1, MarkStyle.SINGLE_GUILLEMET, leftGuillemet);
            case '›' -> add(at, at + 1, MarkStyle.SINGLE_GUILLEMET, rightGuillemet);
            case '「' -> add(at, at + 1, MarkStyle.CORNER_BRACKET, Direction.OPENS);
            case '」' -> add(at, at + 1, MarkStyle.CORNER_BRACKET, Direction.CLOSES);
            case '『' -> add(at, at + 1, MarkStyle.WHITE_CORNER_BRACKET, Direction.OPENS);
            case '』' -> add(at, at + 1, MarkStyle.WHITE_CORNER_BRACKET, Direction.CLOSES);
            case '\'', '‘', '’', '`' -> {
                return readSingles(at, c);
            }
            case '‛' -> addSingle(at, MarkStyle.CURLY_SINGLE, Direction.OPENS);
            case '‚' -> addSingle(at, MarkStyle.LOW_SINGLE, Direction.OPENS);
            default -> {
                // no mark
            }
        }
        return at + 1;
    }

    /** The position after the value of an attribute left over from markup, id="a12"; else after the equals sign. */
    private int afterAttribute(int at) {
        if (at(at + 1) == '"' && Characters.isWordCharacter(at(at - 1))) {
            for (int end = at + 2; end < block.end() && end - at < LONGEST_ATTRIBUTE; end++) {
                if (text.charAt(end) == '"') {
                    return end + 1;
                }
            }
            return at + 2;
        }
        return at + 1;
    }

    /** One, two or three of the same single mark: two are a double mark, the third one of its own. */
    private int readSingles(int at, char c) {
        if (at(at + 1) != c) {
            addSingle(at, singleStyle(c), singleDirection(c));
            return at + 1;
        }
        boolean three = at(at + 2) == c && at(at + 3) != c;
        int pair = three && neighbours.contextOf(at, at + 3) != Context.OPENING ? at + 1 : at;
        if (pair > at) {
            addSingle(at, singleStyle(c), singleDirection(c));
        }
        MarkStyle style = c == '`' ? MarkStyle.TWO_BACKTICKS : MarkStyle.TWO_APOSTROPHES;
        add(pair, pair + 2, style, c == '`' ? Direction.OPENS : singleDirection(c));
        if (three && pair == at) {
            addSingle(at + 2, singleStyle(c), singleDirection(c));
        }
        return three ? at + 3 : at + 2;
    }

    private static MarkStyle singleStyle(char c) {
        return switch (c) {
            case '\'' -> MarkStyle.STRAIGHT_SINGLE;
            case '`' -> MarkStyle.BACKTICK;
            default -> MarkStyle.CURLY_SINGLE;
        };
    }

    private static Direction singleDirection(char c) {
        return switch (c) {
            case '‘' -> Direction.OPENS;
            case '’' -> Direction.CLOSES;
            default -> Direction.EITHER;
        };
    }

    private void addSingle(int at, MarkStyle style, Direction direction) {
        if (!Apostrophes.isApostrophe(text, block, at)) {
            boolean afterWord = at > block.start() && Characters.isWordCharacter(text.charAt(at - 1));
            Context context = neighbours.contextOf(at, at + 1);
            boolean doubtful = afterWord && context == Context.CLOSING && mayBeApostrophe(at);
            marks.add(new Mark(at, at + 1, style, direction, context, doubtful, neighbours.startsSentence(at)));
        }
    }

    private boolean mayBeApostrophe(int at) {
        return Character.isDigit(text.charAt(at - 1))
                ? neighbours.wordFollows(at + 1)
                : Apostrophes.mayEndWord(text, block, at);
    }

    /** A mark after a digit never opens: it stands for inches, or closes. */
    private void addStraight(int at, int end) {
        boolean afterDigit = at > block.start() && MarkNeighbours.isAmount(text.charAt(at - 1));
        if (!afterDigit) {
            add(at, end, MarkStyle.STRAIGHT, Direction.EITHER);
        } else if (!neighbours.isFeetAndInches(at) && text.charAt(at) != '″') {
            boolean doubtful = end < block.end()
                    && (neighbours.wordFollows(end) || !Characters.isSpace(at(end)) && !MarkNeighbours.isStop(at(end)));
            marks.add(new Mark(at, end, MarkStyle.STRAIGHT, Direction.CLOSES, Context.CLOSING, doubtful, false));
        }
    }

    private void add(int start, int end, MarkStyle style, Direction direction) {
        marks.add(new Mark(
                start,
                end,
                style,
                direction,
                neighbours.contextOf(start, end),
                false,
                neighbours.startsSentence(start)));
    }

    private int at(int position) {
        return block.contains(position) ? text.charAt(position) : ' ';
    }
}
