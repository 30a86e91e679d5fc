package org.whosaid.attribution.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.Span;

class QuotedContentTest {

    /** The content is what stands between square brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    She said [“we left”] .         | DIRECT
                    She said [“we left” .]         | DIRECT
                    She said [they “left”] .       | MIXED
                    She said [“they” left] .       | MIXED
                    She said [they “just” left] .  | MIXED
                    She said [they left] .         | INDIRECT
                    She said [they left “…”] .     | INDIRECT
                    """)
    void type_wordsInsideAndOutsideMarks_decide(String marked, QuotationType expected) {
        int start = marked.indexOf('[');
        String text = marked.replace("[", "").replace("]", "");
        Span content = new Span(start, marked.indexOf(']') - 1);
        Span quoted = text.indexOf('“') < 0 ? new Span(0, 0) : new Span(text.indexOf('“'), text.indexOf('”') + 1);

        List<Span> inside = QuotedContent.quotedSpans(text, List.of(content), List.of(quoted));

        assertThat(QuotedContent.type(text, List.of(content), inside)).isEqualTo(expected);
    }

    @Test
    void quotedSpans_marksReachBeyondTheContent_areCutToIt() {
        String text = "“We left at dawn.”";

        assertThat(QuotedContent.quotedSpans(text, List.of(new Span(0, 8)), List.of(new Span(0, 18))))
                .containsExactly(new Span(0, 8));
    }
}
