package org.whosaid.attribution.speaker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.ShippedLists;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.MentionType;
import org.whosaid.attribution.model.Span;

/**
 * Reads a source mention: is it a name, a pronoun or a noun phrase, and what is its head?
 *
 * <p>"Emmett Briggs, the governor's spokesman," names Briggs, and so does "the governor's spokesman, Emmett Briggs"; "a
 * spokesman for Emmett Briggs" and "Briggs's lawyer" name nobody.
 */
final class SourceReader {

    private static final Set<String> ORGANIZATION_NOUNS = Set.copyOf(ShippedLists.lexicon("organization-nouns.txt"));

    private static final Set<String> DOCUMENTS = Set.of(
            "poll",
            "survey",
            "report",
            "study",
            "review",
            "analysis",
            "memo",
            "statement",
            "letter",
            "brief",
            "filing",
            "lawsuit",
            "complaint",
            "article",
            "story",
            "column",
            "editorial",
            "tweet",
            "post",
            "email",
            "ad",
            "book",
            "memoir",
            "website",
            "newsletter",
            "release");

    private final AnnotatedDocument document;
    private final Cast cast;

    SourceReader(AnnotatedDocument document, Cast cast) {
        this.document = document;
        this.cast = cast;
    }

    SourceReading read(Span source) {
        List<Token> tokens = trimmed(document.tokensIn(source));
        if (tokens.isEmpty()) {
            return nominal(source, List.of());
        }
        Optional<Integer> initials = initials(tokens);
        if (initials.isPresent()) {
            return SourceReading.name(source, List.of(initials.get()), source.of(document.text()));
        }
        Optional<Pronoun> pronoun = pronoun(tokens);
        if (pronoun.isPresent()) {
            return SourceReading.pronoun(source, pronoun.get(), source.of(document.text()));
        }
        int end = endOfHead(tokens, 0);
        List<Integer> named = headNames(tokens, 0, end);
        if (!named.isEmpty()) {
            int next = end;
            while (isCoordinated(tokens, next)) { // "Ann Lee and Bob Day", "Lee, Day and Poe"
                int start = next + (isAnd(tokens.get(next)) ? 1 : isAnd(tokens.get(next + 1)) ? 2 : 1);
                next = endOfHead(tokens, start);
                List<Integer> more = headNames(tokens, start, next);
                if (more.isEmpty()) {
                    break;
                }
                named = union(named, more);
            }
            return SourceReading.name(source, named, label(tokens.subList(0, end)));
        }
        Optional<Integer> closing = nameBehindTitle(tokens, end);
        if (closing.isPresent()) {
            return SourceReading.name(source, List.of(closing.get()), label(tokens.subList(0, end)));
        }
        Optional<Integer> titled = nameAfterDoubleTitle(tokens, end);
        if (titled.isPresent()) {
            return SourceReading.name(source, List.of(titled.get()), label(tokens.subList(0, end)));
        }
        Optional<Integer> apposed = apposedName(tokens, end);
        if (apposed.isPresent()) {
            return SourceReading.name(source, List.of(apposed.get()), label(tokens.subList(0, end)));
        }
        Optional<Integer> issuer = issuer(tokens, end);
        if (issuer.isPresent()) {
            return SourceReading.name(source, List.of(issuer.get()), label(tokens.subList(0, end)));
        }
        return nominal(source, tokens.subList(0, end));
    }

