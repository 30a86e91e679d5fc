package org.whosaid.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Marco Rubio, Marco Rubio, marco rubio",
        "Sen. Marco Rubio, Marco Rubio, marco rubio",
        "Mrs Clinton, Clinton, clinton",
        "Rubio's, Rubio, rubio",
        "Rubio’s, Rubio, rubio",
        "Jones', Jones, jones",
        "José Ñúñez, José Ñúñez, jose nunez",
        "George H.W. Bush, George H.W. Bush, george hw bush",
        "Jean-Luc Picard, Jean-Luc Picard, jeanluc picard",
        "Angus O’Neill, Angus O’Neill, angus oneill",
        "Ludwig van der Rohe, Ludwig van der Rohe, ludwig van der rohe",
        "Morgan of the Sierra Club, Morgan, morgan",
        "Ann Lee KC, Ann Lee, ann lee",
        "Said Ann Lee, Ann Lee, ann lee",
        "Judge, Judge, judge"
    })
    void parse_nameInText_isTakenApart(String text, String name, String words) {
        PersonName parsed = PersonName.parse(text);

        assertThat(parsed.text()).isEqualTo(name);
        assertThat(String.join(" ", parsed.words())).isEqualTo(words);
        assertThat(parsed.suffix()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Martin King Jr., jr, king", "Martin King Sr, sr, king", "Martin King III, iii, king"})
    void parse_generation_isNoFamilyName(String text, String suffix, String family) {
        PersonName parsed = PersonName.parse(text);

        assertThat(parsed.suffix()).isEqualTo(suffix);
        assertThat(parsed.family()).isEqualTo(family);
        assertThat(parsed.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sen.", "Mr", "—", "Mayor Calls For New Votes On The Budget"})
    void parse_noName_isNull(String text) {
        assertThat(PersonName.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Hillary Clinton, Hillary Rodham Clinton, true",
        "J. Smith, John Smith, true",
        "Chris Smith, Christopher Smith, true",
        "John A. Smith, John Adam Smith, true",
        "Jose Nunez, José Núñez, true",
        "María Pérez, María Pérez Soto, true",
        "Martin King, Martin King, true",
        "Bill Clinton, Hillary Clinton, false",
        "Martin King Jr., Martin King, false",
        "Martin King Jr., Martin King Sr., false",
        "John A. Smith, John B. Smith, false",
        "Jo Smith, John Smith, false",
        "Clinton, Hillary Clinton, false"
    })
    void isSamePersonAs_fullNames_agree(String one, String other, boolean same) {
        assertThat(PersonName.parse(one).isSamePersonAs(PersonName.parse(other)))
                .isEqualTo(same);
        assertThat(PersonName.parse(other).isSamePersonAs(PersonName.parse(one)))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "Rubio, Marco Rubio, 3",
        "van der Rohe, Ludwig van der Rohe, 3",
        "Marco, Marco Rubio, 2",
        "Rodham, Hillary Rodham Clinton, 1",
        "Kiplagat, Gideon Kiplagat-Ruto, 1",
        "Ruto, Gideon Kiplagat-Ruto, 1",
        "Clinton, Marco Rubio, 0",
        "Simms Jr., Walter Simms Jr., 3",
        "Simms Jr., Walter Simms Sr., 0",
        "Rub, Marco Rubio, 0"
    })
    void shortFormStrength_partOfAName_surnameCountsMost(String part, String full, int strength) {
        assertThat(PersonName.parse(part).shortFormStrength(PersonName.parse(full)))
                .isEqualTo(strength);
    }
}
