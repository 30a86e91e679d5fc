package org.whosaid.evaluation.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.evaluation.CodePointSpan;

class PredictionFileTest {

    private static final CodePointSpan CONTENT = new CodePointSpan(0, 5);

    @TempDir
    private Path folder;

    @Test
    void writtenAndReadAgain_isTheSame() throws IOException {
        Prediction full = Prediction.of(
                "a",
                List.of(new PredictedQuotation(
                        QuotationType.MIXED,
                        List.of(CONTENT, new CodePointSpan(9, 12)),
                        List.of(CONTENT),
                        Optional.of(new CodePointSpan(5, 6)),
                        Optional.of(new CodePointSpan(6, 7)),
                        Optional.of(new PredictedSpeaker(Optional.of("Ann “Lee”"), Optional.of("mayor"))),
                        OptionalDouble.of(0.75),
                        Optional.of("colon"),
                        List.of(new PredictedCandidate("Bob", OptionalDouble.of(0.25))))));
        Prediction open = Prediction.of(
                "b",
                List.of(new PredictedQuotation(
                        QuotationType.INDIRECT,
                        List.of(CONTENT),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        List.of())));
        Prediction failed = Prediction.failed("c", new IllegalStateException("broken"));
        Path file = folder.resolve("new/predictions.jsonl");

        PredictionFile.write(file, List.of(full, open, failed));

        assertThat(PredictionFile.read(file).values()).containsExactly(full, open, failed);
    }

    @Test
    void answerOfTheService_isRead() throws IOException {
        Path file = folder.resolve("predictions.jsonl");
        Files.writeString(file, """
                {"id": "a", "engine": {"name": "whosaid"}, "quotations": [{"id": null, "type": "DIRECT", \
                "content": {"text": "“No,”", "spans": [{"start": 0, "end": 5}]}, "cue": null, \
                "source": {"start": 6, "end": 9, "text": "two"}, "speaker": {"id": null, "name": null, \
                "kind": "UNNAMED", "description": "two"}, "confidence": 0.9, "candidates": []}], "speakers": []}""");

        PredictedQuotation quotation =
                PredictionFile.read(file).get("a").quotations().get(0);

        assertThat(quotation.isAttributed()).isTrue();
        assertThat(quotation.speakerName()).isEmpty();
        assertThat(quotation.quotedSpans()).as("not told: all of the content").containsExactly(CONTENT);
    }
}
