package org.whosaid.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Fields of a JSON object, with messages that name the field when it is missing or of another type. */
public final class JsonFields {

    private JsonFields() {}

    /** @throws IllegalArgumentException when the field is missing or null */
    public static JsonNode required(JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing");
        }
        return value;
    }

    /** @throws IllegalArgumentException when the field is missing or no string */
    public static String text(JsonNode object, String field) {
        JsonNode value = required(object, field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("\"" + field + "\" is no string: " + value);
        }
        return value.textValue();
    }

    public static Optional<JsonNode> optional(JsonNode object, String field) {
        return Optional.ofNullable(object.get(field)).filter(value -> !value.isNull());
    }

    public static Optional<String> optionalText(JsonNode object, String field) {
        return optional(object, field).map(JsonNode::asText);
    }

    /** The elements of an array; empty when the field is missing or null. */
    public static <T> List<T> list(JsonNode object, String field, Function<JsonNode, T> parse) {
        List<T> values = new ArrayList<>();
        optional(object, field).ifPresent(array -> {
            if (!array.isArray()) {
                throw new IllegalArgumentException("\"" + field + "\" is no array: " + array);
            }
            array.forEach(element -> values.add(parse.apply(element)));
        });
        return values;
    }
}
