package org.whosaid.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTypeTest {

    @ParameterizedTest
    @CsvSource({
        "400, INVALID_REQUEST",
        "404, NOT_FOUND",
        "405, METHOD_NOT_ALLOWED",
        "406, NOT_ACCEPTABLE",
        "413, BODY_TOO_LARGE",
        "415, UNSUPPORTED_MEDIA_TYPE",
        "418, INVALID_REQUEST",
        "500, INTERNAL_ERROR",
        "503, NOT_READY",
        "502, INTERNAL_ERROR"
    })
    void statusOfTheFramework_hasAType(int status, ProblemType type) {
        assertThat(ProblemType.ofStatus(status)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "INVALID_REQUEST, urn:problem-type:whosaid:invalid-request",
        "UNSUPPORTED_LANGUAGE, urn:problem-type:whosaid:unsupported-language"
    })
    void type_hasAName(ProblemType type, String uri) {
        assertThat(type.uri()).isEqualTo(uri);
    }
}
