package org.whosaid.attribution.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.NamedEntity;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.model.SpeakerKind;

/**
 * Groups the names of bodies and places: the same words, an acronym ("FBI" … "Federal Bureau of Investigation"), or the
 * last words of a longer name ("the Post" … "The Washington Post").
 */
final class OrganizationGrouping {

    private final AnnotatedDocument document;

    OrganizationGrouping(AnnotatedDocument document) {
        this.document = document;
    }

    private static final class Group {
        final List<NamedEntity> mentions = new ArrayList<>();
        final List<List<String>> forms = new ArrayList<>();

        void add(NamedEntity mention, List<String> words) {
            mentions.add(mention);
            if (!forms.contains(words)) {
                forms.add(words);
            }
        }
    }

    /**
     * @param people names that are taken
     * @param bodies sources that are known to be bodies; they win over shorter names inside them
     */
    List<Entity> group(List<Span> people, List<NamedEntity> bodies) {
        var groups = new ArrayList<Group>();
        var names = new ArrayList<>(bodies);
        for (NamedEntity name : document.names()) {
            if (name.kind() != NamedEntity.Kind.PERSON
                    && people.stream().noneMatch(name.span()::overlaps)
                    && bodies.stream().noneMatch(body -> body.span().overlaps(name.span()))) {
                names.add(name);
            }
        }
        // the longest first, so that a short form finds what it shortens wherever it stands
        names.sort(
                Comparator.<NamedEntity>comparingInt(name -> -words(name.text()).size())
                        .thenComparing(NamedEntity::span));
        for (NamedEntity name : names) {
            List<String> words = words(name.text());
            if (words.isEmpty()) {
                continue;
            }
            Group group = groups.stream()
                    .filter(other -> matches(other, words))
                    .findFirst()
                    .orElseGet(() -> {
                        var created = new Group();
                        groups.add(created);
                        return created;
                    });
            group.add(name, words);
        }
        return groups.stream().map(OrganizationGrouping::entity).toList();
    }

    private static boolean matches(Group group, List<String> words) {
        for (List<String> form : group.forms) {
            if (form.equals(words)
                    || form.size() > words.size()
                            && form.subList(form.size() - words.size(), form.size())
                                    .equals(words)
                            && group.mentions.get(0).kind() == NamedEntity.Kind.ORGANIZATION
                    || words.size() == 1 && form.size() > 1 && initials(form).equals(words.get(0))) {
                return true;
            }
        }
        return false;
    }

    private static String initials(List<String> words) {
        var initials = new StringBuilder();
        for (String word : words) {
            if (!Set.of("of", "the", "and", "for", "in").contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        Arrays.stream(name.split("[\\s\\u00a0]+"))
                .map(PersonName::withoutPossessive)
                .map(PersonName::fold)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        return words;
    }

    private static Entity entity(Group group) {
        var mentions = group.mentions.stream()
                .sorted(Comparator.comparing(NamedEntity::span))
                .toList();
        String name = mentions.stream()
                .map(NamedEntity::text)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        Set<String> aliases = new LinkedHashSet<>();
        Set<String> roles = new LinkedHashSet<>();
        mentions.forEach(mention -> aliases.add(mention.text()));
        group.forms.forEach(roles::addAll);
        aliases.remove(name);
        SpeakerKind kind = SpeakerKind.ORGANIZATION;
        return new Entity(
                0,
                kind,
                name,
                List.copyOf(aliases),
                mentions.stream().map(NamedEntity::span).toList(),
                Optional.empty(),
                roles,
                List.of());
    }
}
