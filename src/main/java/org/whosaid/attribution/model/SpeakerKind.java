package org.whosaid.attribution.model;

/** What a speaker is. */
public enum SpeakerKind {
    PERSON,
    ORGANIZATION,
    /** Several people with one voice: "Ann Lee and Bob Day", "the Clintons", "Democrats". */
    GROUP,
    /** A source that the article does not name: "two officials". */
    UNNAMED
}
