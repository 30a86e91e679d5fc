package org.whosaid.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterValueTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-31T00:00:00Z, 2026-02-01T00:00:00Z",
        "2026-01-31T12:00:00Z, 2026-01-31T12:00:00Z, 2026-01-31T12:00:00Z",
        "2026-01-31T12:00:00.1234567+05:30, 2026-01-31T06:30:00.123456Z, 2026-01-31T06:30:00.123456Z"
    })
    void timeOrDate_isABound(String given, Instant from, Instant to) {
        assertThat(ParameterValue.from("from", given)).contains(from);
        assertThat(ParameterValue.to("to", given)).contains(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026",
                "2026-02-30",
                "2026-13-01",
                "0000-01-01",
                "+12026-01-31T12:00:00Z",
                "2026-01-31T12:00:00",
                "2026-01-31 12:00:00Z",
                "1769860800"
            })
    void anythingElse_isNoTime(String given) {
        assertThatThrownBy(() -> ParameterValue.from("from", given))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("from: must be a date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.1", "NaN", "1e-3", "0,5", "", "Infinity", ".5", "0x1"})
    void share_isFromZeroToOne(String given) {
        assertThatThrownBy(() -> ParameterValue.share("minConfidence", given)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1-1-1-1-1", "019ab1c2-7c5e-7d3a-9a54-0d4e8f0b6c1", "019ab1c2-7c5e-7d3a-9a54-0d4e8f0b6c11 "})
    void uuid_hasOneForm(String given) {
        assertThatThrownBy(() -> ParameterValue.uuid("id", given)).hasMessage("id: must be a UUID");
    }

    @Test
    void uuid_mayBeInCapitals() {
        UUID id = UUID.fromString("019ab1c2-7c5e-7d3a-9a54-0d4e8f0b6c11");
        assertThat(ParameterValue.uuid("id", id.toString().toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(id);
    }
}
