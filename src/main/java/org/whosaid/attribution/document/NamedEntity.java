package org.whosaid.attribution.document;

import java.util.Objects;
import org.whosaid.attribution.model.Span;

/** A name in the text, as the named-entity recogniser sees it. */
public record NamedEntity(Span span, String text, Kind kind) {

    /** What is named. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        LOCATION,
        OTHER
    }

    public NamedEntity {
        Objects.requireNonNull(span);
        Objects.requireNonNull(text);
        Objects.requireNonNull(kind);
    }
}
