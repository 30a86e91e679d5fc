package org.whosaid.evaluation.errors;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldAttribution;
import org.whosaid.evaluation.prediction.PredictedQuotation;

/**
 * One thing that a system got wrong.
 *
 * @param focus the words it is about: the quoted span, or the relation's content
 * @param gold what is right; empty when nobody says it
 * @param predicted what the system says; empty when it says nothing
 */
public record AttributionError(
        ErrorKind kind,
        GoldArticle article,
        List<CodePointSpan> focus,
        Optional<GoldAttribution> gold,
        Optional<PredictedQuotation> predicted) {

    public AttributionError {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(article);
        Objects.requireNonNull(gold);
        Objects.requireNonNull(predicted);
        focus = List.copyOf(focus);
        if (focus.isEmpty()) {
            throw new IllegalArgumentException("an error about no words");
        }
    }

    int start() {
        return focus.get(0).start();
    }
}
