package org.whosaid.attribution.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.attribution.model.IgnoredSpan;
import org.whosaid.attribution.model.IgnoredSpan.Reason;

class TextBlocksTest {

    private static final String WRAPPED = String.join(
            "\n",
            "The council of a small town in the north of the country has put off",
            "its decision on the ferry for the third time this year, after a",
            "night on which nobody could agree who had the casting vote. The",
            "mayor left early.",
            "A vote may come in March, or in the summer, when the boats are back",
            "and the harbour is full of people who would rather be at sea.");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void of_lineEnds_separateParagraphsOrWrap(String cause, String text, List<String> expected) {
        assertThat(TextBlocks.of(text).all())
                .extracting(block -> block.span().of(text))
                .isEqualTo(expected);
    }

    static Stream<Arguments> of_lineEnds_separateParagraphsOrWrap() {
        return Stream.of(
                blocks("blank lines", "One.\n\nTwo.\n\n\nThree.", "One.", "Two.", "Three."),
                blocks("blank lines of Windows", "One.\r\n\r\nTwo.", "One.", "Two."),
                blocks("blank lines of old Macs", "One.\r\rTwo.", "One.", "Two."),
                blocks("lines with space count as blank", "One.\n \u00a0\t\nTwo.", "One.", "Two."),
                blocks("paragraph separator", "One,\u2029two.", "One,", "two."),
                blocks("line separator", "He left.\u2028She stayed.", "He left.", "She stayed."),
                blocks("space at the edges", "\n  One.  \n\n\tTwo.\n", "One.", "Two."),
                blocks(
                        "every line a paragraph",
                        "He left.\nShe stayed.\nIt rained.",
                        "He left.",
                        "She stayed.",
                        "It rained."),
                blocks(
                        "broken by hand in a sentence",
                        "He saw smoke where\nthere was none.",
                        "He saw smoke where\nthere was none."),
                blocks(
                        "wrapped, a short last line before the next paragraph",
                        WRAPPED,
                        WRAPPED.substring(0, WRAPPED.indexOf("A vote") - 1),
                        WRAPPED.substring(WRAPPED.indexOf("A vote"))),
                blocks(
                        "list items",
                        "* Ferry late\n* Mayor gone\n- no vote",
                        "* Ferry late",
                        "* Mayor gone",
                        "- no vote"),
                blocks("one line", "Nothing happened", "Nothing happened"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void of_firstBlocks_areHeadlinesWithoutFullStop(String cause, String text, int headlines) {
        assertThat(TextBlocks.of(text).all())
                .filteredOn(block -> block.kind() == TextBlock.Kind.HEADLINE)
                .hasSize(headlines);
    }

    static Stream<Arguments> of_firstBlocks_areHeadlinesWithoutFullStop() {
        return Stream.of(
                arguments("plain", "Mayor quits over ferry\n\nThe mayor has quit.", 1),
                arguments("title and deck", "Mayor quits\n\nFerry row claims a scalp\n\nThe mayor has quit.", 2),
                arguments("ends with a quotation", "Mayor calls ferry ‘a bathtub’\n\nThe mayor has quit.", 1),
                arguments("byline between", "Mayor quits\n\nBy Ida Moen\n\nNo ferry\n\nThe mayor has quit.", 2),
                arguments("title case with a full stop", "Mayor Quits Over Late Ferry.\n\nThe mayor has quit.", 1),
                arguments("question", "Who sank the ferry?\n\nThe mayor has quit.", 1),
                arguments("a sentence", "The mayor has quit.\n\nNobody knows why.", 0),
                arguments("a quoted question", "“Who sank it?”\n\n“Nobody.”", 0),
                arguments("a quotation without full stop after prose", "He left.\n\nShe said so\n\nYes.", 0),
                arguments("an article of one line", "Ida Moen: \"Never\"", 0));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void of_boilerplate_isIgnoredWithItsReason(Reason reason, String block) {
        String text = "The ferry sank on Monday.\n\n" + block + "\n\nNobody was hurt.";
        assertThat(TextBlocks.of(text).ignoredSpans())
                .extracting(IgnoredSpan::reason)
                .containsExactly(reason);
    }

    static Stream<Arguments> of_boilerplate_isIgnoredWithItsReason() {
        return Stream.of(
                arguments(Reason.ADVERTISEMENT, "Advertisement"),
                arguments(Reason.ADVERTISEMENT, "ADVERTISEMENT - CONTINUE READING BELOW"),
                arguments(Reason.ADVERTISEMENT, "Story continues below advertisement"),
                arguments(Reason.NEWSLETTER, "Sign up for our weekly harbour newsletter"),
                arguments(Reason.NEWSLETTER, "Get the Lantern in your inbox every Monday"),
                arguments(Reason.NEWSLETTER, "Support local journalism. Subscribe today."),
                arguments(Reason.READ_MORE, "Read more: Mayor calls ferry “a bathtub”"),
                arguments(Reason.READ_MORE, "RELATED: Who sank the ferry?"),
                arguments(Reason.READ_MORE, "Also Read | No bridge before 2030, court says"),
                arguments(Reason.READ_MORE, "Related stories"),
                arguments(Reason.CAPTION, "Photo: Ida Moen/Getty Images"),
                arguments(Reason.CAPTION, "The ferry at Moen on Sunday. Photograph: Per Aas/Lume"),
                arguments(Reason.CAPTION, "Parishioners after Mass. (Photo by Lena Aas)"),
                arguments(Reason.CAPTION, "Per Aas via Getty Images."),
                arguments(Reason.CAPTION, "View image in fullscreen"),
                arguments(Reason.BYLINE, "By Jane Doe, Political Editor"),
                arguments(Reason.BYLINE, "By Neil Aas and Josie O’Hara-Moen"),
                arguments(Reason.BYLINE, "By JANE DOE | Harbour desk"),
                arguments(Reason.BYLINE, "Jane Doe, Health editor"),
                arguments(Reason.BYLINE, "Published: 06:00, 30 October 2026"),
                arguments(Reason.AUTHOR_BIO, "Jane Doe is a reporter at The Lantern."),
                arguments(Reason.AUTHOR_BIO, "Follow her on Twitter @janedoe."),
                arguments(Reason.AUTHOR_BIO, "Jane Doe covers ports for The Lantern."),
                arguments(Reason.AUTHOR_BIO, "Per Aas contributed to this report."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void of_prose_isNeverIgnored(String block) {
        String text = "The ferry sank on Monday.\n\n" + block + "\n\nNobody was hurt.";
        assertThat(TextBlocks.of(text).ignoredSpans()).isEmpty();
    }

    static Stream<String> of_prose_isNeverIgnored() {
        return Stream.of(
                "Sign up for the lifeboat, the minister told voters.",
                "“Read more books,” she said.",
                "Read more books, she told them.",
                "By Monday, the ferry had sunk.",
                "By Ida Moen’s account, nobody slept.",
                "Related costs rose by a third, the port said.",
                "Advertisements for the ferry were withdrawn.",
                "Pictures, maps and a log were lost.",
                "The mayor in Moen: “I saw it sink.” Photo: Per Aas",
                "Per Aas says the ferry was late. Photo: Lena Aas",
                "Jane Doe is a reporter, police said.",
                "Jane Doe covers her eyes when the ferry leaves.",
                "Follow him, she said, on Twitter.",
                "Subscribers waited.",
                "More than 200 people were on board.");
    }

    @Test
    void of_listUnderRelatedStories_isIgnoredToItsEnd() {
        String text = "It sank.\n\nSee also:\n“No ferry”: the mayor\nBridge put off again\n\nNobody was hurt.";
        assertThat(TextBlocks.of(text).ignoredSpans())
                .extracting(ignored -> ignored.span().of(text))
                .containsExactly("See also:", "“No ferry”: the mayor", "Bridge put off again");
    }

    @Test
    void indexAt_anyPosition_isTheBlockThatHoldsIt() {
        String text = "One.\n\nTwo.\n\nThree.";
        TextBlocks blocks = TextBlocks.of(text);
        assertThat(blocks.indexAt(0)).isZero();
        assertThat(blocks.indexAt(text.indexOf("Two"))).isEqualTo(1);
        assertThat(blocks.indexAt(text.indexOf("Three") - 1)).isEqualTo(1);
        assertThat(blocks.indexAt(text.length() - 1)).isEqualTo(2);
        assertThat(new TextBlocks(List.of()).indexAt(5)).isZero();
    }

    private static Arguments blocks(String cause, String text, String... expected) {
        return arguments(cause, text, List.of(expected));
    }
}
