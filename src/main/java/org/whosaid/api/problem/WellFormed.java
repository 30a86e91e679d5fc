package org.whosaid.api.problem;

/** Tells strings that every part of the service can hold: without U+0000 and without half of a surrogate pair. */
public final class WellFormed {

    private WellFormed() {}

    public static boolean check(String value) {
        return value.codePoints().noneMatch(codePoint -> codePoint == 0 || isSurrogate(codePoint));
    }

    /** {@link String#codePoints()} joins pairs, so a surrogate that is left stands alone. */
    private static boolean isSurrogate(int codePoint) {
        return codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
    }
}
