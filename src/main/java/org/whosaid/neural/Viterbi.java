package org.whosaid.neural;

import java.util.Arrays;

/** The most probable sequence of labels in which an I- label only follows its own B- or I-. */
final class Viterbi {

    private static final float IMPOSSIBLE = -1e9f;

    private Viterbi() {}

    /**
     * @param scores log-probabilities by word and label; at least one word
     * @return the label of every word
     */
    static int[] decode(float[][] scores) {
        int words = scores.length;
        float[] best = scores[0].clone();
        for (Role role : Role.values()) {
            best[role.inside()] = IMPOSSIBLE;
        }
        int[][] previous = new int[words][];
        for (int word = 1; word < words; word++) {
            int top = argMax(best);
            int[] from = new int[Role.LABELS];
            Arrays.fill(from, top);
            for (Role role : Role.values()) {
                from[role.inside()] = best[role.begin()] >= best[role.inside()] ? role.begin() : role.inside();
            }
            float[] next = new float[Role.LABELS];
            for (int label = 0; label < Role.LABELS; label++) {
                next[label] = best[from[label]] + scores[word][label];
            }
            previous[word] = from;
            best = next;
        }
        int[] labels = new int[words];
        labels[words - 1] = argMax(best);
        for (int word = words - 1; word > 0; word--) {
            labels[word - 1] = previous[word][labels[word]];
        }
        return labels;
    }

    private static int argMax(float[] values) {
        int top = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[top]) {
                top = i;
            }
        }
        return top;
    }
}
