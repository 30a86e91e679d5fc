package org.whosaid.attribution.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.whosaid.attribution.model.MentionType;
import org.whosaid.attribution.model.Span;

/**
 * What the words of a source mention say by themselves, before any context is looked at.
 *
 * @param named ids of the entities the source names as its head: one for "Ann Lee, a lawyer,", two for "Lee and Day",
 *     none for "her lawyer" or "a spokesman for Lee"
 * @param pronoun present exactly for {@link MentionType#PRONOUN}
 * @param head the lower-case lemma of a noun phrase's head noun; empty for names and pronouns
 * @param nouns lower-case lemmas of all nouns of the phrase up to its first preposition
 * @param definite "the senator", "his wife": somebody the reader knows already
 * @param plural "officials"
 * @param organization the phrase stands for a body rather than for people: "the company"
 * @param label the phrase without article and without what follows a comma, for readers
 */
record SourceReading(
        MentionType type,
        Span span,
        List<Integer> named,
        Optional<Pronoun> pronoun,
        String head,
        Set<String> nouns,
        boolean definite,
        boolean plural,
        boolean organization,
        String label) {

    SourceReading {
        Objects.requireNonNull(type);
        Objects.requireNonNull(span);
        named = List.copyOf(named);
        nouns = Set.copyOf(nouns);
        if (pronoun.isPresent() != (type == MentionType.PRONOUN)) {
            throw new IllegalArgumentException(type + " with pronoun " + pronoun);
        }
    }

    static SourceReading name(Span span, List<Integer> named, String label) {
        return new SourceReading(
                MentionType.NAME, span, named, Optional.empty(), "", Set.of(), true, named.size() > 1, false, label);
    }

    static SourceReading pronoun(Span span, Pronoun pronoun, String label) {
        boolean plural = pronoun == Pronoun.THEY || pronoun == Pronoun.WE;
        return new SourceReading(
                MentionType.PRONOUN, span, List.of(), Optional.of(pronoun), "", Set.of(), true, plural, false, label);
    }
}
