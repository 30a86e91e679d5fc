package org.whosaid.evaluation.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.cases.CaseVerdict.Outcome;
import org.whosaid.evaluation.cases.UserCase.Expectation;
import org.whosaid.evaluation.prediction.PredictedQuotation;
import org.whosaid.evaluation.prediction.PredictedSpeaker;
import org.whosaid.evaluation.prediction.Prediction;
import org.whosaid.evaluation.score.NameFolding;

/** Compares an answer with what a case expects. */
final class CaseJudge {

    private final UserCase userCase;
    private final List<PredictedQuotation> quotations;

    private CaseJudge(UserCase userCase, Prediction prediction) {
        this.userCase = userCase;
        this.quotations = prediction.quotations();
    }

    /** One verdict for each expected quotation, then those on what must not be one. */
    static List<CaseVerdict> judge(UserCase userCase, Prediction prediction) {
        var judge = new CaseJudge(userCase, prediction);
        List<CaseVerdict> verdicts = new ArrayList<>();
        userCase.expectations().forEach(expectation -> verdicts.add(judge.verdict(expectation)));
        userCase.noQuotations().forEach(span -> verdicts.add(judge.unattributed(span)));
        if (verdicts.isEmpty()) {
            verdicts.add(judge.unattributed(new CodePointSpan(0, userCase.text().length())));
        }
        return verdicts;
    }

    private CaseVerdict verdict(Expectation expectation) {
        Optional<PredictedQuotation> got = best(expectation.quotation(), quotations.stream());
        return new CaseVerdict(
                userCase,
                expectation.quotation(),
                expectation.speaker(),
                got,
                expectation.speaker().map(speaker -> outcome(speaker, got)).orElseGet(() -> nobody(expectation, got)));
    }

    private Outcome outcome(String speaker, Optional<PredictedQuotation> got) {
        if (got.filter(PredictedQuotation::isAttributed).isEmpty()) {
            return Outcome.OPEN;
        }
        // "he" is expected where the text doesn't say who he is: then the source mention is the answer.
        Optional<String> source = got.get().source().map(userCase.text()::slice);
        Stream<String> answers = got.get().speaker().isEmpty()
                ? source.stream()
                : Stream.concat(
                        got.get().speaker().map(PredictedSpeaker::label).stream(),
                        source.filter(words -> NameFolding.sameStrictly(words, speaker)).stream());
        return answers.anyMatch(answer -> NameFolding.sameLeniently(answer, speaker)) ? Outcome.RIGHT : Outcome.WRONG;
    }

    /** An unnamed source is no wrong name: "he said" may be about somebody whom the text never names. */
    private static Outcome nobody(Expectation expectation, Optional<PredictedQuotation> got) {
        Optional<String> name = got.flatMap(PredictedQuotation::speakerName);
        boolean refused = name.isPresent()
                && (expectation.notBy().isEmpty()
                        || expectation.notBy().stream().anyMatch(no -> NameFolding.sameLeniently(name.get(), no)));
        return refused ? Outcome.FALSE : Outcome.RIGHT;
    }

    private CaseVerdict unattributed(CodePointSpan span) {
        Optional<PredictedQuotation> got = best(span, quotations.stream().filter(PredictedQuotation::isAttributed));
        return new CaseVerdict(userCase, span, Optional.empty(), got, got.isPresent() ? Outcome.FALSE : Outcome.RIGHT);
    }

    private static Optional<PredictedQuotation> best(CodePointSpan span, Stream<PredictedQuotation> quotations) {
        return quotations
                .filter(quotation -> overlap(quotation, span) > 0)
                .max(Comparator.comparingInt(quotation -> overlap(quotation, span)));
    }

    private static int overlap(PredictedQuotation quotation, CodePointSpan span) {
        return quotation.content().stream().mapToInt(span::overlap).sum();
    }
}
