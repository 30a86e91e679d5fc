package org.whosaid.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.evaluation.report.Reliability.Bin;
import org.whosaid.evaluation.report.Reliability.Decision;

class ReliabilityTest {

    @Test
    void decisions_fallIntoTenBinsAndTheirErrorsAreAveraged() {
        Reliability reliability = Reliability.of(List.of(
                new Decision(1.0, true), new Decision(0.9, true), new Decision(0.55, true), new Decision(0.55, false)));

        assertThat(reliability.bins()).hasSize(10);
        assertThat(reliability.bins().get(9)).isEqualTo(new Bin(0.9, 1.0, 2, 0.95, 1.0));
        assertThat(reliability.bins().get(5).rightShare()).isEqualTo(0.5);
        assertThat(reliability.expectedCalibrationError()).isCloseTo((0.05 + 0.05) / 2, within(1e-9));
    }
}
