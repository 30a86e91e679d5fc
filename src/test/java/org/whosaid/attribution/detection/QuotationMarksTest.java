package org.whosaid.attribution.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.attribution.model.Span;

/**
 * One case per convention. Expected spans are written as they stand in the text, ">" before each level of nesting, "~"
 * before one without an end mark, "¶" between the parts of one that runs through several paragraphs.
 */
class QuotationMarksTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"straight", "curly", "otherConventions", "singles", "apostrophes", "measures", "nested", "defective"
    })
    void scan_oneParagraph_findsQuotedSpans(String cause, String text, List<String> expected) {
        assertThat(describe(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void scan_severalParagraphs_joinsWhatIsReopened(String cause, String text, List<String> expected) {
        assertThat(describe(text)).isEqualTo(expected);
    }

    static Stream<Arguments> straight() {
        return Stream.of(
                of("reporting clause after", "\"We leave at dawn,\" said Ida.", "\"We leave at dawn,\""),
                of("split by a clause", "\"We leave,\" said Ida, \"at dawn.\"", "\"We leave,\"", "\"at dawn.\""),
                of("no space after the end", "She wrote \"a\"and then \"b\".", "\"a\"", "\"b\""),
                of("letter right after the end", "\"Never\"said Ida.", "\"Never\""),
                of("no space before the start", "Ida Moen:\"Never\"", "\"Never\""),
                of("space inside", "There it was. \" What is it? \" Asked Ida.", "\" What is it? \""),
                of("dash before the end", "\"But I thought—\" she began.", "\"But I thought—\""),
                of("dash around", "the word—\"never\"—was his", "\"never\""),
                of("brackets around", "the ferry (\"a bathtub\") sank", "\"a bathtub\""),
                of("ellipsis at the start", "He said \"... and then nothing.\"", "\"... and then nothing.\""),
                of("neighbours", "My \"first\" \"second\" \"third\"", "\"first\"", "\"second\"", "\"third\""),
                of("doubled by a table", "\"\"We leave,\"\" said Ida.", "\"\"We leave,\"\""),
                of("full width", "＂We leave,＂ said Ida.", "＂We leave,＂"),
                of("emoji before and inside", "🙂 \"We 🙂 leave,\" said Ida.", "\"We 🙂 leave,\""),
                of("attribute of left-over markup", "<a id=\"a1\" name=\"Ida\">", new String[0]));
    }

    static Stream<Arguments> curly() {
        return Stream.of(
                of("plain", "“We leave,” said Ida. “At dawn.”", "“We leave,”", "“At dawn.”"),
                of("high reversed", "‟We leave,” said Ida.", "‟We leave,”"),
                of("curly start, straight end", "He goes by “Shorty.\"", "“Shorty.\""),
                of("straight start, curly end", "\"We leave,” said Ida.", "\"We leave,”"),
                of("opening mark at both ends", "an “expedited review“ of the water", "“expedited review“"),
                of("closing mark at both ends", "it was ”like this” before", "”like this”"),
                of("no space before the start", "Ida:“We leave.”", "“We leave.”"));
    }

    static Stream<Arguments> otherConventions() {
        return Stream.of(
                of("German", "„Wir gehen“, sagte Ida.", "„Wir gehen“"),
                of("German with an English end", "„Wir gehen,” said Ida.", "„Wir gehen,”"),
                of("German end without space", "„Wir gehen“,sagte sie. „Ja“sagte er.", "„Wir gehen“", "„Ja“"),
                of("guillemets", "«We leave», said Ida.", "«We leave»"),
                of(
                        "guillemets with no-break space",
                        "«\u00a0We leave\u202f!\u00a0» said Ida.",
                        "«\u00a0We leave\u202f!\u00a0»"),
                of("guillemets with space", "Ida : « We leave ! » Per : « No. »", "« We leave ! »", "« No. »"),
                of("guillemets pointing inward", "»We leave«, said Ida. » Now «", "»We leave«", "» Now «"),
                of("guillemets pointing one way", "»We leave», said Ida.", "»We leave»"),
                of("single guillemets", "‹We leave›, said Ida.", "‹We leave›"),
                of("two apostrophes", "''We leave,'' said Ida, ''at dawn.''", "''We leave,''", "''at dawn.''"),
                of("backticks of typesetters", "``We leave,'' said Ida.", "``We leave,''"),
                of("two curly singles", "‘‘We leave,’’ said Ida.", "‘‘We leave,’’"),
                of("one backtick", "the `night shift' and `day`", "`night shift'", "`day`"),
                of("corner brackets", "イダは「行く」と言った。", "「行く」"),
                of("white corner brackets", "『行く』と「『来る』と言う」", "『行く』", "「『来る』と言う」", ">『来る』"),
                of("double primes as marks", "″We leave,″ said Ida.", "″We leave,″"));
    }

    static Stream<Arguments> singles() {
        return Stream.of(
                of("British", "‘We leave,’ said Ida, ‘at dawn.’", "‘We leave,’", "‘at dawn.’"),
                of("straight", "'We leave,' said Ida, 'at dawn.'", "'We leave,'", "'at dawn.'"),
                of("contractions inside", "‘I don’t know. It’s late,’ said Ida.", "‘I don’t know. It’s late,’"),
                of("possessive plural inside", "‘The players’ bus is late,’ said Ida.", "‘The players’ bus is late,’"),
                of(
                        "two possessive plurals inside",
                        "'The players' and the clubs' boards met,' said Ida.",
                        "'The players' and the clubs' boards met,'"),
                of(
                        "dropped g before the end",
                        "‘One lap at a time, darlin’,’ she said.",
                        "‘One lap at a time, darlin’,’"),
                of(
                        "ends with s before small letters",
                        "He won’t ‘count the beans’ while others eat.",
                        "‘count the beans’"),
                of(
                        "ends with s, next one opens",
                        "the ‘old hands’ and the ‘new hands’ met",
                        "‘old hands’",
                        "‘new hands’"),
                of("name with an apostrophe", "‘Ask O’Neill,’ said Ida.", "‘Ask O’Neill,’"),
                of("closing with no space after", "'We leave.'said Ida", "'We leave.'"),
                of("low", "‚Wir gehen‘, sagte Ida.", "‚Wir gehen‘"));
    }

    static Stream<Arguments> apostrophes() {
        return Stream.of(
                of("contraction", "I don't, you won’t, she shouldn‘t."),
                of("decade", "In the ’90s and the '80s, of the class of '64 and ‘70s."),
                of("and", "Rock 'n' roll, rock ’n’ roll."),
                of("clipped words", "Get 'em, tell ’em, 'til dawn, ’twas so."),
                of("clock", "At six o'clock, ten o’clock."),
                of("possessive plural", "The players' union and the owners’ lawyers met."),
                of("possessive after marks", "Readers of \"Blue\"'s sequel", "\"Blue\""),
                of("possessive after full stops", "the U.S.'s share and the U.S.’s debt"),
                of("wrong-way apostrophe inside", "I \"shouldn‘t wear those\" but I will.", "\"shouldn‘t wear those\""),
                of(
                        "plural inside double",
                        "\"Where are the horses' carrots?\" he asked.",
                        "\"Where are the horses' carrots?\""),
                of(
                        "several inside double",
                        "“The boys’ and girls’ teams won,” he said.",
                        "“The boys’ and girls’ teams won,”"));
    }

    static Stream<Arguments> measures() {
        return Stream.of(
                of("feet and inches", "a 6'2\" guard and a 5'11\" guard and 5' 9\" and 6′2″"),
                of("feet and inches inside", "\"He is 6'2\" tall,\" said Ida.", "\"He is 6'2\" tall,\""),
                of("inches outside", "a 5\" screen, a 12\" record by \"The Owls\"", "\"The Owls\""),
                of("inches inside", "\"I want a 12\" record,\" said Ida.", "\"I want a 12\" record,\""),
                of("inches twice inside", "\"The 7\" x 9\" print,\" said Ida.", "\"The 7\" x 9\" print,\""),
                of("number at the end", "\"We sold 12\" of them. Ida said: \"Good.\"", "\"We sold 12\"", "\"Good.\""));
    }

    static Stream<Arguments> nested() {
        return Stream.of(
                of("single in double", "“She said ‘no’ to us,” he said.", "“She said ‘no’ to us,”", ">‘no’"),
                of("double in single", "‘She said “no” to us,’ he said.", "‘She said “no” to us,’", ">“no”"),
                of(
                        "straight single in double",
                        "\"She said 'no' to us,\" he said.",
                        "\"She said 'no' to us,\"",
                        ">'no'"),
                of("at both edges", "“‘No,’ she said, ‘never.’”", "“‘No,’ she said, ‘never.’”", ">‘No,’", ">‘never.’"),
                of(
                        "three apostrophes",
                        "'''No,' she said, and 'never.''' He wept.",
                        "'''No,' she said, and 'never.'''",
                        ">'No,'",
                        ">'never.'"),
                of(
                        "three deep",
                        "“He said, ‘I read “Blue” twice,’ and left,” said Ida.",
                        "“He said, ‘I read “Blue” twice,’ and left,”",
                        ">‘I read “Blue” twice,’",
                        ">>“Blue”"),
                of("same marks", "\"He said \"no\" to me,\" she said.", "\"He said \"no\" to me,\"", ">\"no\""),
                of("same curly marks", "“He said “no” to me,” she said.", "“He said “no” to me,”", ">“no”"),
                of("curly in straight", "\"He said “no” to me,\" she said.", "\"He said “no” to me,\"", ">“no”"),
                of("guillemets in German", "„Er sagte »nein« dazu“, sagte sie.", "„Er sagte »nein« dazu“", ">»nein«"));
    }

    static Stream<Arguments> defective() {
        return Stream.of(
                of("stray end mark", "We leave,” said Ida. “At dawn.”", "“At dawn.”"),
                of("stray straight mark at the end", "We leave, said Ida.\""),
                of("nothing inside", "He said “” and \"\" and ''."),
                of("no end mark", "\"We leave,\" he said, \"at dawn", "\"We leave,\"", "~\"at dawn"),
                of("inner mark without end", "“She said, ‘no way,” he said.", "“She said, ‘no way,”"),
                of("no end mark before another curly", "“One. Two. “Three,” he said.", "~“One. Two.", "“Three,”"),
                of(
                        "no end mark before another sentence",
                        "\"One. Two. \"Three,\" he said.",
                        "~\"One. Two.",
                        "\"Three,\""),
                of(
                        "no end mark before said and a name",
                        "\"My kids are dentists, said Irv Moen.",
                        "~\"My kids are dentists,"),
                of(
                        "no end mark before a clause that goes on",
                        "“It can hurt, said Kofi Brandt, an analyst, “but not much.”",
                        "~“It can hurt,",
                        "“but not much.”"),
                of(
                        "straight around an open one",
                        "\"He wrote in “Blue” of us.",
                        "~\"He wrote in “Blue” of us.",
                        ">“Blue”"),
                of("spaced ellipsis at the start", "She said \". . . and then,\" and left.", "\". . . and then,\""),
                of("only marks", "\"\"\"\"\"\" “““ ””” ''' «»"));
    }

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                of("curly", "“One.\n\n“Two.\n\n“Three,” she said.", "“One.¶“Two.¶“Three,”"),
                of("straight", "He said: \"One.\n\n\"Two,\" he added.", "\"One.¶\"Two,\""),
                of("British", "‘One.\n\n‘Two,’ she said. ‘Three.’", "‘One.¶‘Two,’", "‘Three.’"),
                of("two apostrophes", "''One.\n\n''Two,'' she said.", "''One.¶''Two,''"),
                of("guillemets", "«One.\n\n«Two», she said.", "«One.¶«Two»"),
                of("guillemets going on with end marks", "« One.\n\n» Two », she said.", "« One.¶» Two »"),
                of("guillemets opened once", "«One.\n\nTwo», she said.", "«One.¶Two»"),
                of("every line a paragraph", "\"One,\" she said. \"Two.\n\"Three!\"", "\"One,\"", "\"Two.¶\"Three!\""),
                of("Windows line ends", "“One.\r\n\r\n“Two.”", "“One.¶“Two.”"),
                of(
                        "wrapped by hand",
                        "\"He saw smoke where there\nshouldn't be smoke.\"",
                        "\"He saw smoke where there\nshouldn't be smoke.\""),
                of("over an advertisement", "“One.\n\nAdvertisement\n\n“Two,” she said.", "“One.¶“Two,”"),
                of("no end mark before a reporting clause", "“One, said Ida Moen.\n\n“Two.”", "~“One,", "“Two.”"),
                of("never closed", "“One.\n\n“Two.\n\nShe left.", "~“One.¶“Two."),
                of("closed before the next", "“One.”\n\n“Two.”", "“One.”", "“Two.”"),
                of("with a nested one in each", "“A ‘b’ c.\n\n“D ‘e’ f.”", "“A ‘b’ c.¶“D ‘e’ f.”", ">‘b’", ">‘e’"),
                of("apostrophe opens a paragraph", "The Owls' bus.\n\n'Tis late, said Ida."));
    }

    @Test
    void scan_spacedGuillemets_innerHasNoSpace() {
        String text = "«\u00a0Yes\u202f» – he";
        QuotedSpan quoted = scan(text).get(0);
        assertThat(quoted.inner().of(text)).isEqualTo("Yes");
        assertThat(quoted.style()).isEqualTo(MarkStyle.GUILLEMET);
    }

    @Test
    void scan_ignoredBlock_isPassedOver() {
        String text = "It rained.\n\nRead more: “How it rained”\n\n“Yes,” she said.";
        assertThat(describe(text)).containsExactly("“Yes,”");
    }

    @Test
    void outermostParts_multiParagraphAndNested_onePartPerParagraph() {
        String text = "“A ‘b’ c.\n\n“D,” she said.";
        List<QuotedSpan> quoted = scan(text);
        assertThat(QuotationMarks.outermostParts(quoted))
                .extracting(part -> part.of(text))
                .containsExactly("“A ‘b’ c.", "“D,”");
        assertThat(QuotationMarks.quotedPositions(quoted).get(text.indexOf('b')))
                .isTrue();
        assertThat(QuotationMarks.quotedPositions(quoted).get(text.indexOf("\n")))
                .isFalse();
        assertThat(QuotationMarks.quotedPositions(quoted).get(text.indexOf("she")))
                .isFalse();
    }

    private static List<QuotedSpan> scan(String text) {
        return QuotationMarks.scan(text, TextBlocks.of(text).all());
    }

    private static List<String> describe(String text) {
        return scan(text).stream().map(quoted -> describe(text, quoted)).toList();
    }

    private static String describe(String text, QuotedSpan quoted) {
        List<Span> parts = quoted.paragraphParts();
        return ">".repeat(quoted.depth())
                + (quoted.closed() ? "" : "~")
                + parts.stream().map(part -> part.of(text)).collect(Collectors.joining("¶"));
    }

    private static Arguments of(String cause, String text, String... expected) {
        return arguments(cause, text, List.of(expected));
    }
}
