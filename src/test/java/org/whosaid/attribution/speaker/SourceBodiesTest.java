package org.whosaid.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.attribution.document.NamedEntity;
import org.whosaid.attribution.model.Span;
import org.whosaid.testsupport.Documents;
import org.whosaid.testsupport.Documents.Written;

class SourceBodiesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void in_sources_findsBodies(String source, List<String> expected) {
        Written written = Documents.of(source + " said so/RB .");
        Span span = new Span(0, written.text().indexOf(" said so"));

        assertThat(new SourceBodies(written.document()).in(List.of(span)))
                .extracting(NamedEntity::text)
                .isEqualTo(expected);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                of("the Japanese/JJ space ministry", "Japanese space ministry"),
                of("[PER Bernie Sanders] 's campaign", "Bernie Sanders's campaign"),
                of("the Amalgamated Operators/NNPS Local 511", "Amalgamated Operators Local 511"),
                of("the ministry"),
                of("Sen. [PER Sanders]"),
                of("a Post reporter"),
                of("[PER Ann Lee]"));
    }

    private static Arguments of(String source, String... expected) {
        return arguments(source, List.of(expected));
    }
}
