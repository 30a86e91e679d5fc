package org.whosaid.attribution.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.attribution.model.Gender;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.model.SpeakerKind;

/**
 * Somebody the article names, with every place that names them.
 *
 * @param id index within the {@link Cast}
 * @param name the fullest form, without titles
 * @param aliases other forms, in text order
 * @param mentions ascending; never empty
 * @param roles lower-case nouns the article uses of them: "senator", "spokesman"
 * @param descriptions titles and appositions as they stand, in text order, without repeats
 */
record Entity(
        int id,
        SpeakerKind kind,
        String name,
        List<String> aliases,
        List<Span> mentions,
        Optional<Gender> gender,
        Set<String> roles,
        List<String> descriptions) {

    Entity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        roles = Set.copyOf(roles);
        descriptions = List.copyOf(descriptions);
    }

    boolean isPerson() {
        return kind == SpeakerKind.PERSON;
    }
}
