package org.whosaid.evaluation.score;

import java.util.Objects;
import java.util.Optional;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldAttribution;
import org.whosaid.evaluation.gold.GoldQuotedSpan;
import org.whosaid.evaluation.prediction.PredictedQuotation;

/**
 * What came of one quoted span of the gold, or of one that only the system sees.
 *
 * @param span of the gold, or the system's for {@link Kind#SPURIOUS}
 * @param gold empty exactly for {@link Kind#SPURIOUS}
 * @param attribution what the gold says about it; empty for {@link Kind#NOBODY} and {@link Kind#SPURIOUS}
 * @param predicted the quotation whose quoted span fits best; empty when none fits
 * @param strict the gold's speaker is named, by the same name
 * @param lenient the gold's speaker is named, perhaps by a part of the name
 * @param mention the predicted source overlaps the gold's
 */
public record QuotedVerdict(
        GoldArticle article,
        Kind kind,
        CodePointSpan span,
        Optional<GoldQuotedSpan> gold,
        Optional<GoldAttribution> attribution,
        Optional<PredictedQuotation> predicted,
        boolean strict,
        boolean lenient,
        boolean mention) {

    /** Which figures the span counts in. */
    public enum Kind {
        /** Somebody says it, in five words or more between an opening and a closing mark. */
        SPEECH,
        /** Somebody says it, in fewer words. */
        SHORT,
        /** Nobody says it. */
        NOBODY,
        /** The closing mark is missing, or the gold doesn't know who says it. */
        UNSCORED,
        /** Only the system sees quotation marks here, and attributes what is between them. */
        SPURIOUS
    }

    public QuotedVerdict {
        Objects.requireNonNull(article);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(span);
        Objects.requireNonNull(gold);
        Objects.requireNonNull(attribution);
        Objects.requireNonNull(predicted);
    }

    public boolean isFound() {
        return predicted.isPresent();
    }

    public boolean isAttributed() {
        return predicted.filter(PredictedQuotation::isAttributed).isPresent();
    }

    /** Whether it is one of the attributions of which precision is the right share. */
    public boolean countsAsPredicted() {
        return isAttributed()
                && switch (kind) {
                    case SPEECH, SPURIOUS -> true;
                    case NOBODY -> gold.map(QuotedSpanJudge::isLong).orElseThrow();
                    case SHORT, UNSCORED -> false;
                };
    }
}
