package org.whosaid.attribution.model;

/** The form in which a text mentions somebody. */
public enum MentionType {
    NAME,
    PRONOUN,
    /** A noun phrase: "the minister", "two officials". */
    NOMINAL
}
