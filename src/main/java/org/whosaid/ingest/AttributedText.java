package org.whosaid.ingest;

import java.util.Objects;
import java.util.Optional;
import org.whosaid.attribution.model.ArticleAttribution;

/**
 * A text with what one engine found in it.
 *
 * @param language ISO 639-1 code; empty when the text is too short to tell
 * @param attribution with offsets in UTF-16 indices into {@code text}
 */
public record AttributedText(
        String text, Optional<String> language, EngineInfo engine, ArticleAttribution attribution) {

    public AttributedText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(language);
        Objects.requireNonNull(engine);
        Objects.requireNonNull(attribution);
    }

    /** The same with quotations below the confidence left open. */
    public AttributedText above(double minimalConfidence) {
        return new AttributedText(text, language, engine, ConfidenceThreshold.apply(attribution, minimalConfidence));
    }
}
