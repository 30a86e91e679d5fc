package org.whosaid.attribution.model;

import java.util.List;
import java.util.Objects;

/**
 * Where a decision comes from.
 *
 * @param stage the sieve or stage that linked the quotation to its source, in kebab case
 * @param evidence what it went by, in words for a reader; may be empty
 */
public record Provenance(String stage, List<String> evidence) {

    public Provenance {
        Objects.requireNonNull(stage);
        evidence = List.copyOf(evidence);
    }

    public Provenance with(String moreEvidence) {
        var all = new java.util.ArrayList<>(evidence);
        all.add(moreEvidence);
        return new Provenance(stage, all);
    }
}
