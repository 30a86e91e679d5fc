package org.whosaid.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.CodePointText;
import org.whosaid.evaluation.JsonFields;
import org.whosaid.evaluation.JsonLines;

/** Reads gold articles, one JSON object a line; the format is described in corpora/written/README.md. */
public final class GoldReader {

    private static final List<String> TRAITS = List.of("publisher", "genre", "marks");

    private GoldReader() {}

    /** @throws MalformedCorpusException naming the first line that does not hold an article in the format */
    public static List<GoldArticle> read(Path file) throws IOException {
        return JsonLines.read(file, GoldReader::article);
    }

    static GoldArticle article(JsonNode line) {
        String id = JsonFields.text(line, "id");
        try {
            JsonFields.required(line, "attributions");
            JsonFields.required(line, "quoted");
            return new GoldArticle(
                    id,
                    new CodePointText(JsonFields.text(line, "text")),
                    JsonFields.list(line, "attributions", GoldReader::attribution),
                    JsonFields.list(line, "quoted", GoldReader::quotedSpan),
                    traits(line));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("article " + id + ": " + e.getMessage(), e);
        }
    }

    private static GoldAttribution attribution(JsonNode node) {
        return new GoldAttribution(
                JsonFields.text(node, "id"),
                constant(QuotationType.class, JsonFields.text(node, "kind")),
                JsonFields.list(node, "content", GoldReader::span),
                JsonFields.list(node, "source", GoldReader::span),
                JsonFields.list(node, "cue", GoldReader::span),
                JsonFields.optional(node, "speaker").map(GoldReader::speaker));
    }

    private static GoldSpeaker speaker(JsonNode node) {
        return new GoldSpeaker(
                JsonFields.optionalText(node, "name").filter(name -> !name.isEmpty()),
                constant(GoldSpeaker.Type.class, JsonFields.text(node, "type")),
                JsonFields.optionalText(node, "desc"));
    }

    private static GoldQuotedSpan quotedSpan(JsonNode node) {
        return new GoldQuotedSpan(
                span(JsonFields.required(node, "span")),
                JsonFields.required(node, "words").asInt(),
                JsonFields.required(node, "closed").asBoolean(),
                JsonFields.optionalText(node, "attribution"));
    }

    private static CodePointSpan span(JsonNode node) {
        if (!node.isArray()
                || node.size() != 2
                || !node.get(0).isInt()
                || !node.get(1).isInt()) {
            throw new IllegalArgumentException("not a span: " + node);
        }
        return new CodePointSpan(node.get(0).intValue(), node.get(1).intValue());
    }

    private static Map<String, String> traits(JsonNode line) {
        Map<String, String> traits = new LinkedHashMap<>();
        for (String trait : TRAITS) {
            JsonFields.optionalText(line, trait).ifPresent(value -> traits.put(trait, value));
        }
        return traits;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        List<String> allowed = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            allowed.add(constant.name().toLowerCase(Locale.ROOT));
            if (allowed.get(allowed.size() - 1).equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("\"" + name + "\" is none of " + String.join(", ", allowed));
    }
}
