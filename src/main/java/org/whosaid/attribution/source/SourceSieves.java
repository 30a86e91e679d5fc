package org.whosaid.attribution.source;

import java.util.List;
import java.util.Optional;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.SentenceParser;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.relation.Relation.Scores;

/** Asks an ordered list of sieves for the sources of quotations that have none yet; the first answer wins. */
public final class SourceSieves {

    /** The most certain first. */
    private static final List<SourceSieve> SIEVES =
            List.of(new SignatureSieve(), new TurnLabelSieve(), new AccordingToSieve(), new DependencyCueSieve());

    private static final int FEWEST_WORDS = 8;
    private static final int LONGEST_TITLE = 8;

    private final SentenceParser parser;

    public SourceSieves(SentenceParser parser) {
        this.parser = parser;
    }

    /**
     * @param relations in text order
     * @return the same relations, with a source where a sieve found one, labelled with the sieve's name
     */
    public List<Relation> link(
            AnnotatedDocument document, List<Span> paragraphs, List<Span> quotedSpans, List<Relation> relations) {
        if (document.isEmpty()) {
            return relations;
        }
        var surroundings = new Surroundings(document, paragraphs, quotedSpans, parser);
        return relations.stream().map(relation -> link(relation, surroundings)).toList();
    }

    /** A source without a noun, a name or a pronoun is a cue that the tagger mistook: “…,” laughed Ann Lee. */
    private static boolean isVerb(Relation relation, Surroundings surroundings) {
        return relation.source()
                .map(source -> surroundings.document().tokensIn(source))
                .filter(tokens -> tokens.stream()
                        .allMatch(token -> token.isVerb() || token.tag().startsWith("RB")))
                .isPresent();
    }

    /** Long enough to be speech, or taken for speech by the tagger, and not capitalised like the title of a show. */
    private static boolean isSubstantial(Relation relation, Surroundings surroundings) {
        if (relation.quotedSpans().isEmpty()) {
            return false;
        }
        List<Token> words = surroundings.document().tokensIn(relation.extent()).stream()
                .filter(token -> Character.isLetterOrDigit(token.text().charAt(0)))
                .toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.text().charAt(0)))
                .count();
        boolean title = words.size() <= LONGEST_TITLE && capitals * 2 >= words.size();
        return !title && (words.size() >= FEWEST_WORDS || relation.scores().content() >= 0.7);
    }

    private static Relation link(Relation found, Surroundings surroundings) {
        Relation relation = isVerb(found, surroundings) ? found.withoutSource() : found;
        for (SourceSieve sieve : SIEVES) {
            boolean asked = relation.source().isEmpty() && isSubstantial(relation, surroundings) || sieve.overrides();
            Optional<SourceLink> link = asked ? sieve.find(relation, surroundings) : Optional.empty();
            if (link.isPresent()) {
                double content = Math.max(relation.scores().content(), sieve.precision());
                return relation.linkedTo(
                        link.get().cue(),
                        link.get().source(),
                        new Scores(content, sieve.precision(), sieve.precision()),
                        sieve.name(),
                        link.get().evidence());
            }
        }
        return relation;
    }
}
