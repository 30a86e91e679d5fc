package org.whosaid.attribution.detection;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.attribution.model.IgnoredSpan;
import org.whosaid.attribution.model.Span;

/**
 * The blocks of an article's text: paragraphs, headlines and what is not the article's. Blank lines always separate
 * blocks, single line ends as {@link LineBreaks} decides for the article.
 *
 * @param all ascending, not overlapping; every character outside them is white space
 */
public record TextBlocks(List<TextBlock> all) {

    public TextBlocks {
        all = List.copyOf(all);
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).span().start() < all.get(i - 1).span().end()) {
                throw new IllegalArgumentException("blocks overlap or are out of order at " + all.get(i));
            }
        }
    }

    /** @param text the article as submitted; any line ends, may be blank */
    public static TextBlocks of(String text) {
        List<RawBlock> raw = split(text);
        return new TextBlocks(new BlockClassifier(text, raw).classify());
    }

    /** Blocks that were left out of the article, ascending. */
    public List<IgnoredSpan> ignoredSpans() {
        return all.stream()
                .filter(TextBlock::isIgnored)
                .map(block -> new IgnoredSpan(block.span(), block.ignoredAs().orElseThrow()))
                .toList();
    }

    /** Index of the block that holds the position, or of the last one that starts before it; 0 before the first. */
    public int indexAt(int position) {
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).span().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static List<RawBlock> split(String text) {
        List<TextLine> lines = TextLine.of(text);
        LineBreaks breaks = LineBreaks.of(text, lines);
        List<RawBlock> blocks = new ArrayList<>();
        TextLine above = null;
        int group = 0;
        int start = -1;
        for (TextLine line : lines) {
            if (above != null && (line.isBlank() || breaks.separates(above, line))) {
                blocks.add(new RawBlock(new Span(start, above.content().end()), group));
                above = null;
            }
            if (line.isBlank()) {
                group++;
                continue;
            }
            if (above == null) {
                start = line.content().start();
            }
            above = line;
        }
        if (above != null) {
            blocks.add(new RawBlock(new Span(start, above.content().end()), group));
        }
        return blocks;
    }

    /**
     * A block not yet classified.
     *
     * @param group the same number for blocks without a blank line between them
     */
    record RawBlock(Span span, int group) {}
}
