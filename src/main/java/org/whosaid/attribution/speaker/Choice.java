package org.whosaid.attribution.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question to the ranker: who of these is it?
 *
 * @param kind the form of the source, as in the prefix of the features
 * @param candidates who it may be, with their features; the last one has no party and stands for nobody of them
 */
record Choice(String kind, List<Option> candidates) {

    /** One possible answer. */
    record Option(Optional<Party> party, Map<String, Double> features) {}

    Choice {
        candidates = List.copyOf(candidates);
    }
}
