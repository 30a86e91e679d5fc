package org.whosaid.evaluation.prediction;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.whosaid.evaluation.CodePointSpan;

/** Predictions as JSON, in the shape that the service answers with. */
final class PredictionJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PredictionJson() {}

    static ObjectNode line(Prediction prediction) {
        ObjectNode line = NODES.objectNode().put("id", prediction.articleId());
        prediction.failure().ifPresent(failure -> line.put("failure", failure));
        ArrayNode quotations = line.putArray("quotations");
        prediction.quotations().stream().map(PredictionJson::quotation).forEach(quotations::add);
        return line;
    }

    private static ObjectNode quotation(PredictedQuotation quotation) {
        ObjectNode node = NODES.objectNode().put("type", quotation.type().name());
        node.putObject("content").set("spans", spans(quotation.content()));
        node.set("quotedSpans", spans(quotation.quotedSpans()));
        node.set("cue", quotation.cue().map(PredictionJson::span).orElse(null));
        node.set("source", quotation.source().map(PredictionJson::span).orElse(null));
        node.set("speaker", quotation.speaker().map(PredictionJson::speaker).orElse(null));
        node.set(
                "confidence",
                quotation.confidence().isPresent()
                        ? NODES.numberNode(quotation.confidence().getAsDouble())
                        : NODES.nullNode());
        quotation.stage().ifPresent(stage -> node.putObject("provenance").put("stage", stage));
        ArrayNode candidates = node.putArray("candidates");
        quotation.candidates().stream().map(PredictionJson::candidate).forEach(candidates::add);
        return node;
    }

    private static ArrayNode spans(List<CodePointSpan> spans) {
        ArrayNode array = NODES.arrayNode();
        spans.stream().map(PredictionJson::span).forEach(array::add);
        return array;
    }

    private static ObjectNode span(CodePointSpan span) {
        return NODES.objectNode().put("start", span.start()).put("end", span.end());
    }

    private static ObjectNode speaker(PredictedSpeaker speaker) {
        return NODES.objectNode()
                .put("name", speaker.name().orElse(null))
                .put("description", speaker.description().orElse(null));
    }

    private static ObjectNode candidate(PredictedCandidate candidate) {
        ObjectNode node = NODES.objectNode().put("name", candidate.name());
        candidate.confidence().ifPresent(confidence -> node.put("confidence", confidence));
        return node;
    }
}
