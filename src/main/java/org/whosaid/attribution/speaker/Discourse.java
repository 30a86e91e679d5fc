package org.whosaid.attribution.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation;

/** What a reader remembers while reading on: who has spoken so far, and where everybody was last mentioned. */
final class Discourse {

    /** How many earlier speakers stay in mind. */
    private static final int SPEAKERS_IN_MIND = 6;

    /** One decided relation. */
    record Turn(Relation relation, Party party, int paragraph) {}

    /** A place where a pronoun or a noun phrase was found to stand for a party. */
    record Reference(Party party, int position) {}

    private final List<Turn> turns = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    void add(Turn turn) {
        turns.add(turn);
        turn.relation()
                .source()
                .map(Span::start)
                .ifPresent(start -> references.add(new Reference(turn.party(), start)));
    }

    void add(Reference reference) {
        references.add(reference);
    }

    List<Reference> references() {
        return references;
    }

    Optional<Turn> lastTurn() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1));
    }

    /** The distinct parties that spoke last, the most recent first. */
    List<Party> recentSpeakers() {
        var recent = new ArrayList<Party>();
        for (int i = turns.size() - 1; i >= 0 && recent.size() < SPEAKERS_IN_MIND; i--) {
            Party party = turns.get(i).party();
            if (recent.stream().noneMatch(party::isSameAs)) {
                recent.add(party);
            }
        }
        return recent;
    }

    /** Paragraph of the party's last turn; -1 if it has not spoken. */
    int lastParagraphOf(Party party) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).party().isSameAs(party)) {
                return turns.get(i).paragraph();
            }
        }
        return -1;
    }
}
