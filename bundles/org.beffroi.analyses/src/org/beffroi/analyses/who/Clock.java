package org.beffroi.analyses.who;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.beffroi.core.analysis.Run;

/** Moments and the time between them, as people say them on the dossier's clock. */
final class Clock {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double HOUR = 3_600_000;

    private Clock() {}

    /** {@code le 4 mars 2025 à 18:05}. */
    static String moment(long instant, Run run) {
        ZonedDateTime time = Instant.ofEpochMilli(instant).atZone(run.zone());
        return run.say(Clock.class, "clock.moment", run.wording().dayOfYear(time.toLocalDate()), TIME.format(time));
    }

    static double hours(long from, long to) {
        return (to - from) / HOUR;
    }

    /** {@code 40 min}, {@code 5 h}, {@code 3 jours}. */
    static String span(double hours, Run run) {
        return run.wording().hours(hours);
    }
}
