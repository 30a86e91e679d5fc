package org.whosaid.neural;

/** The parts of an attribution relation, in the order of the model's labels: O, then B- and I- of each. */
enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** Number of labels. */
    static final int LABELS = 1 + 2 * values().length;

    int begin() {
        return 1 + 2 * ordinal();
    }

    int inside() {
        return 2 + 2 * ordinal();
    }

    static boolean isInside(int label) {
        return label > 0 && label % 2 == 0;
    }

    /** @param label any but O */
    static Role of(int label) {
        return values()[(label - 1) / 2];
    }
}
