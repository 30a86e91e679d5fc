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
import java.util.regex.Pattern;

/**
 * Tells a text's language, where the text is long enough to tell. Its models load in the background when the service
 * starts; a call before that waits for them.
 */
@ApplicationScoped
public class LanguageIdentifier {

    /**
     * Texts with fewer letters are left undecided: a headline of names may be of any language. A word that comes again
     * tells nothing new.
     */
    private static final int MINIMAL_LETTERS = 60;

    /** The beginning tells; more only takes time. */
    private static final int EXAMINED_CHARACTERS = 2000;

    /**
     * Another language than English must be this much more likely: English news full of foreign names reaches 0.9, of
     * the languages nearest to English a single sentence stays under 0.82.
     */
    private static final double LIKELIHOOD_OF_ENGLISH = 0.85;

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

    private static final Pattern SPACE = Pattern.compile("\\s+");

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
                    .withPreloadedLanguageModels()
                    .build();
            detector.complete(built);
        } catch (RuntimeException | Error e) {
            detector.completeExceptionally(e);
        }
    }

    /** @return an ISO 639-1 code, or empty for a text that is too short to tell, or not English but near to it */
    public Optional<String> identify(String text) {
        String beginning = text.substring(0, Math.min(text.length(), EXAMINED_CHARACTERS));
        if (lettersOfDifferentWords(beginning) < MINIMAL_LETTERS) {
            return Optional.empty();
        }
        var likelihoods = detector.join().computeLanguageConfidenceValues(beginning);
        if (likelihoods.isEmpty()) {
            return Optional.empty();
        }
        // Sorted; the first has 1, the others are relative to it. A language in another script has none.
        Language first = likelihoods.firstKey();
        return first != ENGLISH && likelihoods.getOrDefault(ENGLISH, 0.0) > LIKELIHOOD_OF_ENGLISH
                ? Optional.empty()
                : Optional.of(first.getIsoCode639_1().toString().toLowerCase(Locale.ROOT));
    }

    private static long lettersOfDifferentWords(String text) {
        return SPACE.splitAsStream(text)
                .distinct()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .count();
    }
}
