package org.whosaid.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.testsupport.Documents;
import org.whosaid.testsupport.Documents.Written;

class OrganizationGroupingTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void group_namesOfBodies_areJoined(String cause, String notation, List<String> expected) {
        Written written = Documents.of(notation);

        List<String> described = new OrganizationGrouping(written.document())
                .group(List.of(), List.of()).stream()
                        .map(entity -> entity.name() + ": "
                                + entity.mentions().stream()
                                        .map(span -> span.of(written.text()))
                                        .collect(Collectors.joining(", ")))
                        .sorted()
                        .toList();

        assertThat(described).isEqualTo(expected);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                of("same words", "[ORG Tesco] left . | [ORG Tesco] lost .", "Tesco: Tesco, Tesco"),
                of(
                        "last words",
                        "The [ORG Washington Post] left . | The [ORG Post] lost .",
                        "Washington Post: Washington Post, Post"),
                of(
                        "acronym before what it stands for",
                        "The [ORG FBI] left . | The [ORG Federal Bureau of Investigation] lost .",
                        "Federal Bureau of Investigation: FBI, Federal Bureau of Investigation"),
                of(
                        "another acronym",
                        "The [ORG CIA] left . | The [ORG Federal Bureau of Investigation] lost .",
                        "CIA: CIA",
                        "Federal Bureau of Investigation: Federal Bureau of Investigation"),
                of(
                        "first words",
                        "[ORG Ford Motor] left . | [ORG Ford] lost .",
                        "Ford Motor: Ford Motor",
                        "Ford: Ford"),
                of(
                        "the end of a place's name",
                        "[LOC New York] left . | [LOC York] lost .",
                        "New York: New York",
                        "York: York"));
    }

    private static Arguments of(String cause, String notation, String... expected) {
        return arguments(cause, notation, List.of(expected));
    }
}
