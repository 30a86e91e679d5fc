package org.whosaid.evaluation.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Predicate;
import org.whosaid.evaluation.score.QuotedVerdict.Kind;

/**
 * How well speakers are found for what stands between quotation marks; shares in per cent.
 *
 * @param gold spans that somebody says, in five words or more
 * @param found share of these that the system takes for a quotation
 * @param mention share of those with a source in the text whose source is pointed to
 * @param scareLeftAlone share of the spans that nobody says which the system attributes to nobody
 */
public record QuotedScore(
        long gold,
        @JsonProperty("found%") double found,
        PrecisionRecall speakerStrict,
        PrecisionRecall speakerLenient,
        @JsonProperty("mention%") double mention,
        ShortSpans shortSpans,
        @JsonProperty("scareLeftAlone%") double scareLeftAlone) {

    /** The same for spans of fewer words. */
    public record ShortSpans(
            long gold, @JsonProperty("speakerLenient%") double speakerLenient) {}

    public static QuotedScore of(List<QuotedVerdict> verdicts) {
        List<QuotedVerdict> speech = only(verdicts, Kind.SPEECH);
        List<QuotedVerdict> brief = only(verdicts, Kind.SHORT);
        List<QuotedVerdict> nobody = only(verdicts, Kind.NOBODY);
        long predicted = count(verdicts, QuotedVerdict::countsAsPredicted);
        long withSource = count(
                speech, verdict -> !verdict.attribution().orElseThrow().source().isEmpty());
        return new QuotedScore(
                speech.size(),
                Percent.of(count(speech, QuotedVerdict::isFound), speech.size()),
                PrecisionRecall.of(count(speech, QuotedVerdict::strict), predicted, speech.size()),
                PrecisionRecall.of(count(speech, QuotedVerdict::lenient), predicted, speech.size()),
                Percent.of(count(speech, QuotedVerdict::mention), withSource),
                new ShortSpans(brief.size(), Percent.of(count(brief, QuotedVerdict::lenient), brief.size())),
                Percent.of(count(nobody, verdict -> !verdict.isAttributed()), nobody.size()));
    }

    private static List<QuotedVerdict> only(List<QuotedVerdict> verdicts, Kind kind) {
        return verdicts.stream().filter(verdict -> verdict.kind() == kind).toList();
    }

    private static long count(List<QuotedVerdict> verdicts, Predicate<QuotedVerdict> condition) {
        return verdicts.stream().filter(condition).count();
    }
}
