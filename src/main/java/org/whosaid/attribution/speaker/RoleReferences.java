package org.whosaid.attribution.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whosaid.attribution.document.Sentence;
import org.whosaid.attribution.document.Token;

/**
 * Places where the article calls a person by the role it has introduced: "the governor smiled", in an article with one
 * governor.
 *
 * <p>Leaves "the senator" alone where two senators are named, and "a governor" everywhere.
 */
final class RoleReferences {

    private final Scene scene;

    RoleReferences(Scene scene) {
        this.scene = scene;
    }

    List<Discourse.Reference> find() {
        var references = new ArrayList<Discourse.Reference>();
        for (Sentence sentence : scene.document().sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                boolean ends = i + 1 == tokens.size() || !tokens.get(i + 1).isNoun();
                if (tokens.get(i).tag().equals("NN") && ends && followsThe(tokens, i)) {
                    int position = tokens.get(i).span().start();
                    holder(tokens.get(i), position)
                            .ifPresent(entity -> references.add(new Discourse.Reference(Party.of(entity), position)));
                }
            }
        }
        return references;
    }

    private static boolean followsThe(List<Token> tokens, int index) {
        int start = index - 1;
        while (start > 0
                && (tokens.get(start).tag().startsWith("JJ")
                        || tokens.get(start).isNoun())
                && index - start < 4) {
            start--;
        }
        return tokens.get(start).text().toLowerCase(Locale.ROOT).equals("the");
    }

    /** The only person with that role who has been named by then. */
    private Optional<Entity> holder(Token noun, int position) {
        List<Entity> holders = scene.cast().entities().stream()
                .filter(Entity::isPerson)
                .filter(entity -> entity.roles().contains(noun.lemma()))
                .filter(entity -> entity.mentions().get(0).start() < position)
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }
}
