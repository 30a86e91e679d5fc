package org.whosaid.evaluation.gold;

import java.util.Objects;
import java.util.Optional;
import org.whosaid.evaluation.CodePointSpan;

/**
 * A stretch of the article inside quotation marks.
 *
 * @param span marks included
 * @param closed false when the closing mark is missing and the span just runs to the paragraph's end
 * @param attribution id of the relation it belongs to; empty when nobody says it (scare quotes, titles)
 */
public record GoldQuotedSpan(CodePointSpan span, int words, boolean closed, Optional<String> attribution) {

    public GoldQuotedSpan {
        Objects.requireNonNull(span);
        Objects.requireNonNull(attribution);
    }
}
