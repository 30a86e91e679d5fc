package org.whosaid.evaluation.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as per cent with two decimals. */
public final class Percent {

    private Percent() {}

    /** 0 of nothing. */
    public static double of(long part, long whole) {
        return whole == 0 ? 0 : round(100.0 * part / whole);
    }

    static double round(double percent) {
        return new BigDecimal(percent).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
    }
}
