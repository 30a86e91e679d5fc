package org.whosaid.attribution.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whosaid.attribution.model.Span;

/**
 * Everybody an article names: people and bodies, each with all places that name them.
 *
 * @param entities in order of the first mention; an entity's id is its index
 */
record Cast(List<Entity> entities) {

    Cast {
        entities = List.copyOf(entities);
    }

    /** The entity one of whose names overlaps the span most; of two that do so equally, the later one. */
    Optional<Entity> namedIn(Span span) {
        return entities.stream()
                .filter(entity -> overlap(entity, span) > 0)
                .max(Comparator.comparingInt(entity -> overlap(entity, span)));
    }

    /** Every entity that the span names, in text order. */
    List<Entity> allNamedIn(Span span) {
        return entities.stream()
                .filter(entity -> overlap(entity, span) > 0)
                .sorted(Comparator.comparingInt(entity -> firstWithin(entity, span)))
                .toList();
    }

    /**
     * Everybody whom a single name or surname could mean as well as the entity given; only that one for a full name or
     * a name with a title that tells ("Mrs. Clinton").
     */
    List<Entity> namesakes(Entity entity, Span mention, String text) {
        PersonName name = PersonName.parse(mention.of(text));
        if (!entity.isPerson() || name == null || name.isFull()) {
            return List.of(entity);
        }
        int start = mention.start() >= 2 ? text.lastIndexOf(' ', mention.start() - 2) + 1 : 0;
        boolean titled = Titles.of(text.substring(Math.min(start, mention.start()), mention.start())
                        .strip())
                .flatMap(Titles.Title::gender)
                .isPresent();
        return entities.stream()
                .filter(other -> other.equals(entity)
                        || !titled
                                && other.isPerson()
                                && PersonName.parse(other.name()) != null
                                && name.shortFormStrength(PersonName.parse(other.name())) == 3)
                .toList();
    }

    private static int overlap(Entity entity, Span span) {
        return entity.mentions().stream()
                .mapToInt(mention -> mention.overlap(span))
                .max()
                .orElse(0);
    }

    private static int firstWithin(Entity entity, Span span) {
        return entity.mentions().stream()
                .filter(mention -> mention.overlaps(span))
                .mapToInt(Span::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
