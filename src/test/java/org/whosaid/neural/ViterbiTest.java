package org.whosaid.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ViterbiTest {

    /** A row in which {@code label} is likely and {@code second} comes next. */
    private static float[] row(int label, int second) {
        float[] row = new float[Role.LABELS];
        Arrays.fill(row, -6);
        row[second] = -1.5f;
        row[label] = -0.4f;
        return row;
    }

    @Test
    void decode_insideWithoutBegin_becomesABegin() {
        int begin = Role.CONTENT.begin();
        int inside = Role.CONTENT.inside();
        assertThat(Viterbi.decode(new float[][] {row(inside, begin), row(inside, 0)}))
                .containsExactly(begin, inside);
    }

    @Test
    void decode_insideOfAnotherRole_isReadAsTheRoleThatFitsBest() {
        int[] labels = Viterbi.decode(new float[][] {
            row(Role.SOURCE.begin(), 0), row(Role.CUE.inside(), Role.SOURCE.inside()), row(0, Role.CUE.begin())
        });
        assertThat(labels).containsExactly(Role.SOURCE.begin(), Role.SOURCE.inside(), 0);
    }

    @Test
    void decode_oneWord_takesTheBestThatMayStandAlone() {
        assertThat(Viterbi.decode(new float[][] {row(Role.CUE.inside(), 0)})).containsExactly(0);
    }
}
