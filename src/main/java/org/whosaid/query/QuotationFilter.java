package org.whosaid.query;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.attribution.model.QuotationType;

/**
 * Which quotations are wanted: those that fulfil every condition that is present.
 *
 * @param words in web-search syntax: {@code tax "very rich" -rates}; stems and case do not matter
 * @param speakerId of the record across articles
 * @param speakerName words of the name, in order: "rubio" finds "Marco Rubio", "marc" does not
 * @param publisher in full; case does not matter
 * @param from earliest time of the article, which is when it was published or, where that is not known, stored
 * @param to time of the article before which it must be
 * @param minimalConfidence also leaves out what is not attributed
 */
public record QuotationFilter(
        Optional<String> words,
        Optional<UUID> speakerId,
        Optional<String> speakerName,
        Optional<QuotationType> type,
        Optional<String> publisher,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Double> minimalConfidence,
        Optional<Boolean> attributed) {

    /** Everything that one speaker says. */
    public static QuotationFilter bySpeaker(UUID speaker) {
        return new QuotationFilter(
                Optional.empty(),
                Optional.of(speaker),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
