package org.whosaid.evaluation.errors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.gold.GoldAttribution;
import org.whosaid.evaluation.prediction.PredictedQuotation;
import org.whosaid.evaluation.score.ArticleVerdict;
import org.whosaid.evaluation.score.QuotedVerdict;
import org.whosaid.evaluation.score.RelationMatch;
import org.whosaid.evaluation.score.RelationScore;

/** Lists what went wrong, in the order of the text. */
public final class ErrorFinder {

    private ErrorFinder() {}

    /** An article's errors of all kinds; a speaker and a relation error may be about the same words. */
    public static List<AttributionError> errors(ArticleVerdict verdict) {
        List<AttributionError> errors = new ArrayList<>();
        for (QuotedVerdict quoted : verdict.quoted()) {
            kind(quoted)
                    .map(kind -> new AttributionError(
                            kind, verdict.article(), List.of(quoted.span()), quoted.attribution(), quoted.predicted()))
                    .ifPresent(errors::add);
        }
        addRelations(verdict, errors);
        errors.sort(Comparator.comparingInt(AttributionError::start));
        return errors;
    }

    private static Optional<ErrorKind> kind(QuotedVerdict verdict) {
        return switch (verdict.kind()) {
            case SPEECH -> speech(verdict);
            case NOBODY -> verdict.countsAsPredicted() ? Optional.of(ErrorKind.NOBODY) : Optional.empty();
            case SPURIOUS -> Optional.of(ErrorKind.SPURIOUS);
            case SHORT, UNSCORED -> Optional.empty();
        };
    }

    private static Optional<ErrorKind> speech(QuotedVerdict verdict) {
        if (verdict.lenient()) {
            return verdict.strict() ? Optional.empty() : Optional.of(ErrorKind.NAME);
        }
        if (!verdict.isFound()) {
            return Optional.of(ErrorKind.UNSEEN);
        }
        return Optional.of(verdict.isAttributed() ? ErrorKind.WRONG : ErrorKind.OPEN);
    }

    private static void addRelations(ArticleVerdict verdict, List<AttributionError> errors) {
        Set<String> matched = new HashSet<>();
        Set<PredictedQuotation> used = new HashSet<>();
        for (RelationMatch match : verdict.relations().matches()) {
            matched.add(match.gold().id());
            used.add(match.predicted());
            if (!match.exact()) {
                ErrorKind kind = match.contentAt(RelationScore.HALF) && !match.sameSource()
                        ? ErrorKind.SOURCE
                        : ErrorKind.BORDERS;
                errors.add(relation(
                        kind,
                        verdict,
                        match.gold().content(),
                        Optional.of(match.gold()),
                        Optional.of(match.predicted())));
            }
        }
        for (GoldAttribution gold : verdict.relations().gold()) {
            if (!matched.contains(gold.id())) {
                errors.add(relation(ErrorKind.MISSED, verdict, gold.content(), Optional.of(gold), Optional.empty()));
            }
        }
        for (PredictedQuotation predicted : verdict.relations().predicted()) {
            if (!used.contains(predicted)) {
                errors.add(relation(
                        ErrorKind.EXTRA, verdict, predicted.content(), Optional.empty(), Optional.of(predicted)));
            }
        }
    }

    private static AttributionError relation(
            ErrorKind kind,
            ArticleVerdict verdict,
            List<CodePointSpan> focus,
            Optional<GoldAttribution> gold,
            Optional<PredictedQuotation> predicted) {
        return new AttributionError(kind, verdict.article(), focus, gold, predicted);
    }
}
