package org.beffroi.sources.value;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Why a date of publication that can be read is to be checked all the same. */
public enum DoubtfulDate {
    /** It is still to come: a slip of the pen, or an announcement. */
    FUTURE,
    /** It is the day on which the clock of a program begins, which programs write where they know no date. */
    ZERO;

    /**
     * 1 January of the year 1 (.NET), 1601 (Windows), 1900 and the two days before it (serial numbers 0 to 2 of workbooks, ECMA-376
     * part 1, 18.17.4.1), 1904 (workbooks of old Macintoshes, the same), 1970 (Unix) and 1980 (MS-DOS).
     */
    private static final Set<LocalDate> BEGINNINGS = Set.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(1601, 1, 1),
            LocalDate.of(1899, 12, 30),
            LocalDate.of(1899, 12, 31),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1904, 1, 1),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(1980, 1, 1));

    /** Clocks of other zones are ahead by less. */
    private static final Duration AHEAD = Duration.ofDays(1);

    /**
     * Why a date is doubtful, empty where it is not.
     *
     * @param zone in which it was read
     * @param now what is later than that by more than a day is still to come
     */
    public static Optional<DoubtfulDate> of(Instant date, ZoneId zone, Instant now) {
        if (isBeginning(date, zone)) {
            return Optional.of(ZERO);
        }
        return date.isAfter(now.plus(AHEAD)) ? Optional.of(FUTURE) : Optional.empty();
    }

    private static boolean isBeginning(Instant date, ZoneId zone) {
        return BEGINNINGS.contains(LocalDate.ofInstant(date, zone))
                || BEGINNINGS.contains(LocalDate.ofInstant(date, ZoneOffset.UTC));
    }
}
