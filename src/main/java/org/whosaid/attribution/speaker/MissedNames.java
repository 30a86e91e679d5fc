package org.whosaid.attribution.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.ShippedLists;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Span;

/**
 * Names of people that the recogniser did not see although they are sources: "Gebremariam Hagos, 19,".
 *
 * <p>Leaves "Police", "the FBI" and "Scottish Water" alone.
 */
final class MissedNames {

    private static final Set<String> ORGANIZATION_NOUNS = Set.copyOf(ShippedLists.lexicon("organization-nouns.txt"));
    private static final int LONGEST_NAME = 5;

    private final AnnotatedDocument document;

    MissedNames(AnnotatedDocument document) {
        this.document = document;
    }

    List<Span> in(List<Span> sources) {
        var names = new ArrayList<Span>();
        for (Span source : sources) {
            nameIn(source).ifPresent(names::add);
        }
        return names;
    }

    private Optional<Span> nameIn(Span source) {
        List<Token> tokens = document.tokensIn(source);
        int start = 0;
        while (start < tokens.size() && Titles.of(tokens.get(start).text()).isPresent()) {
            start++;
        }
        boolean titled = start > 0 && !tokens.get(0).tag().equals("DT");
        int end = start;
        while (end < tokens.size() && isPartOfName(tokens.get(end), end > start ? tokens.get(end - 1) : null)) {
            end++;
        }
        boolean complete = end == tokens.size() || !tokens.get(end).isNoun();
        if (end == start || end - start > LONGEST_NAME || !complete || start > 0 && !titled) {
            return Optional.empty();
        }
        Span name = tokens.get(start).span().cover(tokens.get(end - 1).span());
        boolean recognised =
                document.names().stream().anyMatch(other -> other.span().overlaps(name));
        boolean organization = tokens.subList(start, end).stream()
                .anyMatch(token -> ORGANIZATION_NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT)));
        boolean acronym = end - start == 1
                && tokens.get(start).text().equals(tokens.get(start).text().toUpperCase(Locale.ROOT));
        return recognised || organization || acronym ? Optional.empty() : Optional.of(name);
    }

    private static boolean isPartOfName(Token token, Token before) {
        return token.tag().equals("NNP")
                || token.tag().equals("HYPH")
                || before != null
                        && before.tag().equals("HYPH")
                        && before.span().end() == token.span().start();
    }
}
