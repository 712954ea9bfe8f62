package org.beffroi.strategy.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of a whole in percent, as they are kept in files. */
public final class Percents {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 9;

    private Percents() {}

    /**
     * With so many decimals, half to even; with as many more as it takes where it would else be kept as none or as all, which it
     * is not.
     *
     * @param percent 0 to 100 of a part; any other number is rounded too
     */
    public static BigDecimal rounded(BigDecimal percent, int decimals) {
        BigDecimal rounded = percent;
        for (int scale = decimals; scale <= MOST_DECIMALS; scale++) {
            rounded = percent.setScale(scale, RoundingMode.HALF_EVEN).stripTrailingZeros();
            if (isEdge(rounded) == isEdge(percent)) {
                break;
            }
        }
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static boolean isEdge(BigDecimal percent) {
        return percent.signum() == 0 || percent.compareTo(ALL) == 0;
    }
}
