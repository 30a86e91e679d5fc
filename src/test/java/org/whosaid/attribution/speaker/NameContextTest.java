package org.whosaid.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.attribution.document.Sentence;
import org.whosaid.attribution.model.Gender;
import org.whosaid.testsupport.Documents;
import org.whosaid.testsupport.Documents.Written;

/** What stands around "Ann Lee". */
class NameContextTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void read_titlesAndAppositions_areRolesAndDescriptions(String notation, Set<String> roles, String description) {
        NameMention mention = read(notation);

        assertThat(mention.roles()).isEqualTo(roles);
        assertThat(String.join("; ", mention.descriptions())).isEqualTo(description);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments("Sen. Ann Lee left .", Set.of("senator"), "Sen."),
                arguments("Ann Lee , the islands minister , left .", Set.of("islands", "minister"), "islands minister"),
                arguments("Ann Lee , a professor of law , left .", Set.of("professor"), "professor of law"),
                arguments("Her/PRP$ lawyer , Ann Lee , left .", Set.of("lawyer"), "Her lawyer"),
                arguments("The police chief Ann Lee left .", Set.of("police", "chief"), "police chief"),
                arguments("Ann Lee left .", Set.of(), ""),
                arguments("Ann Lee , said the paper , left .", Set.of(), ""),
                arguments("Mrs Ann Lee left .", Set.of(), ""),
                arguments("On Monday , Ann Lee left .", Set.of(), ""));
    }

    @Test
    void read_title_tellsTheGender() {
        assertThat(read("Mrs Ann Lee left .").titleGender()).contains(Gender.FEMALE);
        assertThat(read("Sen. Ann Lee left .").titleGender()).isEmpty();
    }

    private static NameMention read(String notation) {
        Written written = Documents.of(notation);
        Sentence sentence = written.sentenceOf("Ann Lee");
        int first = 0;
        while (!sentence.tokens().get(first).text().equals("Ann")) {
            first++;
        }
        return new NameContext(written.text(), sentence).read(first, first + 2, PersonName.parse("Ann Lee"));
    }
}
