package org.whosaid.attribution.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.NamedEntity;
import org.whosaid.attribution.document.ShippedLists;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Span;

/**
 * Bodies among the sources that the recogniser sees in part or not at all: "the Japanese space ministry", "Bernie
 * Sanders' campaign", "the Amalgamated Operators Local 511", "Citizens for Tax Justice".
 *
 * <p>Leaves "the ministry", "Sen. Sanders" and "a Post reporter" alone.
 */
final class SourceBodies {

    private static final Set<String> ORGANIZATION_NOUNS = Set.copyOf(ShippedLists.lexicon("organization-nouns.txt"));

    private final AnnotatedDocument document;

    SourceBodies(AnnotatedDocument document) {
        this.document = document;
    }

    List<NamedEntity> in(List<Span> sources) {
        var bodies = new ArrayList<NamedEntity>();
        for (Span source : sources) {
            bodyIn(source)
                    .filter(span ->
                            bodies.stream().noneMatch(other -> other.span().overlaps(span)))
                    .ifPresent(span ->
                            bodies.add(new NamedEntity(span, span.of(document.text()), NamedEntity.Kind.ORGANIZATION)));
        }
        return bodies;
    }

    private Optional<Span> bodyIn(Span source) {
        List<Token> tokens = document.tokensIn(source);
        int start = 0;
        if (!tokens.isEmpty() && tokens.get(0).text().equalsIgnoreCase("the")) {
            start = 1;
        }
        int end = start;
        boolean capital = false;
        while (end < tokens.size() && isPart(tokens, end, start)) {
            capital |= Character.isUpperCase(tokens.get(end).text().charAt(0))
                    && (end > 0 || tokens.get(end).isProperNoun());
            end++;
        }
        while (end > start && tokens.get(end - 1).tag().equals("POS")) {
            end--;
        }
        if (end == start || !capital || end - start < 2 && start == 0) {
            return Optional.empty();
        }
        Token head = tokens.get(end - 1);
        while (head.isProperNoun() && start < end - 1 && isDescription(tokens.get(start))) {
            start++; // "tracking firm AdLedger", "opposition Civic Union"
        }
        boolean described = start > 0
                && ORGANIZATION_NOUNS.contains(tokens.get(start - 1).lemma().toLowerCase(Locale.ROOT));
        boolean body = ORGANIZATION_NOUNS.contains(head.lemma().toLowerCase(Locale.ROOT));
        boolean named = head.isProperNoun() && (described || hasOrganizationNoun(tokens.subList(start, end)))
                || head.tag().equals("CD") && tokens.get(end - 2).isProperNoun();
        boolean preceded = tokens.get(0).tag().equals("DT") && start == 0;
        boolean person = document.names().stream()
                .anyMatch(name ->
                        name.kind() == NamedEntity.Kind.PERSON && name.span().overlaps(head.span()));
        return (body || named) && !preceded && !person
                ? Optional.of(tokens.get(start).span().cover(head.span()))
                : Optional.empty();
    }

    private static boolean isDescription(Token token) {
        return !token.isProperNoun() && !token.tag().equals("POS")
                || Character.isLowerCase(token.text().charAt(0));
    }

    private static boolean hasOrganizationNoun(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> ORGANIZATION_NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT))
                        || token.tag().equals("NNPS"));
    }

    /** A noun, an adjective or a possessor of the phrase; "of" and "for" only between capitals. */
    private static boolean isPart(List<Token> tokens, int index, int start) {
        Token token = tokens.get(index);
        String tag = token.tag();
        if (tag.equals("IN") || tag.equals("CC") && token.text().equals("and")) {
            return index > start
                    && index + 1 < tokens.size()
                    && tokens.get(index - 1).isProperNoun()
                    && tokens.get(index + 1).isProperNoun()
                    && !Titles.of(tokens.get(start).text()).isPresent();
        }
        return token.isNoun()
                || tag.startsWith("JJ")
                || tag.equals("POS")
                || tag.equals("HYPH")
                        && index > start
                        && tokens.get(index - 1).span().end() == token.span().start()
                || tag.equals("CD") && index > start && tokens.get(index - 1).isProperNoun();
    }
}
