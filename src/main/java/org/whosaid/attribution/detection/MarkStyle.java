package org.whosaid.attribution.detection;

/** A convention of quotation marks, named by the mark that opens. */
public enum MarkStyle {
    /** {@code "…"}, also full width and ″…″. */
    STRAIGHT(Family.DOUBLE),
    /** “…” and ‟…”. */
    CURLY(Family.DOUBLE),
    /** „…“ and „…”. */
    LOW(Family.DOUBLE),
    /** {@code ''…''}: two apostrophes on both sides, and ‘‘…’’. */
    TWO_APOSTROPHES(Family.DOUBLE),
    /** {@code ``…''}. */
    TWO_BACKTICKS(Family.DOUBLE),
    /** {@code '…'}. */
    STRAIGHT_SINGLE(Family.SINGLE),
    /** ‘…’ and ‛…’. */
    CURLY_SINGLE(Family.SINGLE),
    /** ‚…‘ and ‚…’. */
    LOW_SINGLE(Family.SINGLE),
    /** {@code `…'} and {@code `…`}. */
    BACKTICK(Family.SINGLE),
    /** «…» and »…«, with or without space inside. */
    GUILLEMET(Family.GUILLEMET),
    /** ‹…› and ›…‹. */
    SINGLE_GUILLEMET(Family.SINGLE_GUILLEMET),
    /** 「…」. */
    CORNER_BRACKET(Family.CORNER_BRACKET),
    /** 『…』. */
    WHITE_CORNER_BRACKET(Family.WHITE_CORNER_BRACKET);

    /** Styles whose marks close one another when a text mixes them. */
    enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET,
        SINGLE_GUILLEMET,
        CORNER_BRACKET,
        WHITE_CORNER_BRACKET
    }

    private final Family family;

    MarkStyle(Family family) {
        this.family = family;
    }

    Family family() {
        return family;
    }

    boolean isSingle() {
        return family == Family.SINGLE;
    }

    /** Whether one and the same mark opens and closes, so that only the context tells which it does. */
    boolean isSymmetric() {
        return this == STRAIGHT || this == TWO_APOSTROPHES || this == STRAIGHT_SINGLE;
    }
}
