package org.whosaid.evaluation.gold;

import java.util.Objects;
import java.util.Optional;

/**
 * Who really said it.
 *
 * @param name the fullest form in the article; several people are joined by " &amp; "; empty when the article names nobody
 * @param description how the article calls a source without a name
 */
public record GoldSpeaker(Optional<String> name, Type type, Optional<String> description) {

    /** What the speaker is; {@link #UNCLEAR} is never scored. */
    public enum Type {
        PERSON,
        ORG,
        GROUP,
        UNNAMED,
        UNCLEAR
    }

    public GoldSpeaker {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(description);
    }

    /** The name, or else the description, or else "unnamed". */
    public String label() {
        return name.or(() -> description).orElse("unnamed");
    }
}
