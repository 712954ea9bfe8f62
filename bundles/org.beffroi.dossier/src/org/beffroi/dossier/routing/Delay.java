package org.beffroi.dossier.routing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a department has, in the calendar: {@code 4h}, {@code 2d} (or {@code 2j}), {@code 1w} (or {@code 1s}).
 *
 * @param count at least 1
 * @param unit hours, days or weeks
 */
public record Delay(int count, ChronoUnit unit) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,3})([hdjws])");

    /** Reads what was typed; empty where it is no delay. */
    public static Optional<Delay> read(String typed) {
        Matcher written = WRITTEN.matcher(typed.strip().toLowerCase(java.util.Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        ChronoUnit unit =
                switch (written.group(2)) {
                    case "h" -> ChronoUnit.HOURS;
                    case "d", "j" -> ChronoUnit.DAYS;
                    default -> ChronoUnit.WEEKS;
                };
        return Optional.of(new Delay(Integer.parseInt(written.group(1)), unit));
    }

    /** The end of it; a day is a day of the calendar, also where clocks change. */
    public Instant after(Instant start, ZoneId zone) {
        return start.atZone(zone).plus(count, unit).toInstant();
    }

    /** As it is written in files. */
    public String written() {
        return count
                + switch (unit) {
                    case HOURS -> "h";
                    case DAYS -> "d";
                    default -> "w";
                };
    }
}
