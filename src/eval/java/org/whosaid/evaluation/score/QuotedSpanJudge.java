package org.whosaid.evaluation.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldAttribution;
import org.whosaid.evaluation.gold.GoldQuotedSpan;
import org.whosaid.evaluation.gold.GoldSpeaker;
import org.whosaid.evaluation.prediction.PredictedQuotation;
import org.whosaid.evaluation.prediction.Prediction;
import org.whosaid.evaluation.score.QuotedVerdict.Kind;

/**
 * Compares the stretches inside quotation marks. To a span of the gold belongs the predicted quoted span that overlaps it
 * most and by at least half of either; where the gold's speaker has no name, the source must overlap the gold's source.
 */
final class QuotedSpanJudge {

    private static final int MINIMUM_WORDS = 5;

    private final GoldArticle article;
    private final List<Candidate> candidates;
    private final Set<Candidate> used = new HashSet<>();

    /** A predicted quoted span; told apart from an equal one by its number. */
    private record Candidate(int number, CodePointSpan span, PredictedQuotation quotation) {}

    private QuotedSpanJudge(GoldArticle article, Prediction prediction) {
        this.article = article;
        this.candidates = new ArrayList<>();
        for (PredictedQuotation quotation : prediction.quotations()) {
            for (CodePointSpan span : quotation.quotedSpans()) {
                candidates.add(new Candidate(candidates.size(), span, quotation));
            }
        }
    }

    /** One verdict for each quoted span of the gold, in the gold's order, then one for each spurious attribution. */
    static List<QuotedVerdict> judge(GoldArticle article, Prediction prediction) {
        var judge = new QuotedSpanJudge(article, prediction);
        List<QuotedVerdict> verdicts = new ArrayList<>();
        article.quoted().forEach(span -> verdicts.add(judge.verdict(span)));
        judge.candidates.stream().filter(judge::isSpurious).map(judge::spurious).forEach(verdicts::add);
        return verdicts;
    }

    static boolean isLong(GoldQuotedSpan span) {
        return span.words() >= MINIMUM_WORDS && span.closed();
    }

    private QuotedVerdict verdict(GoldQuotedSpan span) {
        Optional<Candidate> best = best(span.span());
        best.ifPresent(used::add);
        Optional<PredictedQuotation> predicted = best.map(Candidate::quotation);
        Optional<GoldAttribution> attribution = article.attributionOf(span);
        boolean mention = attribution.isPresent() && sourceTouches(predicted, attribution.get());
        return new QuotedVerdict(
                article,
                attribution.map(gold -> kind(span, gold)).orElse(Kind.NOBODY),
                span.span(),
                Optional.of(span),
                attribution,
                predicted,
                attribution.isPresent() && isRight(predicted, attribution.get(), true),
                attribution.isPresent() && isRight(predicted, attribution.get(), false),
                mention);
    }

    /** The first of those that overlap most. */
    private Optional<Candidate> best(CodePointSpan span) {
        Candidate best = null;
        for (Candidate candidate : candidates) {
            if (SpanOverlap.byHalf(candidate.span(), span)
                    && (best == null
                            || candidate.span().overlap(span) > best.span().overlap(span))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Kind kind(GoldQuotedSpan span, GoldAttribution attribution) {
        boolean unclear = attribution.speaker().map(GoldSpeaker::type).orElse(GoldSpeaker.Type.UNCLEAR)
                == GoldSpeaker.Type.UNCLEAR;
        boolean nothingToCompare =
                attribution.source().isEmpty() && attribution.speakerName().isEmpty();
        if (unclear || nothingToCompare) {
            return Kind.UNSCORED;
        }
        if (span.words() < MINIMUM_WORDS) {
            return Kind.SHORT;
        }
        return span.closed() ? Kind.SPEECH : Kind.UNSCORED;
    }

    private static boolean isRight(Optional<PredictedQuotation> predicted, GoldAttribution gold, boolean strictly) {
        if (gold.speakerName().isEmpty()) {
            return sourceTouches(predicted, gold);
        }
        String wanted = gold.speakerName().get();
        return predicted
                .flatMap(PredictedQuotation::speakerName)
                .filter(name ->
                        strictly ? NameFolding.sameStrictly(name, wanted) : NameFolding.sameLeniently(name, wanted))
                .isPresent();
    }

    private static boolean sourceTouches(Optional<PredictedQuotation> predicted, GoldAttribution gold) {
        return predicted
                .flatMap(PredictedQuotation::source)
                .filter(source -> SpanOverlap.touches(List.of(source), gold.source()))
                .isPresent();
    }

    private boolean isSpurious(Candidate candidate) {
        return !used.contains(candidate)
                && candidate.quotation().isAttributed()
                && article.quoted().stream().noneMatch(gold -> gold.span().overlaps(candidate.span()));
    }

    private QuotedVerdict spurious(Candidate candidate) {
        return new QuotedVerdict(
                article,
                Kind.SPURIOUS,
                candidate.span(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(candidate.quotation()),
                false,
                false,
                false);
    }
}
