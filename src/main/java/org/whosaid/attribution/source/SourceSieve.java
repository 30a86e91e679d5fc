package org.whosaid.attribution.source;

import java.util.Optional;
import org.whosaid.attribution.relation.Relation;

/** One way of finding a quotation's source that is nearly always right where it answers at all. */
interface SourceSieve {

    /** In kebab case; goes into the provenance. */
    String name();

    /** How often its answers are right, 0..1, as measured on the training articles. */
    double precision();

    /** Whether it may correct a source found before: it reads a layout that leaves no doubt. */
    default boolean overrides() {
        return false;
    }

    Optional<SourceLink> find(Relation relation, Surroundings surroundings);
}
