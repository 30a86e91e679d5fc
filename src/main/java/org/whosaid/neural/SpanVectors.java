package org.whosaid.neural;

/** Makes a span's vector from what the model says about its first and its last word. */
final class SpanVectors {

    private SpanVectors() {}

    /**
     * @param first the model's "ends" row of the span's first word: for each role a vector as first, then as last word
     * @param last that of its last word
     */
    static float[] of(Role role, float[] first, float[] last) {
        int size = first.length / (2 * Role.values().length);
        int offset = role.ordinal() * 2 * size;
        float[] vector = new float[size];
        for (int i = 0; i < size; i++) {
            vector[i] = (float) gelu(first[offset + i] + last[offset + size + i]);
        }
        return vector;
    }

    static double gelu(double x) {
        return 0.5 * x * (1 + errorFunction(x / Math.sqrt(2)));
    }

    /** Abramowitz and Stegun, formula 7.1.26: absolute error below 1.5e-7. */
    private static double errorFunction(double x) {
        double t = 1 / (1 + 0.3275911 * Math.abs(x));
        double polynomial =
                t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        return Math.copySign(1 - polynomial * Math.exp(-x * x), x);
    }
}
