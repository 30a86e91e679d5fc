package org.whosaid.evaluation.prediction;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.JsonFields;
import org.whosaid.evaluation.JsonLines;

/**
 * Predictions kept in a file, one article a line: the answer of {@code POST /api/v1/attributions} (of which only what is
 * scored has to be there) plus the article's {@code id}. The referee reads the same file.
 */
public final class PredictionFile {

    private PredictionFile() {}

    /**
     * @return by article id, in the file's order
     * @throws org.whosaid.evaluation.gold.MalformedCorpusException naming the first line that is not in the format
     */
    public static Map<String, Prediction> read(Path file) throws IOException {
        Map<String, Prediction> byArticle = new LinkedHashMap<>();
        for (Prediction prediction : JsonLines.read(file, PredictionFile::prediction)) {
            byArticle.put(prediction.articleId(), prediction);
        }
        return byArticle;
    }

    /** Overwrites the file; makes its folder when it isn't there. */
    public static void write(Path file, List<Prediction> predictions) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(
                file,
                predictions.stream()
                        .map(PredictionJson::line)
                        .map(JsonNode::toString)
                        .toList());
    }

    private static Prediction prediction(JsonNode line) {
        String id = JsonFields.text(line, "id");
        try {
            return new Prediction(
                    id,
                    JsonFields.list(line, "quotations", PredictionFile::quotation),
                    JsonFields.optionalText(line, "failure"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("article " + id + ": " + e.getMessage(), e);
        }
    }

    private static PredictedQuotation quotation(JsonNode node) {
        QuotationType type = QuotationType.valueOf(JsonFields.text(node, "type"));
        List<CodePointSpan> content =
                JsonFields.list(JsonFields.required(node, "content"), "spans", PredictionFile::span);
        return new PredictedQuotation(
                type,
                content,
                JsonFields.list(node, "quotedSpans", PredictionFile::span),
                JsonFields.optional(node, "cue").map(PredictionFile::span),
                JsonFields.optional(node, "source").map(PredictionFile::span),
                JsonFields.optional(node, "speaker").map(PredictionFile::speaker),
                decimal(node, "confidence"),
                JsonFields.optional(node, "provenance").flatMap(from -> JsonFields.optionalText(from, "stage")),
                JsonFields.list(node, "candidates", PredictionFile::candidate));
    }

    private static CodePointSpan span(JsonNode node) {
        return new CodePointSpan(
                JsonFields.required(node, "start").intValue(),
                JsonFields.required(node, "end").intValue());
    }

    private static PredictedSpeaker speaker(JsonNode node) {
        Optional<String> description = JsonFields.optionalText(node, "description");
        return new PredictedSpeaker(JsonFields.optionalText(node, "name").filter(name -> !name.isEmpty()), description);
    }

    private static PredictedCandidate candidate(JsonNode node) {
        return new PredictedCandidate(JsonFields.text(node, "name"), decimal(node, "confidence"));
    }

    private static OptionalDouble decimal(JsonNode node, String field) {
        return JsonFields.optional(node, field)
                .map(value -> OptionalDouble.of(value.doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }
}
