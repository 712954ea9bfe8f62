package org.beffroi.strategy.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What checks go by beside the strategy itself.
 *
 * @param today the day of the body
 * @param zone in which moments of the strategy are days
 * @param evidenceDays age from which evidence is to be looked at again, in days
 * @param measurementDays days from one measurement to the next where neither its measure nor its past says so
 * @param exerciseDays age from which the last exercise of a crisis plan is old, in days
 * @param workingDays working days of a full-time post in a year
 * @param actionsAtOnce actions that a full-time post can carry at the same time before it is worth a question
 */
public record Setting(
        LocalDate today,
        ZoneId zone,
        int evidenceDays,
        int measurementDays,
        int exerciseDays,
        int workingDays,
        int actionsAtOnce) {

    private static final int HALF_A_YEAR = 183;
    private static final int QUARTER = 92;
    private static final int YEAR = 366;

    /**
     * Working days of a full-time post in a year: 365 days less 104 of week-ends, 25 of leave and 8 holidays: what the 1,607 hours of a year are counted from (French decree
     * 2000-815 of 25 August 2000, article 1).
     */
    public static final int FULL_TIME = 228;

    private static final int AT_ONCE = 4;

    public Setting {
        Objects.requireNonNull(today);
        Objects.requireNonNull(zone);
        if (Math.min(
                        Math.min(evidenceDays, measurementDays),
                        Math.min(exerciseDays, Math.min(workingDays, actionsAtOnce)))
                < 1) {
            throw new IllegalArgumentException("Numbers of a setting are at least 1");
        }
    }

    /** The usual one, on a day. */
    public static Setting on(LocalDate today, ZoneId zone) {
        return new Setting(today, zone, HALF_A_YEAR, QUARTER, YEAR, FULL_TIME, AT_ONCE);
    }

    /** The day of a moment. */
    public LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** True for a day before today; false where there is none. */
    public boolean isPast(@Nullable LocalDate day) {
        return day != null && day.isBefore(today);
    }
}
