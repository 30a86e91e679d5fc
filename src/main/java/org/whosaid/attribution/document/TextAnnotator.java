package org.whosaid.attribution.document;

/**
 * Splits a text into sentences and words and finds parts of speech, lemmas, dependencies and names. Thread-safe,
 * deterministic, and bounded in time and memory for any input.
 */
public interface TextAnnotator {

    /** @param text the article as submitted; any characters, any line ends, may be blank */
    AnnotatedDocument annotate(String text);
}
