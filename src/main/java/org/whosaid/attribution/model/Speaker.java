package org.whosaid.attribution.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who speaks in one article.
 *
 * @param name the fullest form of the name in this article, without titles; empty for {@link SpeakerKind#UNNAMED}
 * @param descriptions titles, roles and appositions the article gives, in text order, without repeats; for an unnamed
 *     source the first is how the article calls it ("two officials")
 * @param aliases other names the article uses for the same speaker, in text order, without {@code name}
 * @param members names of the members of a {@link SpeakerKind#GROUP} that the article lists; empty otherwise
 * @param mentions every place that names or stands for the speaker and that was resolved, ascending
 */
public record Speaker(
        Optional<String> name,
        SpeakerKind kind,
        List<String> descriptions,
        List<String> aliases,
        List<String> members,
        List<Span> mentions) {

    public Speaker {
        Objects.requireNonNull(kind);
        descriptions = List.copyOf(descriptions);
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
        mentions = List.copyOf(mentions);
        if (name.isEmpty() != (kind == SpeakerKind.UNNAMED)) {
            throw new IllegalArgumentException("a " + kind + " speaker with name " + name);
        }
        if (name.isEmpty() && descriptions.isEmpty()) {
            throw new IllegalArgumentException("an unnamed speaker needs a description");
        }
    }

    /** The name, or for an unnamed source how the article calls it. */
    public String label() {
        return name.orElseGet(() -> descriptions.get(0));
    }
}
