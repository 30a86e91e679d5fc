package org.whosaid.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.attribution.QuotationAttributor;
import org.whosaid.attribution.model.ArticleAttribution;
import org.whosaid.attribution.model.Quotation;
import org.whosaid.testsupport.AttributionInvariants;
import org.whosaid.testsupport.Models;
import org.whosaid.testsupport.WrittenArticles;

/** The whole engine with its models. */
class EngineIT {

    private static final int ARTICLES = 200;
    private static final int THREADS = 8;
    private static final long SEED = 20261122;

    /** Nothing takes nearly so long, even on a busy machine; only what hangs does. */
    private static final Duration GUARD = Duration.ofMinutes(4);

    private final QuotationAttributor attributor = Models.engine().attributor();

    @Test
    void attribute_manyArticlesInManyThreads_answersAsOneThreadDoes() throws Exception {
        List<String> articles = WrittenArticles.shuffled(ARTICLES, 2, SEED);
        assertThat(articles).doesNotHaveDuplicates();
        List<ArticleAttribution> alone =
                articles.stream().map(attributor::attribute).toList();

        List<ArticleAttribution> together = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<ArticleAttribution>> tasks = articles.stream()
                    .map(article -> (Callable<ArticleAttribution>) () -> attributor.attribute(article))
                    .toList();
            for (Future<ArticleAttribution> answer : threads.invokeAll(tasks)) {
                together.add(answer.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(together).isEqualTo(alone);
        assertThat(alone.stream()
                        .mapToInt(article -> article.quotations().size())
                        .sum())
                .as("quotations that could have differed")
                .isGreaterThan(ARTICLES);
        for (int i = 0; i < ARTICLES; i++) {
            AttributionInvariants.assertHold(articles.get(i), alone.get(i));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void attribute_anySpelling_spansAreTheWordsThemselves(String name, String text, List<String> said) {
        ArticleAttribution attribution = attributor.attribute(text);

        AttributionInvariants.assertHold(text, attribution);
        assertThat(attribution.quotations().stream()
                        .filter(quotation -> quotation.speaker().isPresent())
                        .map(quotation -> said(text, attribution, quotation))
                        .toList())
                .isEqualTo(said);
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                arguments(
                        "emoji",
                        "😀😀 News 🇳🇴 of the day 😀\n\n“We 😀 are very happy with it,” said Ann Lee 😀. She left. 👩‍👩‍👧",
                        List.of("Ann Lee: “We 😀 are very happy with it,”")),
                arguments(
                        "combining marks",
                        "“The cafe\u0301 is closed for good,” said Zoe\u0308 Martin\u0303ez, its owner. “Nobody came.”",
                        List.of(
                                "Zoe\u0308 Martin\u0303ez: “The cafe\u0301 is closed for good,”",
                                "Zoe\u0308 Martin\u0303ez: “Nobody came.”")),
                arguments(
                        "CRLF",
                        "Ferry ends\r\n\r\n“Nobody asked us about it,” said Ann Lee.\r\n\r\n“It is our\r\nonly boat,” she said.",
                        List.of("Ann Lee: “Nobody asked us about it,”", "Ann Lee: “It is our\r\nonly boat,”")),
                arguments(
                        "no-break spaces",
                        "“Nobody asked us about it,”\u00a0said\u00a0Ann\u00a0Lee.",
                        List.of("Ann Lee: “Nobody asked us about it,”")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void attribute_hostileText_isAnswered(String name, String text) {
        ArticleAttribution attribution = assertTimeoutPreemptively(GUARD, () -> attributor.attribute(text));

        AttributionInvariants.assertHold(text, attribution);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments("empty", ""),
                arguments("one space", " "),
                arguments("5,000 opening marks", "“".repeat(5_000)),
                arguments("50,000 opening marks", "“".repeat(50_000)),
                arguments("1,000 opening marks with words", "“a b ".repeat(1_000)),
                arguments("500 paragraphs that each open", "“We left.\n\n".repeat(500)),
                arguments("a megabyte of spaces", " ".repeat(1 << 20)),
                arguments("a megabyte of line ends", "\r\n".repeat(1 << 19)),
                arguments("only marks", "“”\"'‘’«»„‟".repeat(50)),
                arguments("only emoji", "😀👩‍👩‍👧🇳🇴".repeat(50)),
                arguments("only full stops", ".".repeat(1_000)),
                arguments("control characters", "\u0000“We\u0001 left,\u0007” said\u0000 Ann\u0000Lee.\u001b[0m\u0085"),
                arguments("a NUL between words", "“We left,” said Ann Lee.\u0000".repeat(20)),
                arguments("lone surrogates", "\ud83d“We \ude00left,” said \ud83dAnn Lee.\ude00"),
                arguments("10,000 nested marks", "“‘".repeat(5_000) + "a" + "’”".repeat(5_000)),
                arguments("brackets", "(".repeat(5_000) + "a" + ")".repeat(5_000)),
                arguments("one word of 100,000 letters", "a".repeat(100_000)),
                arguments("byte order mark and directions", "\ufeff\u202e“We left,”\u202c said \u200bAnn\u00adLee."),
                arguments("mark-up", "<p>“We left,”</p><script>alert('“')</script> ".repeat(10)),
                arguments("Chinese", "他说：“我们走了。”".repeat(20)));
    }

    @Test
    void attribute_200000CharactersWithoutAFullStop_isAnswered() {
        String text = "the old man and the sea said “we left” and "
                .repeat(200_000 / 43 + 1)
                .substring(0, 200_000);

        ArticleAttribution attribution = assertTimeoutPreemptively(GUARD, () -> attributor.attribute(text));

        AttributionInvariants.assertHold(text, attribution);
    }

    @Test
    void attribute_veryManyNames_eachIsAnEntityOnce() {
        int names = 300;
        String text = IntStream.range(0, names)
                .mapToObj(i -> "“We left at dawn,” said Ann " + surname(i) + ".")
                .collect(Collectors.joining("\n\n"));

        ArticleAttribution attribution = assertTimeoutPreemptively(GUARD, () -> attributor.attribute(text));

        AttributionInvariants.assertHold(text, attribution);
        assertThat(attribution.quotations().stream().flatMap(quotation -> quotation.content().stream()))
                .hasSize(names);
        assertThat(attribution.speakers()).hasSizeLessThanOrEqualTo(names);
    }

    /** A quotation has parts, not more of them the longer the text. */
    @ParameterizedTest
    @ValueSource(ints = {50, 500})
    void attribute_strayMarks_foundSpansStayBounded(int marks) {
        String text = "“We left ".repeat(marks);

        ArticleAttribution attribution = attributor.attribute(text);

        assertThat(attribution.quotations().stream()
                        .mapToInt(quotation -> quotation.content().size()
                                + quotation.quotedSpans().size())
                        .sum())
                .isLessThanOrEqualTo(4 * marks);
    }

    private static String surname(int number) {
        String consonants = "bdfgklmnprst";
        var name = new StringBuilder();
        for (int rest = number + 12; rest > 0; rest /= 12) {
            name.append(consonants.charAt(rest % 12)).append("aeiou".charAt(rest % 5));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "son";
    }

    private static String said(String text, ArticleAttribution attribution, Quotation quotation) {
        return attribution.speakers().get(quotation.speaker().orElseThrow()).label() + ": "
                + quotation.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" + "));
    }
}
