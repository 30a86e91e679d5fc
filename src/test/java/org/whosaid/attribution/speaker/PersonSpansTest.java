package org.whosaid.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.testsupport.Documents;
import org.whosaid.testsupport.Documents.Written;

class PersonSpansTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void find_capitalisedWords_onlyPeopleAreFound(String cause, String notation, List<String> expected) {
        Written written = Documents.of(notation);

        assertThat(new PersonSpans(written.document(), Documents.givenNames("Ann F", "Bob M", "Georgia F")).find())
                .extracting(span -> span.of(written.text()))
                .isEqualTo(expected);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                of("what the recogniser calls a person", "Then/RB [PER Ndi] left the old/JJ house there/RB .", "Ndi"),
                of("a known given name", "Then/RB Ann Eyenga left the old/JJ house there/RB .", "Ann Eyenga"),
                of(
                        "a known given name taken for a body",
                        "Then/RB [ORG Ann Eyenga] left the old/JJ house there/RB .",
                        "Ann Eyenga"),
                of("a title in front", "Then/RB Dr Kofi Brandt left the old/JJ house there/RB .", "Kofi Brandt"),
                of("an age behind", "Then/RB Kofi Brandt , 44 , left the old/JJ house there/RB .", "Kofi Brandt"),
                of("a relative clause behind", "Then/RB Kofi Brandt , who left , lost there/RB .", "Kofi Brandt"),
                of(
                        "the part with a label grows",
                        "Then/RB [PER Ann Mbeki] - Doyle left the old/JJ house there/RB .",
                        "Ann Mbeki-Doyle"),
                of(
                        "the word in front grows in",
                        "Then/RB Barak [PER Hussein] left the old/JJ house there/RB .",
                        "Barak Hussein"),
                of(
                        "a nickname in marks",
                        "Then/RB Bob ‘ Gaz ’ [PER Hodgkiss] left the old/JJ house there/RB .",
                        "Bob ‘Gaz’ Hodgkiss"),
                of("a body by its noun", "Then/RB Ann Growers Alliance left the old/JJ house there/RB ."),
                of("a place by its noun", "Then/RB Ann Lee Street lies there ."),
                of("a place by its label", "Then/RB [LOC Georgia Sound] lies there ."),
                of("two unknown words", "Then/RB New York left the old/JJ house there/RB ."),
                of("capitals", "Then/RB ANN LEE left the old/JJ house there/RB ."),
                of("a headline", "Ann Eyenga Hammers/VBZ Wells Fargo Again/RB"),
                of("five capitalised words", "Then/RB Ann Lee Poe Day May left the old/JJ house there/RB ."));
    }

    private static Arguments of(String cause, String notation, String... expected) {
        return arguments(cause, notation, List.of(expected));
    }
}
