package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Candidate;
import org.whosaid.attribution.model.Cue;
import org.whosaid.attribution.model.Mention;
import org.whosaid.attribution.model.MentionType;
import org.whosaid.attribution.model.Provenance;
import org.whosaid.attribution.model.Quotation;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.model.UnattributedReason;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.speaker.SpeakerStage;

/** Turns what the stages found into a quotation, and leaves its speaker open where they are not sure enough. */
final class QuotationAssembler {

    /** From this probability on a candidate is a serious one, so that a quotation without speaker is ambiguous. */
    private static final double SERIOUS = 0.25;

    private final Confidence confidence;
    private final double threshold;

    QuotationAssembler(Confidence confidence, double threshold) {
        this.confidence = confidence;
        this.threshold = threshold;
    }

    /** Empty for unquoted words that the tagger took for speech but that nothing in the text attributes. */
    Optional<Quotation> assemble(QuotationAttributor.Reading reading, Relation relation, SpeakerStage.Outcome outcome) {
        boolean nobody = outcome.speaker().isEmpty();
        if (nobody
                && relation.type() == QuotationType.INDIRECT
                && relation.source().isEmpty()) {
            return Optional.empty();
        }
        double sure = nobody ? 0 : confidence.of(relation, outcome);
        boolean spoken = !nobody && sure >= threshold;
        AnnotatedDocument document = reading.document();
        int start = relation.content().get(0).start();
        return Optional.of(new Quotation(
                relation.type(),
                relation.content(),
                relation.quotedSpans(),
                relation.cue().map(cue -> cue(document, cue)),
                relation.source().map(source -> mention(document, source, outcome)),
                outcome.speaker().filter(speaker -> spoken),
                spoken ? OptionalDouble.of(sure) : OptionalDouble.empty(),
                new Provenance(relation.stage() + "/" + outcome.stage(), evidence(relation, outcome)),
                candidates(reading, outcome, nobody || spoken ? Optional.empty() : Optional.of(sure)),
                spoken ? Optional.empty() : Optional.of(reason(relation, outcome)),
                reading.blocks().indexAt(start),
                document.sentenceAt(start)));
    }

    private static UnattributedReason reason(Relation relation, SpeakerStage.Outcome outcome) {
        if (outcome.speaker().isPresent()) {
            return UnattributedReason.LOW_CONFIDENCE;
        }
        boolean serious = outcome.candidates().stream().anyMatch(candidate -> candidate.getValue() >= SERIOUS);
        if (serious) {
            return UnattributedReason.AMBIGUOUS;
        }
        return relation.source().isPresent() ? UnattributedReason.NO_CANDIDATE : UnattributedReason.NOT_SPEECH;
    }

    /** @param sure confidence of the speaker that was not sure enough */
    private static List<Candidate> candidates(
            QuotationAttributor.Reading reading, SpeakerStage.Outcome outcome, Optional<Double> sure) {
        var candidates = new ArrayList<Candidate>();
        sure.ifPresent(value -> candidates.add(new Candidate(
                reading.speakers()
                        .speakers()
                        .get(outcome.speaker().orElseThrow())
                        .label(),
                value)));
        outcome.candidates().forEach(other -> candidates.add(new Candidate(other.getKey(), other.getValue())));
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.confidence()));
        return candidates;
    }

    private static List<String> evidence(Relation relation, SpeakerStage.Outcome outcome) {
        var evidence = new ArrayList<>(relation.evidence());
        evidence.addAll(outcome.evidence());
        return evidence;
    }

    private static Mention mention(AnnotatedDocument document, Span source, SpeakerStage.Outcome outcome) {
        return new Mention(source, document.textOf(source), outcome.sourceType().orElse(MentionType.NOMINAL));
    }

    private static Cue cue(AnnotatedDocument document, Span span) {
        List<Token> tokens = document.tokensIn(span);
        String lemma = tokens.stream()
                .filter(Token::isVerb)
                .reduce((first, second) -> second)
                .map(Token::lemma)
                .orElseGet(() -> document.textOf(span).toLowerCase(Locale.ROOT));
        return new Cue(span, document.textOf(span), lemma);
    }
}
