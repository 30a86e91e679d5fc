package org.whosaid.attribution.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation;

/**
 * A name with a colon that opens the quotation's paragraph.
 *
 * <p>Fires on: Ann Lee: “We lost.” Leaves alone: The lesson: “never” say never.
 */
final class TurnLabelSieve implements SourceSieve {

    private static final Pattern LABEL = Pattern.compile(
            "\\s*(?:[-•*]\\s*)?(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4}(?:, [^:\"“”]{1,60})?):\\s*");

    private static final Pattern INSIDE_MARKS =
            Pattern.compile("[\"“'‘«]{1,2}((?:\\p{Lu}[\\p{L}.’'-]* ){0,3}\\p{Lu}[\\p{L}.’'-]*): ");

    @Override
    public String name() {
        return "turn-label";
    }

    @Override
    public double precision() {
        return 0.95;
    }

    @Override
    public Optional<SourceLink> find(Relation relation, Surroundings surroundings) {
        Span content = relation.content().get(0);
        Matcher inside = INSIDE_MARKS.matcher(content.of(surroundings.text()));
        if (inside.lookingAt()) {
            Span label = new Span(content.start() + inside.start(1), content.start() + inside.end(1));
            return Optional.of(new SourceLink(Optional.empty(), label, "the label of the turn"));
        }
        Optional<Span> paragraph = surroundings.paragraphOf(content);
        if (paragraph.isEmpty() || paragraph.get().start() >= content.start()) {
            return Optional.empty();
        }
        Span lead = new Span(paragraph.get().start(), content.start());
        Matcher matcher = LABEL.matcher(lead.of(surroundings.text()));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Span label = new Span(lead.start() + matcher.start(1), lead.start() + matcher.end(1));
        List<Token> words = surroundings.document().tokensIn(label);
        boolean name = !words.isEmpty()
                && words.get(0).isProperNoun()
                && words.stream().noneMatch(Token::isVerb);
        return name ? Optional.of(new SourceLink(Optional.empty(), label, "the label of the turn")) : Optional.empty();
    }
}
