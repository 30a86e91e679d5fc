package org.whosaid.attribution.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.attribution.model.Gender;
import org.whosaid.attribution.model.Span;

/**
 * One place that names a person, with what stands around the name.
 *
 * @param titleGender what a title in front says ("Mrs. Clinton")
 * @param descriptions the title in front and the apposition on either side, as they stand
 * @param roles the nouns of those
 */
record NameMention(
        Span span, PersonName name, Optional<Gender> titleGender, List<String> descriptions, Set<String> roles) {}
