package org.whosaid.attribution.source;

import java.util.List;
import java.util.Optional;
import org.whosaid.attribution.document.Sentence;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation;

/**
 * "According to" in the quotation's sentence.
 *
 * <p>Fires on: the fire was “set on purpose,” according to the sheriff. Leaves alone: he voted “according to
 * conscience”.
 */
final class AccordingToSieve implements SourceSieve {

    @Override
    public String name() {
        return "according-to";
    }

    @Override
    public double precision() {
        return 0.95;
    }

    @Override
    public Optional<SourceLink> find(Relation relation, Surroundings surroundings) {
        int index = surroundings.document().sentenceAt(relation.extent().start());
        Sentence sentence = surroundings.document().sentences().get(index);
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).text().equalsIgnoreCase("according")
                    && tokens.get(i + 1).text().equals("to")
                    && !surroundings.isQuoted(tokens.get(i))) {
                int end = i + 2;
                while (end < tokens.size()
                        && !tokens.get(end).tag().equals(".")
                        && !tokens.get(end).tag().equals(",")
                        && !tokens.get(end).tag().equals("``")) {
                    end++;
                }
                if (end > i + 2) {
                    Span cue = tokens.get(i).span().cover(tokens.get(i + 1).span());
                    Span source =
                            tokens.get(i + 2).span().cover(tokens.get(end - 1).span());
                    return Optional.of(new SourceLink(Optional.of(cue), source, "“according to”"));
                }
            }
        }
        return Optional.empty();
    }
}
