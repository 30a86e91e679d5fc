package org.whosaid.attribution.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation;

/**
 * A name behind a dash at the end of the quotation's paragraph.
 *
 * <p>Fires on: “We lost everything.” — Ann Lee, farmer. Leaves alone: “We lost everything” — or so they say.
 */
final class SignatureSieve implements SourceSieve {

    private static final Pattern DASH_AND_NAME =
            Pattern.compile("\\s*(?:[—–―]|--?)\\s*(\\p{Lu}[^\\n\"“”«»]{1,120}?)[\\s.]*");

    @Override
    public String name() {
        return "signature";
    }

    @Override
    public double precision() {
        return 0.97;
    }

    @Override
    public boolean overrides() {
        return true;
    }

    @Override
    public Optional<SourceLink> find(Relation relation, Surroundings surroundings) {
        if (relation.quotedSpans().isEmpty()) {
            return Optional.empty();
        }
        Span last = relation.quotedSpans().get(relation.quotedSpans().size() - 1);
        Span rest = surroundings.restOfParagraph(last);
        Matcher matcher = DASH_AND_NAME.matcher(rest.of(surroundings.text()));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Span signature = new Span(rest.start() + matcher.start(1), rest.start() + matcher.end(1));
        List<Token> words = surroundings.document().tokensIn(signature);
        boolean clause = words.stream().anyMatch(word -> word.tag().matches("VBD|VBZ|VBP|MD"));
        boolean name = !words.isEmpty() && words.get(0).isNoun();
        return clause || !name
                ? Optional.empty()
                : Optional.of(new SourceLink(Optional.empty(), signature, "signed behind a dash"));
    }
}
