package org.whosaid.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a text through the network window by window and decodes it paragraph by paragraph; what a decoded paragraph no
 * longer needs is let go, so that memory grows with the spans found and not with the text.
 */
final class SpanTagger {

    /** No span crosses a paragraph; in a text without paragraphs none crosses a multiple of this many words. */
    private static final int MAX_DECODED_WORDS = 4000;

    private final TokenizedText text;
    private final float[][] tags;
    private final float[][] ends;
    private final Map<Role, List<TaggedSpan>> spans = new EnumMap<>(Role.class);
    private int decoded;

    private SpanTagger(TokenizedText text) {
        this.text = text;
        tags = new float[text.size()][];
        ends = new float[text.size()][];
        for (Role role : Role.values()) {
            spans.put(role, new ArrayList<>());
        }
    }

    /**
     * @param spans by role, ascending
     * @param contentShares by word, the probability that it is content
     */
    record Tagged(Map<Role, List<TaggedSpan>> spans, float[] contentShares) {}

    static Tagged tag(TokenizedText text, TaggerModel model) {
        var tagger = new SpanTagger(text);
        float[] contentShares = new float[text.size()];
        for (Window window : Window.pack(text)) {
            Window.Encoded encoded = window.encode(text);
            TaggerModel.Output output = model.run(encoded);
            for (int word = window.core(); word < window.end(); word++) {
                int position = encoded.positions()[word - window.start()];
                tagger.tags[word] = output.tags(position);
                tagger.ends[word] = output.ends(position);
                contentShares[word] = contentShare(tagger.tags[word]);
            }
            tagger.decodeUpTo(window.end());
        }
        return new Tagged(tagger.spans, contentShares);
    }

    private static float contentShare(float[] tags) {
        return (float) (Math.exp(tags[Role.CONTENT.begin()]) + Math.exp(tags[Role.CONTENT.inside()]));
    }

    /** Decodes every paragraph that is complete when the words before {@code limit} are known. */
    private void decodeUpTo(int limit) {
        for (int word = decoded + 1; word <= limit; word++) {
            boolean complete = word == text.size() || text.startsParagraph(word);
            if (complete || word - decoded == MAX_DECODED_WORDS) {
                decode(decoded, word);
                decoded = word;
            }
        }
    }

    private void decode(int from, int to) {
        int[] labels = Viterbi.decode(Arrays.copyOfRange(tags, from, to));
        int start = 0;
        while (start < labels.length) {
            int end = start + 1;
            while (end < labels.length && Role.isInside(labels[end])) {
                end++;
            }
            if (labels[start] != 0) {
                Role role = Role.of(labels[start]);
                float[] vector = SpanVectors.of(role, ends[from + start], ends[from + end - 1]);
                spans.get(role).add(new TaggedSpan(from + start, from + end, vector));
            }
            start = end;
        }
        Arrays.fill(tags, from, to, null);
        Arrays.fill(ends, from, to, null);
    }
}
