package org.whosaid.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.attribution.model.ArticleAttribution;
import org.whosaid.attribution.model.CodePointOffsets;
import org.whosaid.attribution.model.IgnoredSpan;
import org.whosaid.attribution.model.Quotation;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.model.Speaker;

/** What must be true of every attribution of every text. */
public final class AttributionInvariants {

    private AttributionInvariants() {}

    public static void assertHold(String text, ArticleAttribution attribution) {
        var contents = new ArrayList<Span>();
        int lastStart = 0;
        for (Quotation quotation : attribution.quotations()) {
            contents.addAll(quotation.content());
            assertThat(quotation.quotedSpans())
                    .allMatch(quoted -> quotation.content().stream().anyMatch(content -> content.contains(quoted)));
            quotation.cue().ifPresent(cue -> assertThat(cue.span().of(text)).isEqualTo(cue.text()));
            quotation.source().ifPresent(source -> assertThat(source.span().of(text))
                    .isEqualTo(source.text()));
            quotation.speaker().ifPresent(speaker -> assertThat(speaker)
                    .isBetween(0, attribution.speakers().size() - 1));
            quotation.confidence().ifPresent(confidence -> assertThat(confidence)
                    .isBetween(0.0, 1.0));
            assertThat(quotation.extent().start()).isGreaterThanOrEqualTo(lastStart);
            assertThat(quotation.paragraph()).isNotNegative();
            assertThat(quotation.sentence()).isNotNegative();
            lastStart = quotation.extent().start();
        }
        contents.sort(null);
        for (int i = 1; i < contents.size(); i++) {
            assertThat(contents.get(i).start())
                    .as("%s overlaps %s", contents.get(i), contents.get(i - 1))
                    .isGreaterThanOrEqualTo(contents.get(i - 1).end());
        }
        for (IgnoredSpan ignored : attribution.ignoredSpans()) {
            assertThat(contents).noneMatch(ignored.span()::overlaps);
        }
        for (Speaker speaker : attribution.speakers()) {
            assertThat(speaker.mentions()).isSorted();
        }
        assertSlicesByCodePoint(text, spans(attribution));
    }

    /** The code points from start to end, as the API counts, are the words that the span means. */
    private static void assertSlicesByCodePoint(String text, List<Span> spans) {
        var offsets = new CodePointOffsets(text);
        int[] codePoints = text.codePoints().toArray();
        for (Span span : spans) {
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.isEmpty()).as("empty: %s", span).isFalse();
            int start = offsets.of(span.start());
            assertThat(new String(codePoints, start, offsets.of(span.end()) - start))
                    .isEqualTo(span.of(text));
        }
    }

    private static List<Span> spans(ArticleAttribution attribution) {
        var spans = new ArrayList<Span>();
        for (Quotation quotation : attribution.quotations()) {
            spans.addAll(quotation.content());
            spans.addAll(quotation.quotedSpans());
            quotation.cue().ifPresent(cue -> spans.add(cue.span()));
            quotation.source().ifPresent(source -> spans.add(source.span()));
        }
        attribution.speakers().forEach(speaker -> spans.addAll(speaker.mentions()));
        attribution.ignoredSpans().forEach(ignored -> spans.add(ignored.span()));
        return spans;
    }
}
