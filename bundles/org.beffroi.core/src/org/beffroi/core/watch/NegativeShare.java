package org.beffroi.core.watch;

import java.time.Duration;

/**
 * The share of negative mentions that is too much: of those whose tone is known, within the last hours. A mention whose tone is
 * unsure or was never read is unknown, and counts on neither side.
 *
 * @param percent more than that many in a hundred call, 1 to 99
 * @param hours how far back it is counted, 1 to 720
 */
public record NegativeShare(int percent, int hours) {

    /** Two in five within a day. */
    public static final NegativeShare USUAL = new NegativeShare(40, 24);

    private static final int MOST_PERCENT = 99;
    private static final int MOST_HOURS = 720;

    public NegativeShare {
        if (!isPercent(percent) || !isHours(hours)) {
            throw new IllegalArgumentException("A share is of 1 to 99 percent, within 1 to 720 hours");
        }
    }

    /** Whether so many in a hundred can be too much. */
    public static boolean isPercent(long percent) {
        return percent >= 1 && percent <= MOST_PERCENT;
    }

    /** Whether so many hours can be looked back. */
    public static boolean isHours(long hours) {
        return hours >= 1 && hours <= MOST_HOURS;
    }

    /** How far back it is counted. */
    public Duration window() {
        return Duration.ofHours(hours);
    }

    /**
     * Whether so many are too much.
     *
     * @param negative how many are negative
     * @param known of how many whose tone is known
     */
    public boolean isExceeded(long negative, long known) {
        return negative * 100 > known * percent;
    }
}
