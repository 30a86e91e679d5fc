package org.whosaid.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.whosaid.attribution.model.ArticleAttribution;
import org.whosaid.attribution.model.Candidate;
import org.whosaid.attribution.model.Quotation;
import org.whosaid.attribution.model.Speaker;
import org.whosaid.attribution.model.UnattributedReason;

/**
 * Leaves open what is less sure than somebody wants it: the speaker becomes the first candidate. At a threshold of 0.8
 * a speaker with 0.79 moves, one with 0.8 stays.
 */
final class ConfidenceThreshold {

    private ConfidenceThreshold() {}

    static ArticleAttribution apply(ArticleAttribution attribution, double minimalConfidence) {
        List<Quotation> quotations = attribution.quotations().stream()
                .map(quotation ->
                        isBelow(quotation, minimalConfidence) ? open(quotation, attribution.speakers()) : quotation)
                .toList();
        return new ArticleAttribution(quotations, attribution.speakers(), attribution.ignoredSpans());
    }

    private static boolean isBelow(Quotation quotation, double minimalConfidence) {
        return quotation.confidence().isPresent() && quotation.confidence().getAsDouble() < minimalConfidence;
    }

    private static Quotation open(Quotation quotation, List<Speaker> speakers) {
        var candidates = new ArrayList<Candidate>();
        String name = speakers.get(quotation.speaker().orElseThrow()).label();
        candidates.add(new Candidate(name, quotation.confidence().orElseThrow()));
        candidates.addAll(quotation.candidates());
        return new Quotation(
                quotation.type(),
                quotation.content(),
                quotation.quotedSpans(),
                quotation.cue(),
                quotation.source(),
                Optional.empty(),
                OptionalDouble.empty(),
                quotation.provenance(),
                candidates,
                Optional.of(UnattributedReason.LOW_CONFIDENCE),
                quotation.paragraph(),
                quotation.sentence());
    }
}
