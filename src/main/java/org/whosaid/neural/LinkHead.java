package org.whosaid.neural;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lets a span choose the one span it belongs to, or none: a bilinear form of the two vectors plus what lies between
 * them, both learned.
 */
final class LinkHead {

    /** A link spans at most so many paragraph breaks, and considers so many candidates on either side. */
    private static final int REACH_PARAGRAPHS = 3;

    private static final int REACH_SPANS = 8;

    /** Gaps of fewer words than the first step fall into bucket 0, and so on. */
    private static final int[] GAP_STEPS = {1, 2, 3, 5, 9, 17, 33};

    private static final int BEFORE = GAP_STEPS.length + 2;
    private static final int SAME_PLACE = 2 * BEFORE - 1;

    private final float[][] bilinear;
    private final float[] none;
    private final float[] gap;
    private final float[] cuesBetween;
    private final float[] stopsBetween;
    private final float[] sameParagraph;

    /** @param none weights of the chooser's vector, then the constant, for choosing nobody */
    LinkHead(
            float[][] bilinear,
            float[] none,
            float[] gap,
            float[] cuesBetween,
            float[] stopsBetween,
            float[] sameParagraph) {
        this.bilinear = bilinear;
        this.none = none;
        this.gap = gap;
        this.cuesBetween = cuesBetween;
        this.stopsBetween = stopsBetween;
        this.sameParagraph = sameParagraph;
    }

    /** A candidate and the probability that the chooser belongs to it. */
    record Option(TaggedSpan span, double probability) {}

    /**
     * @param options the candidates in reach, most probable first
     * @param none the probability that the chooser belongs to none of them
     */
    record Choice(List<Option> options, double none) {

        boolean isNone() {
            return options.isEmpty() || options.get(0).probability() < none;
        }
    }

    /**
     * @param candidates ascending
     * @param cues all cues of the text, ascending: a link that jumps over some is less likely
     */
    Choice choose(TaggedSpan chooser, List<TaggedSpan> candidates, List<TaggedSpan> cues, TokenizedText text) {
        List<TaggedSpan> near = inReach(chooser, candidates, text);
        if (near.isEmpty()) {
            return new Choice(List.of(), 1);
        }
        double[] scores = new double[near.size() + 1];
        float[] query = times(chooser.vector());
        for (int i = 0; i < near.size(); i++) {
            scores[i] = dot(query, near.get(i).vector()) + between(chooser, near.get(i), cues, text);
        }
        scores[near.size()] = dot(none, chooser.vector()) + none[none.length - 1];
        softmax(scores);
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            options.add(new Option(near.get(i), scores[i]));
        }
        options.sort(Comparator.comparingDouble(Option::probability).reversed());
        return new Choice(options, scores[near.size()]);
    }

    private static List<TaggedSpan> inReach(TaggedSpan chooser, List<TaggedSpan> candidates, TokenizedText text) {
        int position = firstFrom(candidates, chooser.start());
        int low = Math.max(0, position - REACH_SPANS);
        int high = Math.min(candidates.size(), position + REACH_SPANS);
        int paragraph = text.paragraph(chooser.start());
        while (low < high && paragraph - text.paragraph(candidates.get(low).start()) > REACH_PARAGRAPHS) {
            low++;
        }
        while (low < high && text.paragraph(candidates.get(high - 1).start()) - paragraph > REACH_PARAGRAPHS) {
            high--;
        }
        return candidates.subList(low, high);
    }

    private double between(TaggedSpan chooser, TaggedSpan candidate, List<TaggedSpan> cues, TokenizedText text) {
        boolean after = candidate.start() >= chooser.end();
        boolean before = candidate.end() <= chooser.start();
        int from = after ? chooser.end() : candidate.end();
        int to = after ? candidate.start() : chooser.start();
        int bucket = bucket(Math.max(0, to - from));
        int place = after ? bucket : before ? bucket + BEFORE : SAME_PLACE;
        int cuesJumped = Math.max(0, firstFrom(cues, to) - firstFrom(cues, from));
        boolean same = text.paragraph(chooser.start()) == text.paragraph(candidate.start());
        return gap[place]
                + cuesBetween[Math.min(cuesJumped, cuesBetween.length - 1)]
                + stopsBetween[Math.min(text.stopsBetween(from, to), stopsBetween.length - 1)]
                + sameParagraph[same ? 1 : 0];
    }

    private static int bucket(int words) {
        int bucket = 0;
        while (bucket < GAP_STEPS.length && words >= GAP_STEPS[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /** Index of the first span that starts at the word or after it. */
    private static int firstFrom(List<TaggedSpan> spans, int word) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private float[] times(float[] vector) {
        float[] product = new float[vector.length];
        for (int row = 0; row < vector.length; row++) {
            for (int column = 0; column < vector.length; column++) {
                product[column] += vector[row] * bilinear[row][column];
            }
        }
        return product;
    }

    /** Over the length of {@code vector}. */
    private static double dot(float[] weights, float[] vector) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += weights[i] * vector[i];
        }
        return sum;
    }

    private static void softmax(double[] scores) {
        double top = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            top = Math.max(top, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - top);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
    }
}
