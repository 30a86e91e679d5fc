package org.whosaid.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.attribution.document.GivenNames;
import org.whosaid.attribution.model.Gender;
import org.whosaid.testsupport.Documents;
import org.whosaid.testsupport.Documents.Written;

/** Every entity is written as its full name and its mentions: "Ann Lee: Ann Lee, Lee". */
class CastBuilderTest {

    private static final GivenNames NAMES =
            Documents.givenNames("Ann F", "Eve F", "Hillary F", "Bob M", "Bill M", "Gary M", "Martin M", "Marco M");

    @ParameterizedTest(name = "{0}")
    @MethodSource({"groups", "namesakes", "forms"})
    void build_names_areGroupedIntoPeople(String cause, String notation, List<String> expected) {
        Written written = Documents.of(notation);

        assertThat(describe(written, cast(written))).isEqualTo(expected);
    }

    static Stream<Arguments> groups() {
        return Stream.of(
                of("surname behind the full name", "[PER Ann Lee] left . | [PER Lee] lost .", "Ann Lee: Ann Lee, Lee"),
                of("surname before the full name", "[PER Lee] left . | [PER Ann Lee] lost .", "Ann Lee: Lee, Ann Lee"),
                of("given name", "[PER Ann Lee] left . | [PER Ann] lost .", "Ann Lee: Ann Lee, Ann"),
                of("title and surname", "[PER Ann Lee] left . | Sen. [PER Lee] lost .", "Ann Lee: Ann Lee, Lee"),
                of("possessive", "[PER Ann Lee] left . | [PER Lee] 's car .", "Ann Lee: Ann Lee, Lee"),
                of(
                        "middle name gives the fuller form",
                        "[PER Hillary Clinton] left . | In spring [PER Hillary Rodham Clinton] lost the vote there/RB .",
                        "Hillary Rodham Clinton: Hillary Clinton, Hillary Rodham Clinton"),
                of("surname alone", "[PER Lee] left . | [PER Lee] lost .", "Lee: Lee, Lee"),
                of("strangers", "[PER Ann Lee] met [PER Bob Day] .", "Ann Lee: Ann Lee", "Bob Day: Bob Day"),
                of(
                        "surname that the recogniser took for a place",
                        "[PER Ann Lee] left . | Then/RB [LOC Lee] lost .",
                        "Ann Lee: Ann Lee, Lee"));
    }

    static Stream<Arguments> namesakes() {
        return Stream.of(
                of(
                        "by a title's gender",
                        "[PER Hillary Clinton] met [PER Bill Clinton] . | Mrs. [PER Clinton] left .",
                        "Hillary Clinton: Hillary Clinton, Clinton",
                        "Bill Clinton: Bill Clinton"),
                of(
                        "by recency",
                        "[PER Hillary Clinton] left . | [PER Bill Clinton] lost . | [PER Clinton] left .",
                        "Hillary Clinton: Hillary Clinton",
                        "Bill Clinton: Bill Clinton, Clinton"),
                of(
                        "a name in somebody's mouth does not count as recent",
                        "[PER Hillary Clinton] left . | “ No , [PER Bill Clinton] lost , ” she said . | [PER Clinton] left .",
                        "Hillary Clinton: Hillary Clinton, Clinton",
                        "Bill Clinton: Bill Clinton"),
                of(
                        "father and son",
                        "[PER Martin King Sr.] met [PER Martin King Jr.] .",
                        "Martin King Sr.: Martin King Sr.",
                        "Martin King Jr.: Martin King Jr."));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                of(
                        "nickname in marks",
                        "[PER Gary ‘ Gaz ’ Hodgkiss] left . | [PER Hodgkiss] lost .",
                        "Gary ‘Gaz’ Hodgkiss: Gary ‘Gaz’ Hodgkiss, Hodgkiss"),
                of(
                        "in a headline a longer form may have taken words in",
                        "[PER Ann Lee Hammers] Wells Fargo Again/RB | [PER Ann Lee] left .",
                        "Ann Lee: Ann Lee"),
                of(
                        "hyphen",
                        "[PER Ann Mbeki - Doyle] left . | [PER Doyle] lost .",
                        "Ann Mbeki-Doyle: Ann Mbeki-Doyle, Doyle"),
                of(
                        "hyphen that the recogniser missed",
                        "[PER Ann Mbeki] -/HYPH Doyle left .",
                        "Ann Mbeki-Doyle: Ann Mbeki-Doyle"),
                of("post-nominals", "[PER Ann Lee KC] left . | [PER Lee] lost .", "Ann Lee: Ann Lee KC, Lee"));
    }

    @Test
    void build_titlesAndAppositions_becomeRolesAndDescriptions() {
        Written written = Documents.of(
                "Sen. [PER Ann Lee] , a Democrat/NNP from Ohio , left . | The teacher , [PER Bob Day] , lost .");

        Cast cast = cast(written);

        assertThat(cast.entities().get(0).roles()).contains("senator");
        assertThat(cast.entities().get(0).descriptions()).contains("Democrat from Ohio");
        assertThat(cast.entities().get(1).roles()).contains("teacher");
    }

    @Test
    void build_genders_comeFromTitlesBeforeGivenNames() {
        Written written = Documents.of("Mr. [PER Ann Lee] met [PER Eve Poe] and [PER Xi Day] .");

        assertThat(cast(written).entities())
                .extracting(entity -> entity.gender().map(Gender::name).orElse("?"))
                .containsExactly("MALE", "FEMALE", "?");
    }

    @Test
    void build_sourceThatNobodyRecognised_isAPersonAllTheSame() {
        Written written = Documents.of("“ We lost , ” said Gebremariam Hagos , a herder .");

        Cast cast = new CastBuilder(written.document(), NAMES, written.quotedSpans())
                .build(List.of(written.span("Gebremariam Hagos")));

        assertThat(describe(written, cast)).containsExactly("Gebremariam Hagos: Gebremariam Hagos");
    }

    @Test
    void build_anyCast_isNumberedInOrderOfFirstMention() {
        Written written = Documents.of("The [ORG FBI] met [PER Ann Lee] . | [PER Bob Day] left .");

        Cast cast = cast(written);

        assertThat(cast.entities()).extracting(Entity::name).containsExactly("FBI", "Ann Lee", "Bob Day");
        assertThat(cast.entities()).extracting(Entity::id).containsExactly(0, 1, 2);
    }

    private static Cast cast(Written written) {
        return new CastBuilder(written.document(), NAMES, written.quotedSpans()).build(List.of());
    }

    private static List<String> describe(Written written, Cast cast) {
        return cast.entities().stream()
                .filter(Entity::isPerson)
                .map(entity -> entity.name() + ": "
                        + entity.mentions().stream()
                                .map(span -> span.of(written.text()))
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static Arguments of(String cause, String notation, String... expected) {
        return arguments(cause, notation, Arrays.asList(expected));
    }
}
