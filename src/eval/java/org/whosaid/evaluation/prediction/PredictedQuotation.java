package org.whosaid.evaluation.prediction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.evaluation.CodePointSpan;

/**
 * A quotation as a system sees it. Offsets are code points.
 *
 * @param quotedSpans the parts of the content inside quotation marks; all of it when given empty for what is not indirect
 * @param speaker empty when the system leaves the quotation open
 * @param confidence 0..1
 * @param stage the part of the system that decided, where the system tells
 * @param candidates whom else the system considered, most likely first
 */
public record PredictedQuotation(
        QuotationType type,
        List<CodePointSpan> content,
        List<CodePointSpan> quotedSpans,
        Optional<CodePointSpan> cue,
        Optional<CodePointSpan> source,
        Optional<PredictedSpeaker> speaker,
        OptionalDouble confidence,
        Optional<String> stage,
        List<PredictedCandidate> candidates) {

    public PredictedQuotation {
        Objects.requireNonNull(type);
        Objects.requireNonNull(cue);
        Objects.requireNonNull(source);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(confidence);
        Objects.requireNonNull(stage);
        content = List.copyOf(content);
        // As the referee has it: where a system tells no quoted spans, the whole content is one.
        boolean contentIsQuoted = quotedSpans.isEmpty() && type != QuotationType.INDIRECT;
        quotedSpans = contentIsQuoted ? content : List.copyOf(quotedSpans);
        candidates = List.copyOf(candidates);
    }

    /** Whether the system says that somebody said it: it names a speaker or points to a source. */
    public boolean isAttributed() {
        return speaker.isPresent() || source.isPresent();
    }

    public Optional<String> speakerName() {
        return speaker.flatMap(PredictedSpeaker::name);
    }
}
