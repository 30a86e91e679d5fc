package org.whosaid.ingest;

import static com.github.pemistahl.lingua.api.Language.*;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Tells a text's language, where the text is long enough to tell. Its models load in the background when the service
 * starts; a call before that waits for them.
 */
@ApplicationScoped
public class LanguageIdentifier {

    /** Shorter texts, in letters, are left undecided: a headline of names may be of any language. */
    static final int MINIMAL_LETTERS = 60;

    /** The beginning tells; more only takes time. */
    static final int EXAMINED_CHARACTERS = 4000;

    /** How far ahead of the second most likely language the first must be. */
    private static final double MINIMAL_DISTANCE = 0.1;

    /** Those of large news markets; each costs memory. A text in another is taken for the nearest of these. */
    private static final Language[] LANGUAGES = {
        ENGLISH,
        ARABIC,
        CHINESE,
        CZECH,
        DANISH,
        DUTCH,
        FINNISH,
        FRENCH,
        GERMAN,
        GREEK,
        HEBREW,
        HINDI,
        HUNGARIAN,
        INDONESIAN,
        ITALIAN,
        JAPANESE,
        KOREAN,
        NYNORSK,
        BOKMAL,
        PERSIAN,
        POLISH,
        PORTUGUESE,
        ROMANIAN,
        RUSSIAN,
        SPANISH,
        SWEDISH,
        TURKISH,
        UKRAINIAN,
        VIETNAMESE
    };

    private final CompletableFuture<LanguageDetector> detector = new CompletableFuture<>();

    void load(@Observes StartupEvent started) {
        Thread loader = new Thread(this::build, "language-detector-loader");
        loader.setDaemon(true);
        loader.start();
    }

    private void build() {
        try {
            var built = LanguageDetectorBuilder.fromLanguages(LANGUAGES)
                    .withLowAccuracyMode()
                    .withMinimumRelativeDistance(MINIMAL_DISTANCE)
                    .withPreloadedLanguageModels()
                    .build();
            detector.complete(built);
        } catch (RuntimeException | Error e) {
            detector.completeExceptionally(e);
        }
    }

    /** @return an ISO 639-1 code, or empty for a text that is too short or could be of several languages */
    public Optional<String> detect(String text) {
        String beginning = text.substring(0, Math.min(text.length(), EXAMINED_CHARACTERS));
        if (beginning.codePoints().filter(Character::isLetter).count() < MINIMAL_LETTERS) {
            return Optional.empty();
        }
        Language language = detector.join().detectLanguageOf(beginning);
        return language == UNKNOWN
                ? Optional.empty()
                : Optional.of(language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT));
    }
}
