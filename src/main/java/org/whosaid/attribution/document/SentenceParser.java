package org.whosaid.attribution.document;

/** Finds which word depends on which. Thread-safe and deterministic. */
public interface SentenceParser {

    /** The same sentence with {@link Token#head()} and {@link Token#relation()} filled in. */
    Sentence parse(Sentence sentence);
}
