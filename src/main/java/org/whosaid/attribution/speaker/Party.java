package org.whosaid.attribution.speaker;

import java.util.List;
import java.util.Locale;

/**
 * Who a source may stand for.
 *
 * @param entities ids of the people or bodies the article names; several for a group; empty for an unnamed source
 * @param label how the article calls an unnamed source; empty for named ones
 * @param organization whether it is a body rather than people
 * @param plural several people with one voice
 */
record Party(List<Integer> entities, String label, boolean organization, boolean plural) {

    Party {
        entities = List.copyOf(entities);
        if (entities.isEmpty() == label.isEmpty()) {
            throw new IllegalArgumentException("entities " + entities + " with label " + label);
        }
    }

    static Party of(Entity entity) {
        return new Party(List.of(entity.id()), "", !entity.isPerson(), false);
    }

    static Party unnamed(SourceReading reading) {
        return new Party(List.of(), reading.label(), reading.organization(), reading.plural());
    }

    boolean isNamed() {
        return !entities.isEmpty();
    }

    /** Whether both are the same speaker: the same entities, or the same words for an unnamed one. */
    boolean isSameAs(Party other) {
        return entities.equals(other.entities) && fold(label).equals(fold(other.label));
    }

    private static String fold(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
