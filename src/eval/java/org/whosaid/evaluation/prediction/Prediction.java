package org.whosaid.evaluation.prediction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.CodePointText;

/**
 * What a system says about one article.
 *
 * @param failure what the system threw instead of an answer; there are no quotations then
 */
public record Prediction(String articleId, List<PredictedQuotation> quotations, Optional<String> failure) {

    public Prediction {
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(failure);
        quotations = List.copyOf(quotations);
    }

    public static Prediction of(String articleId, List<PredictedQuotation> quotations) {
        return new Prediction(articleId, quotations, Optional.empty());
    }

    public static Prediction failed(String articleId, Throwable failure) {
        return new Prediction(articleId, List.of(), Optional.of(failure.toString()));
    }

    /** @throws IllegalArgumentException when a span lies beyond the text: the prediction was made on another text */
    public void requireInside(CodePointText text) {
        quotations.stream()
                .flatMap(quotation -> Stream.of(
                                quotation.content().stream(),
                                quotation.quotedSpans().stream(),
                                quotation.source().stream(),
                                quotation.cue().stream())
                        .flatMap(spans -> spans))
                .filter(span -> !text.holds(span))
                .findFirst()
                .ifPresent(span -> refuse(span, text));
    }

    private void refuse(CodePointSpan span, CodePointText text) {
        throw new IllegalArgumentException(articleId + ": span " + span.start() + ".." + span.end()
                + " lies outside the article's " + text.length() + " code points");
    }
}
