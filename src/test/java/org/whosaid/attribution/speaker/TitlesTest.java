package org.whosaid.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.attribution.model.Gender;

class TitlesTest {

    @ParameterizedTest
    @CsvSource({"Sen., senator,", "SENATOR, senator,", "Mrs, , FEMALE", "mr., , MALE", "Baroness, baroness, FEMALE"})
    void of_title_saysRoleAndGender(String word, String role, Gender gender) {
        Titles.Title title = Titles.of(word).orElseThrow();

        assertThat(title.role()).isEqualTo(Optional.ofNullable(role));
        assertThat(title.gender()).isEqualTo(Optional.ofNullable(gender));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann", "table", "", ".", "Mrs.."})
    void of_anotherWord_isEmpty(String word) {
        assertThat(Titles.of(word)).isEmpty();
    }
}
