package org.whosaid.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.whosaid.evaluation.gold.MalformedCorpusException;

/** Files with one JSON object a line, in UTF-8; blank lines are passed over. */
public final class JsonLines {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonLines() {}

    /**
     * @param parse may throw IllegalArgumentException for an object that is not what it should be
     * @throws MalformedCorpusException naming the first line that is no JSON or that {@code parse} refuses
     */
    public static <T> List<T> read(Path file, Function<JsonNode, T> parse) throws IOException {
        List<T> records = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    records.add(parse(file, number, line, parse));
                }
            }
        }
        return records;
    }

    private static <T> T parse(Path file, int number, String line, Function<JsonNode, T> parse) {
        try {
            return parse.apply(MAPPER.readTree(line));
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new MalformedCorpusException(file.toString(), number, e);
        } catch (IllegalArgumentException e) {
            throw new MalformedCorpusException(file.toString(), number, e);
        }
    }
}
