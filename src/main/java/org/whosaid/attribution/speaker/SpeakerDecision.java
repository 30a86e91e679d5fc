package org.whosaid.attribution.speaker;

import java.util.List;
import java.util.Optional;

/**
 * Who speaks one relation.
 *
 * @param party empty when nobody does or nobody can be told
 * @param probability the deciding stage's own, uncalibrated, 0..1: of {@code party}, or of nobody when it is empty
 * @param stage how it was decided: "name", "pronoun", "role", "relative", "unnamed", "open", "none"
 * @param alternatives others that were considered, most likely first
 */
record SpeakerDecision(
        Optional<Party> party,
        double probability,
        String stage,
        List<Alternative> alternatives,
        List<String> evidence) {

    /** Somebody else it may be. */
    record Alternative(Party party, double probability) {}

    SpeakerDecision {
        alternatives = List.copyOf(alternatives);
        evidence = List.copyOf(evidence);
    }
}
