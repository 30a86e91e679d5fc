package org.whosaid.attribution.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.GivenNames;
import org.whosaid.attribution.document.NamedEntity;
import org.whosaid.attribution.document.Sentence;
import org.whosaid.attribution.document.ShippedLists;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Span;

/**
 * Where an article names people: what the recogniser says, and what it misses or takes for a place or a body although the
 * words around it or the given name say otherwise ("Clarisse Eyenga Ndi, a spokeswoman", "Dr Kofi Brandt, 44,").
 *
 * <p>Leaves "Basin Growers Alliance", "New York" and "Supreme Court" alone.
 */
final class PersonSpans {

    private static final Set<String> ORGANIZATION_NOUNS = Set.copyOf(ShippedLists.lexicon("organization-nouns.txt"));
    private static final Set<String> NEVER_IN_NAMES = Set.of(
            "democrat",
            "republican",
            "democratic",
            "labour",
            "tory",
            "conservative",
            "liberal",
            "green",
            "january",
            "february",
            "april",
            "june",
            "july",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "american",
            "british");

    private static final Set<String> NO_PEOPLE = Set.of(
            "street",
            "road",
            "avenue",
            "bridge",
            "river",
            "lake",
            "island",
            "islands",
            "county",
            "act",
            "bill",
            "prize",
            "award",
            "cup",
            "day",
            "week",
            "festival",
            "theatre",
            "theater",
            "stadium",
            "park",
            "hall",
            "airport",
            "inc",
            "ltd",
            "corp",
            "llc",
            "plc",
            "times",
            "post",
            "news",
            "journal",
            "gazette",
            "herald",
            "daily");
    private static final Pattern NICKNAMED = Pattern.compile(
            "\\p{Lu}\\p{L}+ (?:\\p{Lu}\\. )?[\"'“‘(]{1,2}\\p{Lu}[\\p{L}. -]{1,20}[\"'”’)]{1,2} \\p{Lu}[\\p{L}'’-]+");
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SYLLABLE = 5;

    private final AnnotatedDocument document;
    private final GivenNames givenNames;

    PersonSpans(AnnotatedDocument document, GivenNames givenNames) {
        this.document = document;
        this.givenNames = givenNames;
    }

    List<Span> find() {
        var spans = new ArrayList<Span>();
        Set<Span> bodies = new HashSet<>();
        for (NamedEntity name : document.names()) {
            if (name.kind() == NamedEntity.Kind.PERSON) {
                spans.add(name.span());
            } else if (document.tokensIn(name.span()).size() > LONGEST_NAME) {
                bodies.add(name.span());
            }
        }
        for (Sentence sentence : document.sentences()) {
            if (isTitleCase(sentence)) {
                continue;
            }
            for (Span run : capitalisedRuns(sentence)) {
                if (spans.stream().noneMatch(run::overlaps)
                        && bodies.stream().noneMatch(run::overlaps)
                        && isPerson(sentence, run)) {
                    spans.add(run);
                }
            }
        }
        spans.sort(null);
        return withNicknames(spans.stream().map(this::grown).toList());
    }

    /** A headline with most of its words capitalised: what looks like part of a name there may be any word. */
    static boolean isTitleCase(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Token> words = tokens.stream()
                .filter(token -> token.text().length() > 3
                        && Character.isLetter(token.text().charAt(0)))
                .toList();
        long capitals = words.stream()
                .filter(token -> Character.isUpperCase(token.text().charAt(0)))
                .count();
        boolean closed = tokens.subList(Math.max(0, tokens.size() - 2), tokens.size()).stream()
                .anyMatch(token -> token.tag().equals("."));
        return words.size() >= 4 && capitals * 4 >= words.size() * 3 && !closed;
    }

