package org.whosaid.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.attribution.model.ArticleAttribution;
import org.whosaid.attribution.model.Quotation;
import org.whosaid.attribution.model.Speaker;
import org.whosaid.attribution.model.UnattributedReason;
import org.whosaid.testsupport.AttributionInvariants;
import org.whosaid.testsupport.Models;

/**
 * The whole engine on the articles of {@code engine/phenomena.txt}, each of which shows one way to attribute. What counts
 * is its best answer: where the threshold of confidence lies is measured on corpora, not here.
 */
class PhenomenaIT {

    private static final String NOBODY = "-";

    record Expected(String words, String speaker) {}

    record Case(String name, String text, List<Expected> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void attribute_phenomenon_hasItsSpeakers(Case article) {
        ArticleAttribution attribution = Models.engine().attributor().attribute(article.text());

        AttributionInvariants.assertHold(article.text(), attribution);
        assertThat(article.expected().stream()
                        .map(expected ->
                                new Expected(expected.words(), speaker(article.text(), attribution, expected.words())))
                        .toList())
                .isEqualTo(article.expected());
    }

    private static String speaker(String text, ArticleAttribution attribution, String words) {
        int start = text.indexOf(words);
        assertThat(start).as("“%s” in: %s", words, text).isNotNegative();
        int middle = start + words.length() / 2;
        return attribution.quotations().stream()
                .filter(quotation -> quotation.content().stream().anyMatch(span -> span.contains(middle)))
                .findFirst()
                .flatMap(quotation -> bestAnswer(attribution, quotation))
                .orElse(NOBODY);
    }

    private static Optional<String> bestAnswer(ArticleAttribution attribution, Quotation quotation) {
        return quotation
                .speaker()
                .map(attribution.speakers()::get)
                .map(Speaker::label)
                .or(() -> quotation
                        .unattributedReason()
                        .filter(UnattributedReason.LOW_CONFIDENCE::equals)
                        .map(reason -> quotation.candidates().get(0).name()));
    }

    static Stream<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        String name = null;
        var text = new StringBuilder();
        var expected = new ArrayList<Expected>();
        for (String line : lines()) {
            if (line.startsWith("# ")) {
                if (name != null) {
                    cases.add(new Case(name, text.toString().strip(), List.copyOf(expected)));
                }
                name = line.substring(2);
                text.setLength(0);
                expected.clear();
            } else if (line.startsWith("> ")) {
                String[] parts = line.substring(2).split(" = ");
                expected.add(new Expected(parts[0], parts[1]));
            } else if (name != null) {
                text.append(line).append('\n');
            }
        }
        cases.add(new Case(name, text.toString().strip(), List.copyOf(expected)));
        return cases.stream();
    }

    private static List<String> lines() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                PhenomenaIT.class.getResourceAsStream("/engine/phenomena.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
