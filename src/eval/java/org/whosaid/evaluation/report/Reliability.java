package org.whosaid.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.whosaid.evaluation.score.ArticleVerdict;
import org.whosaid.evaluation.score.QuotedVerdict;

/**
 * Whether a confidence of 0.9 means that nine in ten are right, over the attributed quoted spans (right: the speaker,
 * leniently).
 *
 * @param bins ten of equal width; those without a decision are there too
 * @param expectedCalibrationError how far confidence and right share lie apart, 0..1, averaged over all decisions
 */
public record Reliability(List<Bin> bins, double expectedCalibrationError) {

    private static final int BINS = 10;

    /**
     * @param meanConfidence 0..1; 0 in an empty bin
     * @param rightShare 0..1; 0 in an empty bin
     */
    public record Bin(double from, double to, long decisions, double meanConfidence, double rightShare) {}

    /** One attribution with its confidence. */
    record Decision(double confidence, boolean right) {}

    /** The attributed quoted spans that carry a confidence. */
    static Stream<Decision> decisions(List<ArticleVerdict> verdicts) {
        return verdicts.stream()
                .flatMap(article -> article.quoted().stream())
                .filter(QuotedVerdict::countsAsPredicted)
                .flatMap(verdict -> {
                    OptionalDouble confidence =
                            verdict.predicted().orElseThrow().confidence();
                    return confidence.isPresent()
                            ? Stream.of(new Decision(confidence.getAsDouble(), verdict.lenient()))
                            : Stream.empty();
                });
    }

    static Reliability of(List<Decision> decisions) {
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            int number = i;
            List<Decision> inside = decisions.stream()
                    .filter(decision -> binOf(decision) == number)
                    .toList();
            Bin bin = bin(number, inside);
            bins.add(bin);
            error += Math.abs(bin.meanConfidence() - bin.rightShare()) * inside.size() / Math.max(1, decisions.size());
        }
        return new Reliability(bins, error);
    }

    /** A confidence of 1 belongs to the last bin. */
    private static int binOf(Decision decision) {
        return Math.min(BINS - 1, (int) (decision.confidence() * BINS));
    }

    private static Bin bin(int number, List<Decision> inside) {
        double confidence =
                inside.stream().mapToDouble(Decision::confidence).average().orElse(0);
        double right = inside.stream()
                .mapToDouble(decision -> decision.right() ? 1 : 0)
                .average()
                .orElse(0);
        return new Bin((double) number / BINS, (number + 1.0) / BINS, inside.size(), confidence, right);
    }
}
