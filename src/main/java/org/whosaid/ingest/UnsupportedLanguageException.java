package org.whosaid.ingest;

/** The text is not English; the caller may insist. */
public class UnsupportedLanguageException extends RuntimeException {

    private final String language;

    /** @param language ISO 639-1 code of the language found */
    public UnsupportedLanguageException(String language) {
        super("The text is in the language \"" + language + "\"; only English (\"en\") is supported.");
        this.language = language;
    }

    public String language() {
        return language;
    }
}
