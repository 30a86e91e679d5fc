package org.whosaid.evaluation.cases;

import java.util.Objects;
import java.util.Optional;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.prediction.PredictedQuotation;

/**
 * What came of one expectation of a case.
 *
 * @param span the words it is about
 * @param expected the speaker; empty when nobody may be named
 * @param got the predicted quotation that fits the words best
 */
public record CaseVerdict(
        UserCase userCase,
        CodePointSpan span,
        Optional<String> expected,
        Optional<PredictedQuotation> got,
        Outcome outcome) {

    /** How it ended. */
    public enum Outcome {
        RIGHT,
        /** A speaker is expected and none is given. */
        OPEN,
        /** Another speaker is given than the expected one. */
        WRONG,
        /** Somebody is named for what nobody may be named for. */
        FALSE
    }

    public CaseVerdict {
        Objects.requireNonNull(expected);
        Objects.requireNonNull(got);
        Objects.requireNonNull(outcome);
    }

    public boolean isRight() {
        return outcome == Outcome.RIGHT;
    }
}
