package org.whosaid.evaluation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.CodePointText;
import org.whosaid.evaluation.JsonFields;
import org.whosaid.evaluation.JsonLines;

/**
 * A short text that users of some attribution software reported as going wrong, with what they expect.
 *
 * @param source where it was reported
 * @param stated whether the report itself states the expectations; otherwise a reader inferred them
 * @param expectations for the quotations in the text; none means that nothing in the text is one
 * @param noQuotations stretches that must not be attributed to anybody
 */
public record UserCase(
        String source,
        CodePointText text,
        boolean stated,
        List<Expectation> expectations,
        List<CodePointSpan> noQuotations) {

    /**
     * What is expected of one quotation.
     *
     * @param speaker empty when no name may be given for it
     * @param notBy whom it must not be attributed to
     */
    public record Expectation(CodePointSpan quotation, Optional<String> speaker, List<String> notBy) {

        public Expectation {
            notBy = List.copyOf(notBy);
        }
    }

    public UserCase {
        expectations = List.copyOf(expectations);
        noQuotations = List.copyOf(noQuotations);
    }

    /** @throws org.whosaid.evaluation.gold.MalformedCorpusException naming the first line that is not in the format */
    public static List<UserCase> read(Path file) throws IOException {
        return JsonLines.read(file, UserCase::of);
    }

    private static UserCase of(JsonNode line) {
        String text = JsonFields.text(line, "text");
        String basis = JsonFields.text(line, "expected_basis");
        return new UserCase(
                JsonFields.text(line, "source"),
                new CodePointText(text),
                basis.startsWith("stated") && !basis.contains("inferred"),
                JsonFields.list(line, "quotes", quote -> expectation(quote, text)),
                JsonFields.list(line, "must_not_be_quotes", words -> find(words.asText(), text)));
    }

    private static Expectation expectation(JsonNode node, String text) {
        return new Expectation(
                find(JsonFields.text(node, "quote"), text),
                JsonFields.optionalText(node, "expected_speaker"),
                JsonFields.list(node, "must_not_be", JsonNode::asText));
    }

    private static CodePointSpan find(String words, String text) {
        int index = text.indexOf(words);
        if (index < 0) {
            throw new IllegalArgumentException("the text does not hold " + words);
        }
        int start = text.codePointCount(0, index);
        return new CodePointSpan(start, start + words.codePointCount(0, words.length()));
    }
}
