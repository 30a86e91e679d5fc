package org.whosaid.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.relation.Relation.Scores;

class DiscourseTest {

    private final Discourse discourse = new Discourse();

    @Test
    void recentSpeakers_severalTurns_areDistinctAndLatestFirst() {
        turn(party(1), 0);
        turn(party(2), 1);
        turn(party(1), 2);

        assertThat(discourse.recentSpeakers()).containsExactly(party(1), party(2));
        assertThat(discourse.lastTurn().orElseThrow().party()).isEqualTo(party(1));
    }

    @Test
    void recentSpeakers_manyTurns_onlySomeStayInMind() {
        for (int i = 0; i < 50; i++) {
            turn(party(i), i);
        }

        assertThat(discourse.recentSpeakers()).hasSizeLessThan(20).startsWith(party(49), party(48));
    }

    @Test
    void lastParagraphOf_party_isThatOfItsLastTurn() {
        turn(party(1), 3);
        turn(party(2), 5);

        assertThat(discourse.lastParagraphOf(party(1))).isEqualTo(3);
        assertThat(discourse.lastParagraphOf(party(7))).isEqualTo(-1);
    }

    @Test
    void recentSpeakers_unnamedWithAndWithoutArticle_areOne() {
        turn(new Party(List.of(), "the minister", false, false), 0);
        turn(new Party(List.of(), "Minister", false, false), 1);

        assertThat(discourse.recentSpeakers()).hasSize(1);
    }

    @Test
    void references_turnWithASource_isRemembered() {
        turn(party(1), 0);

        assertThat(discourse.references()).containsExactly(new Discourse.Reference(party(1), 20));
    }

    private void turn(Party party, int paragraph) {
        List<Span> content = List.of(new Span(0, 10));
        discourse.add(new Discourse.Turn(
                new Relation(
                        QuotationType.DIRECT,
                        content,
                        content,
                        Optional.empty(),
                        Optional.of(new Span(20, 22)),
                        Scores.NONE,
                        Relation.OPEN,
                        List.of()),
                party,
                paragraph));
    }

    private static Party party(int entity) {
        return new Party(List.of(entity), "", false, false);
    }
}