    /** "MT" in an interview by Marcus Teale: the only person with those initials. */
    private Optional<Integer> initials(List<Token> tokens) {
        String label = tokens.get(0).text();
        if (tokens.size() != 1 || !label.matches("\\p{Lu}{2,3}")) {
            return Optional.empty();
        }
        List<Entity> fitting = cast.entities().stream()
                .filter(Entity::isPerson)
                .filter(entity -> entity.name().contains(" ")
                        && entity.name().replaceAll("[^\\p{Lu}]", "").equals(label))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0).id()) : Optional.empty();
    }

    /** "a CBS poll", "Ivana Trump's brief", "a report by the Center": a document speaks for who issued it. */
    private Optional<Integer> issuer(List<Token> tokens, int end) {
        Token head = tokens.get(end - 1);
        if (!head.isNoun() || !DOCUMENTS.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        for (int i = end - 2; i >= 0; i--) {
            Optional<Entity> entity = cast.namedIn(tokens.get(i).span());
            if (entity.isPresent()) {
                return entity.map(Entity::id);
            }
        }
        int by = end;
        while (by < tokens.size()
                && !tokens.get(by).text().equals("by")
                && !tokens.get(by).text().equals("from")) {
            by++;
        }
        for (int i = by + 1; i < Math.min(tokens.size(), by + 6); i++) {
            Optional<Entity> entity = cast.namedIn(tokens.get(i).span());
            if (entity.isPresent()) {
                return entity.map(Entity::id);
            }
        }
        return Optional.empty();
    }

    private static List<Token> trimmed(List<Token> tokens) {
        int start = 0;
        int end = tokens.size();
        while (start < end && !isWord(tokens.get(start))) {
            start++;
        }
        while (end > start && !isWord(tokens.get(end - 1))) {
            end--;
        }
        return tokens.subList(start, end);
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().codePointAt(0))
                && !token.tag().equals("POS");
    }

    private static Optional<Pronoun> pronoun(List<Token> tokens) {
        Token first = tokens.get(0);
        boolean alone = tokens.size() == 1;
        boolean personal = first.tag().startsWith("PRP") && !first.tag().equals("PRP$");
        boolean relative = first.tag().startsWith("W");
        if (alone || personal || relative) {
            return Pronoun.of(first.text());
        }
        boolean all =
                (first.text().equalsIgnoreCase("they") || first.text().equalsIgnoreCase("both")) && tokens.size() <= 2;
        return all ? Optional.of(Pronoun.THEY) : Optional.empty();
    }

    /** Index after the noun phrase that starts at {@code start}: before a comma, a preposition or a relative clause. */
    private int endOfHead(List<Token> tokens, int start) {
        for (int i = start + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String tag = token.tag();
            boolean insideName = isInsideName(token, tokens.get(i - 1))
                    || tokens.get(i - 1).tag().equals("HYPH")
                    || tag.equals("HYPH")
                    || i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("HYPH");
            boolean ends = tag.equals(",")
                    || tag.equals(":")
                    || tag.startsWith("-L")
                    || token.text().equals("(")
                    || token.text().equals("—")
                    || token.text().equals("–")
                    || tag.equals("IN")
                    || tag.equals("TO")
                    || tag.startsWith("W")
                    || tag.equals("CC")
                    || tag.equals("RB") && i > start + 1
                    || (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))
                    || (tag.equals("VBN") || tag.equals("VBG"))
                            && tokens.get(i - 1).isNoun();
            if (ends && !insideName) {
                return i;
            }
        }
        return tokens.size();
    }

    private boolean isInsideName(Token token, Token before) {
        return document.names().stream()
                .anyMatch(name ->
                        name.span().contains(token.span()) && name.span().contains(before.span()));
    }

    /** The entities that the noun phrase {@code from..to} names as its head, not as a possessor or a modifier. */
    private List<Integer> headNames(List<Token> tokens, int from, int to) {
        if (from >= to) {
            return List.of();
        }
        int head = from;
        for (int i = from; i < to - 1; i++) {
            if (tokens.get(i).tag().equals("POS")) {
                head = i + 1;
            }
        }
        Token last = tokens.get(to - 1);
        if (last.tag().equals("POS") && to - 1 > from) {
            last = tokens.get(to - 2);
        }
        if (!last.isNoun()
                && !last.tag().startsWith("JJ")
                && !last.tag().equals("CD")
                && !last.tag().equals("FW")
                && cast.namedIn(last.span()).isEmpty()) {
            return List.of();
        }
        Optional<Entity> entity = cast.namedIn(last.span());
        boolean headIsName = entity.isPresent()
                && entity.get().mentions().stream()
                        .anyMatch(mention -> mention.overlaps(tokens.get(to - 1).span())
                                || to - 2 >= from
                                        && mention.overlaps(tokens.get(to - 2).span())
                                        && tokens.get(to - 1).tag().equals("POS"));
        if (headIsName && head < to) {
            return List.of(entity.get().id());
        }
        return List.of();
    }

    private boolean isCoordinated(List<Token> tokens, int index) {
        if (index >= tokens.size() - 1) {
            return false;
        }
        if (isAnd(tokens.get(index))) {
            return true;
        }
        if (!tokens.get(index).text().equals(",")) {
            return false;
        }
        if (isAnd(tokens.get(index + 1))) {
            return true;
        }
        // a comma joins names only when an "and" follows later and a name stands right behind it
        return cast.namedIn(tokens.get(index + 1).span())
                        .filter(Entity::isPerson)
                        .isPresent()
                && tokens.subList(index, tokens.size()).stream().anyMatch(SourceReader::isAnd);
    }

    private static boolean isAnd(Token token) {
        return token.text().equalsIgnoreCase("and") || token.text().equals("&");
    }

    private static List<Integer> union(List<Integer> some, List<Integer> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /**
     * "Secretary of State Marco Rubio", "Health and Human Services Secretary Ann Lee": the name closes the phrase and a noun
     * of the title stands right before it. Not "the wife of Marco Rubio".
     */
    private Optional<Integer> nameBehindTitle(List<Token> tokens, int end) {
        if (end >= tokens.size()
                || !tokens.get(end).text().equals("of") && !isAnd(tokens.get(end))
                || tokens.get(0).tag().equals("DT") && !tokens.get(0).text().equalsIgnoreCase("the")) {
            return Optional.empty();
        }
        int close = endOfHead(tokens, end);
        List<Integer> named = headNames(tokens, end + 1, close);
        if (named.size() != 1) {
            return Optional.empty();
        }
        Entity entity = cast.entities().get(named.get(0));
        int name = close - 1;
        while (name > end && overlapsMention(entity, tokens.get(name).span())) {
            name--;
        }
        Token before = tokens.get(name);
        boolean title = name > end && before.isNoun() && tokens.get(end - 1).isNoun();
        boolean ownTitle =
                isAnd(tokens.get(end)) && overlapsPerson(tokens.get(end - 1).span());
        return entity.isPerson() && title && !ownTitle ? Optional.of(entity.id()) : Optional.empty();
    }

    private boolean overlapsPerson(Span span) {
        return cast.namedIn(span).filter(Entity::isPerson).isPresent();
    }

    /** "columnist and broadcaster Ann Lee": one person with two titles. */
    private Optional<Integer> nameAfterDoubleTitle(List<Token> tokens, int end) {
        if (end == 0
                || end + 1 >= tokens.size()
                || !isAnd(tokens.get(end))
                || !tokens.get(end - 1).tag().equals("NN")) {
            return Optional.empty();
        }
        int next = endOfHead(tokens, end + 1);
        List<Integer> named = headNames(tokens, end + 1, next);
        boolean ownArticle =
                tokens.get(end + 1).tag().equals("DT") || tokens.get(end + 1).isProperNoun() && next - end <= 3;
        return named.size() == 1 && !ownArticle ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** "her lawyer, Ann Lee" and "a lawyer named Ann Lee": the person named right after the noun phrase. */
    private Optional<Integer> apposedName(List<Token> tokens, int end) {
        int index = end;
        boolean comma = index < tokens.size() && tokens.get(index).text().equals(",");
        boolean named = index < tokens.size()
                && (tokens.get(index).text().equals("named")
                        || tokens.get(index).text().equals("called"));
        if (!comma && !named) {
            // "the spokesman for the agency, Ann Lee": the name follows what belongs to the noun
            while (index < tokens.size() && !tokens.get(index).text().equals(",")) {
                index++;
            }
            if (index >= tokens.size() - 1 || index > end + 8) {
                return Optional.empty();
            }
        }
        index++;
        while (index < tokens.size() && Titles.of(tokens.get(index).text()).isPresent()) {
            index++;
        }
        if (index >= tokens.size()) {
            return Optional.empty();
        }
        Optional<Entity> entity = cast.namedIn(tokens.get(index).span()).filter(Entity::isPerson);
        if (entity.isEmpty()) {
            return Optional.empty();
        }
        int after = index;
        while (after < tokens.size()
                && overlapsMention(entity.get(), tokens.get(after).span())) {
            after++;
        }
        boolean possessor = after < tokens.size() && tokens.get(after).tag().equals("POS");
        return possessor ? Optional.empty() : Optional.of(entity.get().id());
    }

    private static boolean overlapsMention(Entity entity, Span span) {
        return entity.mentions().stream().anyMatch(span::overlaps);
    }

    private SourceReading nominal(Span source, List<Token> phrase) {
        String head = "";
        boolean plural = false;
        Set<String> nouns = new LinkedHashSet<>();
        boolean properNoun = false;
        for (Token token : phrase) {
            if (token.isNoun()) {
                head = token.lemma().toLowerCase(Locale.ROOT);
                plural = token.tag().endsWith("S");
                nouns.add(head);
                properNoun |= token.isProperNoun();
            }
        }
        boolean definite = !phrase.isEmpty()
                && (phrase.get(0).text().equalsIgnoreCase("the")
                        || phrase.get(0).tag().equals("PRP$")
                        || phrase.get(0).text().equalsIgnoreCase("this")
                        || phrase.get(0).text().equalsIgnoreCase("that")
                        || phrase.stream().anyMatch(token -> token.tag().equals("POS"))
                        || phrase.size() == 1 && !plural);
        return new SourceReading(
                MentionType.NOMINAL,
                source,
                List.of(),
                Optional.empty(),
                head,
                nouns,
                definite,
                plural,
                ORGANIZATION_NOUNS.contains(head) && !plural,
                phrase.isEmpty() ? source.of(document.text()) : label(phrase));
    }

    private String label(List<Token> phrase) {
        int from = phrase.get(0).text().equalsIgnoreCase("the") && phrase.size() > 1 ? 1 : 0;
        return phrase.get(from)
                .span()
                .cover(phrase.get(phrase.size() - 1).span())
                .of(document.text())
                .strip();
    }
}
