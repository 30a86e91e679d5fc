package org.whosaid.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.MalformedCorpusException;
import org.whosaid.evaluation.prediction.PredictedQuotation;
import org.whosaid.evaluation.prediction.PredictedSpeaker;
import org.whosaid.evaluation.prediction.Prediction;
import org.whosaid.evaluation.system.AttributionSystem;

class CaseRunTest {

    private static final String STATED = "{\"source\": \"forum\", \"expected_basis\": \"stated\", ";

    @TempDir
    private Path folder;

    @Test
    void expectedName_isRightByAPartOfIt() throws IOException {
        assertThat(report("'No,' Ann Lee said.", "Ann Lee", "Lee")).contains("1 of 1 right", "✓ RIGHT");
        assertThat(report("'No,' Ann Lee said.", "Ann Lee", "Bob")).contains("0 of 1 right", "✗ WRONG", "1 wrong");
    }

    @Test
    void namedSpeakerWhereNobodyIsExpected_isFalse() throws IOException {
        assertThat(report("'No,' she said.", null, "Ann")).contains("✗ FALSE", "attributed what must not be: 1 of 1");
    }

    @Test
    void expectedPronoun_isRightWhenItIsTheSource() throws IOException {
        assertThat(report("'No,' she said.", "she", "Ann")).contains("✓ RIGHT");
    }

    @Test
    void caseWithoutQuotations_mustStayWithoutAttribution() throws IOException {
        String line = STATED + "\"text\": \"'No' is a song.\", \"quotes\": []}";

        assertThat(run(line, "Ann")).contains("✗ FALSE");
    }

    @Test
    void quotationThatTheTextDoesNotHold_isRefusedWithTheLine() {
        String line = STATED + "\"text\": \"No.\", \"quotes\": [{\"quote\": \"Yes\", \"expected_speaker\": null}]}";

        assertThatThrownBy(() -> run(line, "Ann"))
                .isInstanceOf(MalformedCorpusException.class)
                .hasMessageContaining("line 1: the text does not hold Yes");
    }

    @Test
    void systemThatThrows_failsOnlyThatCase() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        Files.writeString(file, STATED + "\"text\": \"No.\", \"quotes\": []}");
        AttributionSystem broken = new Answering(article -> {
            throw new IllegalStateException("broken");
        });

        assertThat(CaseRun.of(broken, UserCase.read(file)).report()).contains("FAILED", "failed: 1");
    }

    private String report(String text, String expected, String answer) throws IOException {
        String speaker = expected == null ? "null" : "\"" + expected + "\"";
        return run(
                STATED + "\"text\": \"" + text + "\", \"quotes\": [{\"quote\": \"'No,'\", \"expected_speaker\": "
                        + speaker + "}]}",
                answer);
    }

    /** A system that attributes the first four characters to somebody, and points to a "she" in the text. */
    private String run(String line, String answer) throws IOException {
        Path file = folder.resolve("cases.jsonl");
        Files.writeString(file, line);
        return CaseRun.of(new Answering(article -> attributed(article, answer)), UserCase.read(file))
                .report();
    }

    private static Prediction attributed(GoldArticle article, String speaker) {
        List<CodePointSpan> content = List.of(new CodePointSpan(0, 4));
        int she = article.text().utf16().indexOf("she");
        return Prediction.of(
                article.id(),
                List.of(new PredictedQuotation(
                        QuotationType.DIRECT,
                        content,
                        content,
                        Optional.empty(),
                        she < 0 ? Optional.empty() : Optional.of(new CodePointSpan(she, she + 3)),
                        Optional.of(new PredictedSpeaker(Optional.of(speaker), Optional.empty())),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        List.of())));
    }

    private record Answering(Function<GoldArticle, Prediction> answer) implements AttributionSystem {

        @Override
        public String name() {
            return "answering";
        }

        @Override
        public Prediction predict(GoldArticle article) {
            return answer.apply(article);
        }
    }
}
