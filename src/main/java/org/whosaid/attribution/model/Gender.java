package org.whosaid.attribution.model;

/** The grammatical gender a text uses for a person. */
public enum Gender {
    MALE,
    FEMALE
}
