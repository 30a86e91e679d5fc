package org.whosaid.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads one text: tells its language, then who says what. Stores nothing. */
@ApplicationScoped
public class TextAttribution {

    private static final String ENGLISH = "en";

    private final AttributionEngine engine;
    private final LanguageIdentifier languageIdentifier;

    public TextAttribution(AttributionEngine engine, LanguageIdentifier languageIdentifier) {
        this.engine = engine;
        this.languageIdentifier = languageIdentifier;
    }

    /**
     * @param anyLanguage whether to read a text that is not English as if it were
     * @throws UnsupportedLanguageException for a text that is surely not English, unless {@code anyLanguage}
     * @throws EngineNotReadyException while the models are being loaded
     */
    public AttributedText attribute(String text, boolean anyLanguage) {
        if (!engine.isReady()) {
            throw new EngineNotReadyException();
        }
        Optional<String> language = languageIdentifier.identify(text);
        language.filter(found -> !anyLanguage && !found.equals(ENGLISH)).ifPresent(found -> {
            throw new UnsupportedLanguageException(found);
        });
        return new AttributedText(text, language, engine.info(), engine.attribute(text));
    }
}
