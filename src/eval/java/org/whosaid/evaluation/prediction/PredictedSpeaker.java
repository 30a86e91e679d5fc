package org.whosaid.evaluation.prediction;

import java.util.Objects;
import java.util.Optional;

/**
 * Whom a system names.
 *
 * @param name empty for a source without a name
 */
public record PredictedSpeaker(Optional<String> name, Optional<String> description) {

    public PredictedSpeaker {
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
    }

    /** The name, or else the description, or else "unnamed". */
    public String label() {
        return name.or(() -> description).orElse("unnamed");
    }
}
