package org.whosaid.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanVectorsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.841344746", "-1, -0.158655254", "0.3, 0.185373", "-4, -0.000126685", "30, 30", "-30, 0"})
    void gelu_isTheExactForm(double x, double expected) {
        assertThat(SpanVectors.gelu(x)).isCloseTo(expected, within(1e-6));
    }
}
