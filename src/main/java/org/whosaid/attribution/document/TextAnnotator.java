package org.whosaid.attribution.document;

import java.util.List;
import org.whosaid.attribution.model.Span;

/**
 * Splits a text into sentences and words and finds parts of speech, lemmas and names. Thread-safe, deterministic, and
 * bounded in time and memory for any input.
 */
public interface TextAnnotator {

    /**
     * @param text the article as submitted; any characters, any line ends, may be blank
     * @param paragraphs the stretches to read, ascending, not overlapping; a sentence never crosses the end of one, and
     *     what lies between them is not read
     * @return without dependencies: see {@link SentenceParser}
     */
    AnnotatedDocument annotate(String text, List<Span> paragraphs);
}
