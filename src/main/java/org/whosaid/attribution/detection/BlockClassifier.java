package org.whosaid.attribution.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whosaid.attribution.detection.TextBlocks.RawBlock;
import org.whosaid.attribution.model.IgnoredSpan.Reason;
import org.whosaid.attribution.model.Span;

/**
 * Says of every block whether it is prose, a headline or boilerplate. Rather leaves boilerplate in than a paragraph out.
 *
 * <p>A headline: "Mayor calls budget ‘a mess’" above the article; not one: "The mayor left." or an article of one line.
 */
final class BlockClassifier {

    private static final int LONGEST_HEADLINE = 200;
    private static final int MOST_HEADLINES = 3;
    /** Longer blocks are never looked at: no boilerplate that names people is. */
    private static final int LONGEST_BOILERPLATE = 400;

    private static final int LONGEST_LINK = 160;

    /** Articles and prepositions up to this length keep their small letter in a title. */
    private static final int LONGEST_SMALL_WORD = 3;

    private static final Pattern WORD_EDGE = Pattern.compile("^['’.-]+|['’.-]+$");

    /** How many blocks at either end of a page may be about its authors. */
    private static final int EDGE = 6;

    private final String text;
    private final List<RawBlock> raw;

    BlockClassifier(String text, List<RawBlock> raw) {
        this.text = text;
        this.raw = raw;
    }

    List<TextBlock> classify() {
        List<TextBlock> blocks = new ArrayList<>();
        boolean aboveArticle = true;
        int headlines = 0;
        int listOfLinks = -1;
        for (int i = 0; i < raw.size(); i++) {
            Span span = raw.get(i).span();
            Optional<Reason> reason = reason(i, span);
            if (reason.isEmpty() && listOfLinks == raw.get(i).group() && isLink(span)) {
                reason = Optional.of(Reason.READ_MORE);
            }
            if (reason.isPresent()) {
                blocks.add(TextBlock.ignored(span, reason.get()));
                if (reason.get() == Reason.READ_MORE) {
                    listOfLinks = raw.get(i).group();
                }
            } else if (aboveArticle
                    && headlines < MOST_HEADLINES
                    && i + 1 < raw.size()
                    && isHeadline(span, headlines == 0)) {
                blocks.add(TextBlock.headline(span));
                headlines++;
            } else {
                blocks.add(TextBlock.prose(span));
                aboveArticle = false;
            }
        }
        return blocks;
    }

    private Optional<Reason> reason(int index, Span span) {
        if (span.length() > LONGEST_BOILERPLATE) {
            return Optional.empty();
        }
        boolean nearStart = index < EDGE;
        boolean nearEnd = index > 0 && index >= raw.size() - EDGE;
        return Boilerplate.recognise(span.of(text), nearStart, nearEnd);
    }

    private boolean isHeadline(Span span, boolean first) {
        return span.length() <= LONGEST_HEADLINE && (lacksFullStop(span) || first && isTitleCase(span));
    }

    /** Four words or more, and nearly all long ones begin with a capital: "Mayor Calls the Budget a Mess." */
    private boolean isTitleCase(Span span) {
        int words = 0;
        int longWords = 0;
        int capitals = 0;
        for (String word : span.of(text).split("[^\\p{L}\\p{M}'’.-]+")) {
            String letters = WORD_EDGE.matcher(word).replaceAll("");
            words += letters.isEmpty() ? 0 : 1;
            if (letters.length() > LONGEST_SMALL_WORD) {
                longWords++;
                capitals += Character.isUpperCase(letters.codePointAt(0)) ? 1 : 0;
            }
        }
        return words >= 4 && longWords >= 3 && capitals * 5 >= longWords * 4;
    }

    private boolean isLink(Span span) {
        return span.length() <= LONGEST_LINK && lacksFullStop(span);
    }

    /** No full stop, comma or colon at the end, nor before quotation marks at the end: "‘a mess’" lacks one. */
    private boolean lacksFullStop(Span span) {
        int last = span.end() - 1;
        while (last > span.start() && Characters.isMark(text.charAt(last))) {
            last--;
        }
        char c = text.charAt(last);
        boolean quotedQuestion = last < span.end() - 1 && (c == '?' || c == '!');
        return c != '.' && c != ',' && c != ':' && c != '…' && !quotedQuestion;
    }
}