    /** "Ann Mbeki" of "Ann Mbeki-Doyle" and "Hussein" of "Barak Hussein" grow to the whole. */
    private Span grown(Span span) {
        List<Token> tokens =
                document.sentences().get(document.sentenceAt(span.start())).tokens();
        int first = 0;
        while (first < tokens.size() - 1 && tokens.get(first).span().end() <= span.start()) {
            first++;
        }
        int end = first;
        while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
            end++;
        }
        while (first > 0 && end - first < 2 * LONGEST_NAME && belongs(tokens, first - 1, first)) {
            first--;
        }
        while (end > first && end < tokens.size() && end - first < 2 * LONGEST_NAME && belongs(tokens, end, end - 1)) {
            end++;
        }
        if (end == first) {
            return span;
        }
        Span grown =
                span.cover(tokens.get(first).span().cover(tokens.get(end - 1).span()));
        for (NamedEntity other : document.names()) { // "Brent Halvorsen" taken for a body, "Liu" for a person
            if (other.span().overlaps(grown) && document.tokensIn(other.span()).size() < LONGEST_NAME) {
                grown = grown.cover(other.span());
            }
        }
        return grown;
    }

    /** Whether a word next to a name is a part of it that the recogniser gave no label. */
    private boolean belongs(List<Token> tokens, int index, int neighbour) {
        Token token = tokens.get(index);
        Token name = tokens.get(neighbour);
        boolean touches = token.span().end() == name.span().start()
                || name.span().end() == token.span().start();
        if (token.text().equals("-") || name.text().equals("-")) {
            boolean hyphen = token.text().equals("-");
            return touches
                    && (hyphen
                            ? isInnerHyphen(tokens, index)
                            : Character.isLetter(token.text().charAt(0)));
        }
        String lower = token.text().toLowerCase(Locale.ROOT);
        return isNameWord(token)
                && index > 0
                && Titles.of(token.text()).isEmpty()
                && !NEVER_IN_NAMES.contains(lower)
                && !ORGANIZATION_NOUNS.contains(lower)
                && !NO_PEOPLE.contains(lower)
                && !isAllCapitals(token.text())
                && document.names().stream().noneMatch(other -> other.span().overlaps(token.span()));
    }

    private static boolean isInnerHyphen(List<Token> tokens, int index) {
        return index > 0
                && index + 1 < tokens.size()
                && tokens.get(index - 1).span().end()
                        == tokens.get(index).span().start()
                && tokens.get(index).span().end()
                        == tokens.get(index + 1).span().start()
                && Character.isUpperCase(tokens.get(index - 1).text().charAt(0))
                && (Character.isUpperCase(tokens.get(index + 1).text().charAt(0))
                        || tokens.get(index + 1).text().length() <= LONGEST_SYLLABLE); // "Eun-bi Kim", "Hsu Mei-ling"
    }

    /** Adds "Gary 'Gaz' Hodgkiss" where a part of it is known, and drops what lies inside another name. */
    private List<Span> withNicknames(List<Span> spans) {
        var all = new ArrayList<Span>();
        var matcher = NICKNAMED.matcher(document.text());
        while (matcher.find()) {
            Span nicknamed = new Span(matcher.start(), matcher.end());
            boolean known = spans.stream()
                    .anyMatch(span -> span.overlaps(nicknamed)
                            && (span.start() == nicknamed.start() || span.end() >= nicknamed.end()));
            if (known) {
                all.add(nicknamed);
            }
        }
        for (Span span : spans) {
            if (all.stream().noneMatch(span::overlaps)) {
                all.add(span);
            }
        }
        all.sort(null);
        return all;
    }

    /** Two to four proper nouns in a row, titles left out; hyphens join. */
    private static List<Span> capitalisedRuns(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        var runs = new ArrayList<Span>();
        int start = 0;
        while (start < tokens.size()) {
            int end = start;
            int words = 0;
            while (end < tokens.size()
                    && (isNameWord(tokens.get(end))
                            || end > start && tokens.get(end).tag().equals("HYPH"))) {
                words += tokens.get(end).tag().equals("HYPH") ? 0 : 1;
                end++;
            }
            int first = start;
            while (first < end && Titles.of(tokens.get(first).text()).isPresent()) {
                first++;
                words--;
            }
            if (words >= 2 && words <= LONGEST_NAME) {
                runs.add(tokens.get(first).span().cover(tokens.get(end - 1).span()));
            }
            start = Math.max(end, start + 1);
        }
        return runs;
    }

    private static boolean isNameWord(Token token) {
        return token.tag().equals("NNP") && Character.isUpperCase(token.text().charAt(0));
    }

    private boolean isPerson(Sentence sentence, Span run) {
        List<Token> words = document.tokensIn(run);
        for (Token word : words) {
            String lower = word.text().toLowerCase(Locale.ROOT);
            if (ORGANIZATION_NOUNS.contains(lower) || NO_PEOPLE.contains(lower) || isAllCapitals(word.text())) {
                return false;
            }
        }
        return givenNames.genderOf(words.get(0).text()).isPresent() && !isPlace(run) || isIntroduced(sentence, run);
    }

    private boolean isPlace(Span run) {
        return document.names().stream()
                .anyMatch(name ->
                        name.kind() == NamedEntity.Kind.LOCATION && name.span().equals(run));
    }

    private static boolean isAllCapitals(String word) {
        return word.length() > 2 && !word.contains(".") && word.chars().allMatch(Character::isUpperCase);
    }

    /** ", 44," behind the name, or ", a spokeswoman", or a person's title in front. */
    private boolean isIntroduced(Sentence sentence, Span run) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (tokens.get(first).span().start() < run.start()) {
            first++;
        }
        int end = first;
        while (end < tokens.size() && tokens.get(end).span().end() <= run.end()) {
            end++;
        }
        if (first > 0
                && Titles.of(tokens.get(first - 1).text())
                        .filter(title ->
                                title.gender().isPresent() || title.role().isPresent())
                        .isPresent()) {
            return true;
        }
        if (end + 1 >= tokens.size() || !tokens.get(end).text().equals(",")) {
            return false;
        }
        Token next = tokens.get(end + 1);
        boolean age = next.tag().equals("CD")
                && next.text().length() == 2
                && end + 2 < tokens.size()
                && tokens.get(end + 2).text().equals(",");
        boolean who = next.text().equals("who");
        return age || who;
    }
}
