package org.whosaid.attribution.model;

import java.util.Objects;

/**
 * Somebody who may have said a quotation but is not given as its speaker.
 *
 * @param name the fullest name the article gives, or the description of an unnamed source
 * @param confidence the share of such candidates that are right, 0..1
 */
public record Candidate(String name, double confidence) {

    public Candidate {
        Objects.requireNonNull(name);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
        }
    }
}
