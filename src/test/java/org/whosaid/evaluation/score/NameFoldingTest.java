package org.whosaid.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Sen. Marco Rubio,      Marco Rubio,        true,  true",
        "Rubio,                 Marco Rubio,        false, true",
        "Bill Clinton,          Hillary Clinton,    false, false",
        "MARCO RUBIO’s,         Marco Rubio,        true,  true",
        "Beyonce,               Beyoncé,            true,  true",
        "Joy Tran Whitlock,     Joy Tran-Whitlock,  true,  true",
        "Gauss,                 Gauß,               true,  true",
        "Rubio Marco,           Marco Rubio,        false, true",
        "The Mayor,             Mayor,              false, true",
        "The Mayor,             The Minister,       false, false",
        "AT&T,                  AT&T,               true,  true",
    })
    void predictedAndGold_areTheSame(String predicted, String gold, boolean strictly, boolean leniently) {
        assertThat(NameFolding.sameStrictly(predicted, gold)).isEqualTo(strictly);
        assertThat(NameFolding.sameLeniently(predicted, gold)).isEqualTo(leniently);
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Lee and Bob Day,   true,  true",
        "Bob Day & Ann Lee,     true,  true",
        "Ann Lee,               false, true",
        "Lee,                   false, true",
        "Cid Roe,               false, false",
    })
    void goldOfTwoSpeakers_wantsBothStrictlyAndOneLeniently(String predicted, boolean strictly, boolean leniently) {
        assertThat(NameFolding.sameStrictly(predicted, "Ann Lee & Bob Day")).isEqualTo(strictly);
        assertThat(NameFolding.sameLeniently(predicted, "Ann Lee & Bob Day")).isEqualTo(leniently);
    }
}
