package org.whosaid.attribution.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A stretch of reported speech with its attribution.
 *
 * @param content what is said: one or more spans, ascending, not overlapping; several when a reporting clause interrupts
 * @param quotedSpans the stretches of the content inside quotation marks, marks included; equal to the content for
 *     {@link QuotationType#DIRECT}, empty for {@link QuotationType#INDIRECT}
 * @param source the mention nearest the cue that says whose words these are; empty when the article leaves it to the
 *     context
 * @param speaker index into {@link ArticleAttribution#speakers()}; empty when left open
 * @param confidence calibrated share of such attributions that are right, 0..1; empty when left open
 * @param candidates who else it may be, most likely first
 * @param unattributedReason present exactly when {@code speaker} is empty
 * @param paragraph zero-based number of the paragraph in which the content starts
 * @param sentence zero-based number of the sentence in which the content starts
 */
public record Quotation(
        QuotationType type,
        List<Span> content,
        List<Span> quotedSpans,
        Optional<Cue> cue,
        Optional<Mention> source,
        Optional<Integer> speaker,
        OptionalDouble confidence,
        Provenance provenance,
        List<Candidate> candidates,
        Optional<UnattributedReason> unattributedReason,
        int paragraph,
        int sentence) {

    public Quotation {
        Objects.requireNonNull(type);
        Objects.requireNonNull(provenance);
        content = List.copyOf(content);
        quotedSpans = List.copyOf(quotedSpans);
        candidates = List.copyOf(candidates);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quotation without content");
        }
        for (int i = 1; i < content.size(); i++) {
            if (content.get(i).start() < content.get(i - 1).end()) {
                throw new IllegalArgumentException("content spans overlap or are out of order: " + content);
            }
        }
        if (speaker.isPresent() == unattributedReason.isPresent()) {
            throw new IllegalArgumentException("speaker " + speaker + " with reason " + unattributedReason);
        }
        if (speaker.isPresent() != confidence.isPresent()) {
            throw new IllegalArgumentException("speaker " + speaker + " with confidence " + confidence);
        }
    }

    /** From the first character of the content to the last, whatever interrupts it. */
    public Span extent() {
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }
}
