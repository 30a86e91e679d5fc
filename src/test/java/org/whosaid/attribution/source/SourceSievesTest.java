package org.whosaid.attribution.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.attribution.document.SentenceParser;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.relation.Relation.Scores;
import org.whosaid.testsupport.Documents;
import org.whosaid.testsupport.Documents.Written;

/** Every sieve on a sentence it fires on and on one that it must leave alone. */
class SourceSievesTest {

    private static final SentenceParser NO_PARSER = sentence -> {
        throw new AssertionError("this sieve needs no parse: " + sentence);
    };

    @ParameterizedTest(name = "{0}")
    @MethodSource("fires")
    void find_itsSentence_answersTheSource(
            String cause, SourceSieve sieve, SentenceParser parser, String notation, String cue, String source) {
        Written written = Documents.of(notation);

        Optional<SourceLink> link = find(sieve, parser, written);

        assertThat(link).isPresent();
        assertThat(link.get().source().of(written.text())).isEqualTo(source);
        assertThat(link.get().cue().map(span -> span.of(written.text())).orElse(""))
                .isEqualTo(cue);
        assertThat(link.get().evidence()).isNotBlank();
    }

    static Stream<Arguments> fires() {
        SourceSieve signature = new SignatureSieve();
        SourceSieve label = new TurnLabelSieve();
        SourceSieve accordingTo = new AccordingToSieve();
        SourceSieve dependency = new DependencyCueSieve();
        return Stream.of(
                arguments("dash and name", signature, NO_PARSER, "“ We lost everything . ” — Ann Lee", "", "Ann Lee"),
                arguments(
                        "dash, name and role",
                        signature,
                        NO_PARSER,
                        "“ We lost everything . ” — Ann Lee , farmer",
                        "",
                        "Ann Lee, farmer"),
                arguments("name and colon", label, NO_PARSER, "Ann Lee : “ We lost . ”", "", "Ann Lee"),
                arguments("one word and colon", label, NO_PARSER, "LEE : “ We lost . ”", "", "LEE"),
                arguments(
                        "behind the quotation",
                        accordingTo,
                        NO_PARSER,
                        "It was “ set on purpose , ” according/VBG to the sheriff .",
                        "according to",
                        "the sheriff"),
                arguments(
                        "before the quotation",
                        accordingTo,
                        NO_PARSER,
                        "According/VBG to Ann Lee , it was “ set on purpose . ”",
                        "According to",
                        "Ann Lee"),
                arguments(
                        "subject before the verb",
                        dependency,
                        Documents.parser("Lee nsubj said", "Ann compound Lee"),
                        "“ We lost , ” Ann Lee said .",
                        "said",
                        "Ann Lee"),
                arguments(
                        "subject behind the verb",
                        dependency,
                        Documents.parser("Lee nsubj said", "Ann compound Lee"),
                        "“ We lost , ” said Ann Lee .",
                        "said",
                        "Ann Lee"),
                arguments(
                        "verb before the quotation",
                        dependency,
                        Documents.parser("Lee nsubj said"),
                        "Lee said : “ We lost . ”",
                        "said",
                        "Lee"),
                arguments(
                        "two verbs with one subject",
                        dependency,
                        Documents.parser("Lee nsubj left", "added conj left"),
                        "Lee left and added : “ We lost . ”",
                        "added",
                        "Lee"),
                arguments(
                        "clause in the sentence behind",
                        dependency,
                        Documents.parser("Lee nsubj asked"),
                        "“ Who lost ? | ” Lee asked .",
                        "asked",
                        "Lee"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leavesAlone")
    void find_anotherSentence_isLeftAlone(String cause, SourceSieve sieve, SentenceParser parser, String notation) {
        assertThat(find(sieve, parser, Documents.of(notation))).isEmpty();
    }

    static Stream<Arguments> leavesAlone() {
        SourceSieve signature = new SignatureSieve();
        SourceSieve label = new TurnLabelSieve();
        SourceSieve accordingTo = new AccordingToSieve();
        SourceSieve dependency = new DependencyCueSieve();
        return Stream.of(
                arguments("dash and clause", signature, NO_PARSER, "“ We lost everything ” — or so they say ."),
                arguments("dash and finite verb", signature, NO_PARSER, "“ We lost . ” — Ann was/VBD there ."),
                arguments("no dash", signature, NO_PARSER, "“ We lost . ” Ann Lee"),
                arguments("a label that names nobody", label, NO_PARSER, "The lesson : “ never ” say never ."),
                arguments("a label that is no name", label, NO_PARSER, "Once/RB : “ We lost . ”"),
                arguments("a clause before the colon", label, NO_PARSER, "Lee said/VBD : “ We lost . ”"),
                arguments("a label of the paragraph before", label, NO_PARSER, "Lee : No . ¶ “ We lost . ”"),
                arguments("inside the quotation", accordingTo, NO_PARSER, "He voted “ according/VBG to conscience . ”"),
                arguments("nothing behind it", accordingTo, NO_PARSER, "It was “ set , ” according/VBG to ."),
                arguments(
                        "a verb that reports nothing",
                        dependency,
                        Documents.parser("Lee nsubj knew"),
                        "The “ lost ” years , Lee knew ."),
                arguments(
                        "a verb inside the quotation",
                        dependency,
                        Documents.parser("he nsubj said"),
                        "“ We lost , he said once ” ran on ."),
                arguments(
                        "a verb far away",
                        dependency,
                        Documents.parser("Lee nsubj said"),
                        "Lee said the ferry company would run no boat to the northern islands before the spring and "
                                + "the mainland port would close , as a sign at the “ Harbour Inn ” had it ."));
    }

    @Test
    void link_severalSieves_firstAnswerWins() {
        Written written = Documents.of(
                "Ann Lee : “ We lost all that we had ever built up here , ” according/VBG to the sheriff .");

        Relation linked = link(written, relation(written));

        assertThat(linked.stage()).isEqualTo("turn-label");
        assertThat(linked.source()).contains(written.span("Ann Lee"));
        assertThat(linked.scores().source()).isEqualTo(0.95);
    }

    @Test
    void link_sourceFoundBefore_onlyASignatureOverrules() {
        Written signed = Documents.of("He said : “ We lost . ” — Ann Lee");
        Written labelled = Documents.of("Ann Lee : “ We lost , ” he said .");

        Relation first = link(signed, linked(signed, "He"));
        Relation second = link(labelled, linked(labelled, "he"));

        assertThat(first.source()).contains(signed.span("Ann Lee"));
        assertThat(second.source()).contains(labelled.span("he"));
        assertThat(second.stage()).isEqualTo("tagger");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Ann Lee : “ The Long Way Home ”", "Ann Lee : “ lost ”"})
    void link_titleOrFewWords_isLeftAlone(String notation) {
        Written written = Documents.of(notation);

        assertThat(link(written, relation(written)).source()).isEmpty();
    }

    @Test
    void link_noMarksAndNoSource_isLeftAlone() {
        Written written = Documents.of("Ann Lee : We lost , according/VBG to the sheriff .");
        Relation indirect = new Relation(
                QuotationType.INDIRECT,
                List.of(written.span("We lost")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Scores.NONE,
                Relation.OPEN,
                List.of());

        assertThat(link(written, indirect)).isEqualTo(indirect);
    }

    @Test
    void link_sourceIsAVerb_isTakenBack() {
        Written written = Documents.of("“ We lost , ” laughed/VBD/laugh the crowd .");

        assertThat(link(written, linked(written, "laughed"))
                        .source()
                        .filter(source -> source.equals(written.span("laughed"))))
                .isEmpty();
    }

    private static Relation link(Written written, Relation relation) {
        return new SourceSieves(Documents.parser())
                .link(written.document(), written.paragraphs(), written.quotedSpans(), List.of(relation))
                .get(0);
    }

    private static Relation linked(Written written, String source) {
        return relation(written)
                .linkedTo(Optional.empty(), written.span(source), new Scores(0.9, 0.9, 0.9), "tagger", "tagged");
    }

    private static Optional<SourceLink> find(SourceSieve sieve, SentenceParser parser, Written written) {
        var surroundings = new Surroundings(written.document(), written.paragraphs(), written.quotedSpans(), parser);
        return sieve.find(relation(written), surroundings);
    }

    /** The first quotation of the text, without a source. */
    private static Relation relation(Written written) {
        List<Span> content = List.of(written.quotedSpans().get(0));
        return new Relation(
                QuotationType.DIRECT,
                content,
                content,
                Optional.empty(),
                Optional.empty(),
                Scores.NONE,
                Relation.OPEN,
                List.of());
    }
}
