package org.whosaid.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.NamedEntity;
import org.whosaid.attribution.document.Sentence;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Gender;
import org.whosaid.attribution.model.Span;
import org.whosaid.testsupport.Models;

/** CoreNLP's real models behind the domain's ports. */
class CoreNlpIT {

    private final CoreNlp coreNlp = Models.coreNlp();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀 Ann Lee left. 👩‍👩‍👧 Bob Day lost.",
                "The cafe\u0301 of Zoe\u0308 Lee is closed.",
                "Ann Lee left.\r\nBob Day\r\nlost it.",
                "“We left,” said Ann\u00a0Lee (44) – twice… It's 5½ £3.50 at 10:30 a.m.",
                "Lone \ud83d surrogate, NUL \u0000 and \u200bzero width."
            })
    void annotate_anyCharacters_tokensAreTheirSlices(String text) {
        AnnotatedDocument document = annotate(text);

        int end = 0;
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.text()).isEqualTo(token.span().of(text)).isNotEmpty();
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                end = token.span().end();
            }
        }
        for (NamedEntity name : document.names()) {
            assertThat(name.text()).isEqualTo(name.span().of(text));
        }
        assertThat(end).isPositive();
    }

    @Test
    void annotate_secondParagraph_offsetsAreTheTexts() {
        String text = "Headline\n\n\nAnn Lee left.";

        AnnotatedDocument document =
                coreNlp.annotator().annotate(text, List.of(new Span(0, 8), new Span(11, text.length())));

        assertThat(document.sentences()).hasSize(2);
        assertThat(document.sentences().get(1).span().of(text)).isEqualTo("Ann Lee left.");
        assertThat(document.names()).extracting(NamedEntity::text).containsExactly("Ann Lee");
    }

    @Test
    void annotate_betweenParagraphs_isNotRead() {
        String text = "Ann Lee left. ADVERTISEMENT Bob Day lost.";

        AnnotatedDocument document =
                coreNlp.annotator().annotate(text, List.of(new Span(0, 13), new Span(28, text.length())));

        assertThat(document.tokensIn(new Span(14, 27))).isEmpty();
    }

    @Test
    void annotate_nameWithHyphen_isOneName() {
        AnnotatedDocument document = annotate("The ferry was late, said Margaret Doyle-Whitlock, who runs it.");

        assertThat(document.names()).extracting(NamedEntity::text).contains("Margaret Doyle-Whitlock");
    }

    @Test
    void annotate_endlessSentence_isCut() {
        AnnotatedDocument document = annotate("and so on ".repeat(300));

        assertThat(document.sentences()).allMatch(sentence -> sentence.tokens().size() <= 200);
        assertThat(document.sentences().stream()
                        .mapToInt(sentence -> sentence.tokens().size())
                        .sum())
                .isEqualTo(900);
    }

    @Test
    void annotate_endlessWord_keepsItsOffsets() {
        String text = "a".repeat(10_000) + " left";

        AnnotatedDocument document = annotate(text);

        List<Token> tokens = document.tokensIn(new Span(0, text.length()));
        assertThat(tokens.get(0).span()).isEqualTo(new Span(0, 10_000));
        assertThat(tokens.get(tokens.size() - 1).text()).isEqualTo("left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\n"})
    void annotate_blank_isEmpty(String text) {
        assertThat(annotate(text).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We lost everything,” said Ann Lee, the farmer who had come from Ohio.",
                "Yes.",
                "and so on and so on and so on",
                "…",
                "😀 😀"
            })
    void parse_anySentence_headsAreATree(String text) {
        for (Sentence sentence : annotate(text).sentences()) {
            Sentence parsed = coreNlp.parser().parse(sentence);

            assertThat(parsed.tokens()).hasSameSizeAs(sentence.tokens());
            for (int i = 0; i < parsed.tokens().size(); i++) {
                assertThat(stepsToRoot(parsed, i))
                        .isLessThanOrEqualTo(parsed.tokens().size());
            }
        }
    }

    private static int stepsToRoot(Sentence parsed, int index) {
        int steps = 0;
        for (int at = index;
                at >= 0 && steps <= parsed.tokens().size();
                at = parsed.tokens().get(at).head()) {
            assertThat(parsed.tokens().get(at).head())
                    .isBetween(-1, parsed.tokens().size() - 1)
                    .isNotEqualTo(at);
            steps++;
        }
        return steps;
    }

    @Test
    void parse_subject_dependsOnItsVerb() {
        List<Token> tokens = coreNlp.parser()
                .parse(annotate("“We lost everything,” said Ann Lee.")
                        .sentences()
                        .get(0))
                .tokens();

        Token subject = tokens.stream()
                .filter(token -> token.text().equals("Lee"))
                .findFirst()
                .orElseThrow();
        assertThat(subject.relation()).isEqualTo("nsubj");
        assertThat(tokens.get(subject.head()).lemma()).isEqualTo("say");
    }

    @ParameterizedTest
    @CsvSource({"Ann, FEMALE", "ann, FEMALE", "Robert, MALE", "Margaret, FEMALE", "Xyzzy,"})
    void genderOf_givenName_isListed(String name, Gender gender) {
        assertThat(coreNlp.givenNames().genderOf(name).orElse(null)).isEqualTo(gender);
    }

    private AnnotatedDocument annotate(String text) {
        return coreNlp.annotator().annotate(text, List.of(new Span(0, text.length())));
    }
}
