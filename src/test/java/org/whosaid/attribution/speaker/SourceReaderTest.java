package org.whosaid.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.attribution.model.MentionType;
import org.whosaid.attribution.model.Span;
import org.whosaid.testsupport.Documents;
import org.whosaid.testsupport.Documents.Written;

class SourceReaderTest {

    /** The sources as they stand in a text, up to the verb; the names of what they name. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("names")
    void read_sourceWithAName_namesItsHead(String cause, String source, List<String> expected) {
        Written written = Documents.of(source + " said so/RB .");

        SourceReading reading = read(written);

        assertThat(reading.type()).isEqualTo(MentionType.NAME);
        assertThat(names(written, reading)).isEqualTo(expected);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                of("name", "[PER Ann Lee]", "Ann Lee"),
                of("title", "Sen. [PER Ann Lee]", "Ann Lee"),
                of("apposition behind", "[PER Ann Lee] , the governor 's spokeswoman ,", "Ann Lee"),
                of("apposition in front", "The governor 's spokeswoman , [PER Ann Lee] ,", "Ann Lee"),
                of("apposition behind a phrase", "A spokeswoman for the agency , [PER Ann Lee] ,", "Ann Lee"),
                of("a relative clause", "[PER Ann Lee] , who knew [PER Bob Day] ,", "Ann Lee"),
                of("role with a possessor", "[PER Bob Day] 's lawyer , [PER Ann Lee] ,", "Ann Lee"),
                of("two titles of one person", "columnist and broadcaster [PER Ann Lee]", "Ann Lee"),
                of("named", "a lawyer named/VBN [PER Ann Lee]", "Ann Lee"),
                of("two", "[PER Ann Lee] and [PER Bob Day]", "Ann Lee", "Bob Day"),
                of("three", "[PER Ann Lee] , [PER Bob Day] and [PER Eve Poe]", "Ann Lee", "Bob Day", "Eve Poe"),
                of("organisation", "the [ORG FBI]", "FBI"),
                of("a document", "a [ORG CBS] poll", "CBS"),
                of("a document by somebody", "a report by the [ORG FBI]", "FBI"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "[PER Bob Day] 's lawyer, lawyer, true, false, false",
        "a spokesman for [PER Bob Day], spokesman, false, false, false",
        "the minister, minister, true, false, false",
        "her mother, mother, true, false, false",
        "two/CD officials/NNS/official, official, false, true, false",
        "the company, company, true, false, true",
        "police/NNS/police, police, false, true, false",
        "the companies/NNS/company, company, true, true, false"
    })
    void read_nounPhrase_namesNobody(String source, String head, boolean definite, boolean plural, boolean body) {
        SourceReading reading = read(Documents.of(source + " said so/RB ."));

        assertThat(reading.type()).isEqualTo(MentionType.NOMINAL);
        assertThat(reading.named()).isEmpty();
        assertThat(reading.head()).isEqualTo(head);
        assertThat(reading.definite()).isEqualTo(definite);
        assertThat(reading.plural()).isEqualTo(plural);
        assertThat(reading.organization()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({"he, HE", "She, SHE", "they, THEY", "I, I", "we, WE", "it, IT", "who, RELATIVE", "some/DT, INDEFINITE"})
    void read_pronoun_isOne(String source, Pronoun expected) {
        SourceReading reading = read(Documents.of(source + " said so/RB ."));

        assertThat(reading.type()).isEqualTo(MentionType.PRONOUN);
        assertThat(reading.pronoun()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "the two/CD officials/NNS, two officials",
        "A spokesman for the agency, A spokesman",
        "the minister, minister"
    })
    void read_unnamed_isLabelledForReaders(String source, String label) {
        assertThat(read(Documents.of(source + " said so/RB .")).label()).isEqualTo(label);
    }

    private static SourceReading read(Written written) {
        int end = written.text().indexOf(" said so");
        return new SourceReader(written.document(), cast(written)).read(new Span(0, end));
    }

    private static Cast cast(Written written) {
        return new CastBuilder(written.document(), Documents.givenNames(), List.of()).build(List.of());
    }

    private static List<String> names(Written written, SourceReading reading) {
        Cast cast = cast(written);
        return reading.named().stream()
                .map(id -> cast.entities().get(id).name())
                .toList();
    }

    private static Arguments of(String cause, String source, String... expected) {
        return arguments(cause, source, Arrays.asList(expected));
    }
}
