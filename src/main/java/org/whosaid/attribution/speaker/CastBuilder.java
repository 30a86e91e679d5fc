package org.whosaid.attribution.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.GivenNames;
import org.whosaid.attribution.document.Sentence;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Gender;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.model.SpeakerKind;

/**
 * Groups an article's names: full names with full names, then surnames and given names with the full name they shorten.
 *
 * <p>"Marco Rubio … Rubio … Sen. Rubio" is one entity; "Bill Clinton … Hillary Clinton" are two, and a "Mrs. Clinton" or
 * a bare "Clinton" goes to the one of fitting gender, else to the one named last.
 */
final class CastBuilder {

    private final AnnotatedDocument document;
    private final GivenNames givenNames;
    private final List<Span> quotedSpans;
    private final List<NameMention> people = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    /** People's mentions that belong together; the first full name comes first. */
    private final class Group {
        final List<NameMention> mentions = new ArrayList<>();
        final List<PersonName> fullNames = new ArrayList<>();

        Group(NameMention first) {
            add(first);
        }

        void add(NameMention mention) {
            mentions.add(mention);
            if (mention.name().isFull() && !fullNames.contains(mention.name())) {
                fullNames.add(mention.name());
            }
        }

        boolean takes(PersonName name) {
            return !fullNames.isEmpty() && fullNames.stream().allMatch(full -> full.isSamePersonAs(name));
        }

        int strength(PersonName shortForm) {
            return fullNames.stream()
                    .mapToInt(shortForm::shortFormStrength)
                    .max()
                    .orElse(mentions.get(0).name().words().equals(shortForm.words()) ? 3 : 0);
        }

        /** Start of the last mention before the position that is the writer's own; -1 if there is none. */
        int lastMentionBefore(int position) {
            return mentions.stream()
                    .mapToInt(mention -> mention.span().start())
                    .filter(start -> !Span.holds(quotedSpans, start))
                    .filter(start -> start < position)
                    .max()
                    .orElse(-1);
        }

        /** The longest form; a word in front that is no given name ("Crooked Hillary Clinton") does not make it fuller. */
        PersonName fullest() {
            boolean known = fullNames.stream()
                    .anyMatch(name -> givenNames.genderOf(name.given()).isPresent());
            List<NameMention> prose = mentions.stream()
                    .filter(mention -> !inHeadline(mention.span()))
                    .toList();
            boolean fullInProse =
                    prose.stream().anyMatch(mention -> mention.name().isFull());
            return (fullInProse ? prose : mentions)
                    .stream()
                            .map(NameMention::name)
                            .filter(name -> !known || !name.isFull() || isGivenName(name.given()))
                            .max(Comparator.<PersonName>comparingInt(
                                            name -> name.words().size())
                                    .thenComparingInt(name -> name.suffix().length())
                                    .thenComparingInt(name -> name.text().length()))
                            .orElseThrow();
        }

        private boolean isGivenName(String word) {
            return word.length() == 1
                    || givenNames.genderOf(word).isPresent()
                    || fullNames.stream().allMatch(name -> name.given().equals(word));
        }

        Optional<Gender> gender() {
            for (NameMention mention : mentions) {
                if (mention.titleGender().isPresent()) {
                    return mention.titleGender();
                }
            }
            return fullNames.stream()
                    .map(name -> givenNames.genderOf(name.given()))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    /** @param quotedSpans stretches inside quotation marks, where names are the speaker's rather than the writer's */
    CastBuilder(AnnotatedDocument document, GivenNames givenNames, List<Span> quotedSpans) {
        this.document = document;
        this.quotedSpans = quotedSpans;
        this.givenNames = givenNames;
    }

    /**
     * @param sources mentions that are known to be sources of quotations: the names among them are names of speakers,
     *     whether or not the recogniser saw them
     */
    Cast build(List<Span> sources) {
        collectPeople(new MissedNames(document).in(sources));
        groupFullNames();
        groupShortForms();
        var entities = new ArrayList<Entity>();
        for (Group group : groups) {
            entities.add(person(group));
        }
        entities.addAll(organizations(sources));
        entities.sort(Comparator.comparingInt(entity -> entity.mentions().get(0).start()));
        var numbered = new ArrayList<Entity>();
        for (Entity entity : entities) {
            numbered.add(new Entity(
                    numbered.size(),
                    entity.kind(),
                    entity.name(),
                    entity.aliases(),
                    entity.mentions(),
                    entity.gender(),
                    entity.roles(),
                    entity.descriptions()));
        }
        return new Cast(numbered);
    }

    private void collectPeople(List<Span> moreNames) {
        var spans = new ArrayList<Span>(new PersonSpans(document, givenNames).find());
        moreNames.stream()
                .filter(span -> spans.stream().noneMatch(span::overlaps))
                .forEach(spans::add);
        spans.sort(Comparator.naturalOrder());
        Set<String> families = new HashSet<>();
        for (Span span : spans) {
            addPerson(span).ifPresent(mention -> {
                if (mention.name().isFull()) {
                    families.add(mention.name().family());
                }
            });
        }
        addMissedFamilyNames(families, spans);
        people.sort(Comparator.comparing(NameMention::span));
    }

    /** "Trump" that the recogniser took for a place or nothing, in an article that has "Donald Trump". */
    private void addMissedFamilyNames(Set<String> families, List<Span> known) {
        Set<Span> taken = new HashSet<>(known);
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                boolean opensSentence = token == sentence.tokens().get(0);
                if (Character.isUpperCase(token.text().charAt(0))
                        && (token.isProperNoun() || !opensSentence)
                        && families.contains(PersonName.fold(token.text()))
                        && taken.stream().noneMatch(token.span()::overlaps)
                        && document.names().stream()
                                .noneMatch(name -> name.span().overlaps(token.span())
                                        && name.span().length() > token.span().length())) {
                    addPerson(token.span());
                }
            }
        }
    }

