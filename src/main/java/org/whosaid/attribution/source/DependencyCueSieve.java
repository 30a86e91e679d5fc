package org.whosaid.attribution.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.whosaid.attribution.document.Sentence;
import org.whosaid.attribution.document.ShippedLists;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation;

/**
 * The subject of the reporting verb next to the quotation, in either word order.
 *
 * <p>Fires on: “We lost,” Ann Lee said; “We lost,” said Ann Lee; Ann Lee said: “We lost.” Leaves alone: the “lost”
 * years, Ann Lee knew.
 */
final class DependencyCueSieve implements SourceSieve {

    private static final Set<String> REPORTING = Set.copyOf(ShippedLists.lexicon("reporting-verbs.txt"));

    /** Longest stretch between the quotation's marks and the verb. */
    private static final int REACH = 80;

    @Override
    public String name() {
        return "dependency-cue";
    }

    @Override
    public double precision() {
        return 0.93;
    }

    @Override
    public Optional<SourceLink> find(Relation relation, Surroundings surroundings) {
        Span extent = relation.extent();
        int first = surroundings.document().sentenceAt(extent.start());
        int last = surroundings.document().sentenceAt(extent.end());
        Optional<SourceLink> behind = link(extent, surroundings, last);
        if (behind.isPresent() || first == last) {
            return behind;
        }
        return link(extent, surroundings, first);
    }

    private static Optional<SourceLink> link(Span extent, Surroundings surroundings, int index) {
        if (surroundings.document().sentences().get(index).tokens().stream()
                .noneMatch(token -> isReporting(token, surroundings))) {
            return Optional.empty();
        }
        Sentence sentence = surroundings.parsedSentence(index);
        return sentence.tokens().stream()
                .filter(token -> isReporting(token, surroundings))
                .filter(token -> distance(token.span(), extent) <= REACH)
                .min(Comparator.comparingInt(token -> distance(token.span(), extent)))
                .filter(verb -> !isDenied(sentence, verb))
                .flatMap(verb -> subject(sentence, verb, surroundings)
                        .map(source ->
                                new SourceLink(Optional.of(verb.span()), source, "subject of “" + verb.text() + "”")));
    }

    /** She didn't say “never”. */
    private static boolean isDenied(Sentence sentence, Token verb) {
        int index = sentence.tokens().indexOf(verb);
        return sentence.tokens().stream()
                .anyMatch(token -> token.head() == index
                        && (token.lemma().equals("not") || token.lemma().equals("never")));
    }

    private static boolean isReporting(Token token, Surroundings surroundings) {
        return token.isVerb() && REPORTING.contains(token.lemma()) && !surroundings.isQuoted(token);
    }

    private static int distance(Span verb, Span extent) {
        return verb.end() <= extent.start() ? extent.start() - verb.end() : Math.max(0, verb.start() - extent.end());
    }

    /** The words that depend on the verb as its subject, or on the verb it is coordinated with. */
    private static Optional<Span> subject(Sentence sentence, Token verb, Surroundings surroundings) {
        List<Token> tokens = sentence.tokens();
        int index = tokens.indexOf(verb);
        for (int hops = 0; hops < 3 && index >= 0; hops++) {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).head() == index
                        && tokens.get(i).relation().equals("nsubj")
                        && !surroundings.isQuoted(tokens.get(i))) {
                    return Optional.of(subtree(tokens, i, surroundings));
                }
            }
            index = tokens.get(index).relation().startsWith("conj")
                    ? tokens.get(index).head()
                    : -1;
        }
        return Optional.empty();
    }

    private static Span subtree(List<Token> tokens, int root, Surroundings surroundings) {
        var members = new TreeSet<Integer>(List.of(root));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < tokens.size(); i++) {
                if (members.contains(tokens.get(i).head()) && !surroundings.isQuoted(tokens.get(i))) {
                    grown |= members.add(i);
                }
            }
        }
        int start = root;
        while (members.contains(start - 1)) {
            start--;
        }
        int end = root;
        while (members.contains(end + 1)) {
            end++;
        }
        return tokens.get(start).span().cover(tokens.get(end).span());
    }
}