    private Optional<NameMention> addPerson(Span span) {
        PersonName name = PersonName.parse(span.of(document.text()));
        if (name == null || name.words().size() > 2 && inHeadline(span)) {
            return Optional.empty(); // "Elizabeth Warren Hammers Wells Fargo": where the name ends cannot be told
        }
        Sentence sentence = document.sentences().get(document.sentenceAt(span.start()));
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size() && !tokens.get(first).span().overlaps(span)) {
            first++;
        }
        int end = first;
        while (end < tokens.size() && tokens.get(end).span().overlaps(span)) {
            end++;
        }
        if (first == end) {
            return Optional.empty();
        }
        while (first < end - 1 && Titles.of(tokens.get(first).text()).isPresent()) {
            first++;
        }
        if (startsWithUnknownTitle(name) && end - first > 2) {
            first++;
            name = PersonName.parse(name.text().substring(name.text().indexOf(' ') + 1));
        }
        NameMention mention = new NameContext(document.text(), sentence).read(first, end, name);
        people.add(mention);
        return Optional.of(mention);
    }

    /** "Alhaji Musa Oloruntoba", "Crooked Hillary Clinton": a given name comes second, and starts the name elsewhere. */
    private boolean startsWithUnknownTitle(PersonName name) {
        if (!name.isFull()) {
            return false;
        }
        String rest = name.text().substring(name.text().indexOf(' ') + 1);
        String text = document.text();
        String before = name.text().substring(0, name.text().indexOf(' ') + 1);
        boolean alone = false;
        for (int at = text.indexOf(rest); at >= 0 && !alone; at = text.indexOf(rest, at + 1)) {
            alone = !text.startsWith(before, Math.max(0, at - before.length()));
        }
        return alone
                && name.words().size() >= 3
                && name.given().length() > 1
                && givenNames.genderOf(name.given()).isEmpty()
                && givenNames.genderOf(name.words().get(1)).isPresent();
    }

    private void groupFullNames() {
        for (NameMention mention : people) {
            if (mention.name().isFull()) {
                groups.stream()
                        .filter(group -> group.takes(mention.name()))
                        .findFirst()
                        .ifPresentOrElse(group -> group.add(mention), () -> groups.add(new Group(mention)));
            }
        }
    }

    private void groupShortForms() {
        for (NameMention mention : people) {
            if (!mention.name().isFull()) {
                bestGroup(mention).ifPresentOrElse(group -> group.add(mention), () -> groups.add(new Group(mention)));
            }
        }
    }

    private Optional<Group> bestGroup(NameMention mention) {
        int position = mention.span().start();
        int strongest = groups.stream()
                .mapToInt(group -> group.strength(mention.name()))
                .max()
                .orElse(0);
        if (strongest == 0) {
            return Optional.empty();
        }
        return groups.stream()
                .filter(group -> group.strength(mention.name()) == strongest && genderFit(group, mention) > 0)
                .max(Comparator.<Group>comparingInt(group -> genderFit(group, mention))
                        .thenComparingInt(group -> group.lastMentionBefore(position))
                        .thenComparingInt(group -> group.mentions.size()));
    }

    private boolean inHeadline(Span span) {
        return PersonSpans.isTitleCase(document.sentences().get(document.sentenceAt(span.start())));
    }

    private static int genderFit(Group group, NameMention mention) {
        if (mention.titleGender().isEmpty() || group.gender().isEmpty()) {
            return 1;
        }
        return mention.titleGender().equals(group.gender()) ? 2 : 0;
    }

    private Entity person(Group group) {
        var mentions = group.mentions.stream()
                .sorted(Comparator.comparing(NameMention::span))
                .toList();
        String name = group.fullest().text();
        Set<String> aliases = new LinkedHashSet<>();
        Set<String> roles = new LinkedHashSet<>();
        Set<String> descriptions = new LinkedHashSet<>();
        for (NameMention mention : mentions) {
            aliases.add(mention.name().text());
            roles.addAll(mention.roles());
            descriptions.addAll(mention.descriptions());
        }
        aliases.remove(name);
        return new Entity(
                0,
                SpeakerKind.PERSON,
                name,
                List.copyOf(aliases),
                mentions.stream().map(NameMention::span).toList(),
                group.gender(),
                roles,
                List.copyOf(descriptions));
    }

    private List<Entity> organizations(List<Span> sources) {
        List<Span> people = groups.stream()
                .flatMap(group -> group.mentions.stream())
                .map(NameMention::span)
                .toList();
        return new OrganizationGrouping(document).group(people, new SourceBodies(document).in(sources));
    }
}
