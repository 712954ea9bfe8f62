package org.beffroi.workbench.routing.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.beffroi.dossier.routing.WorkingHours;

/** How long a department is given, counted in hours at work; a day has six of them. */
public enum DueTime {
    /** As long as it takes. */
    NONE(Duration.ZERO),
    /** Four hours at work. */
    HOURS(Duration.ofHours(4)),
    /** Two days at work. */
    DAYS(Duration.ofHours(12)),
    /** Five days at work: a week without holidays. */
    WEEK(Duration.ofHours(30)),
    /** A day and an hour that somebody chooses. */
    CHOSEN(Duration.ZERO);

    private static final int MINUTES = 15;

    private final Duration worked;

    DueTime(Duration worked) {
        this.worked = worked;
    }

    /** When the answer is due, on a quarter of an hour; empty for {@link #NONE} and {@link #CHOSEN}. */
    public Optional<Instant> after(Instant now, ZoneId zone) {
        return worked.isZero() ? Optional.empty() : Optional.of(quarter(new WorkingHours(zone).after(now, worked)));
    }

    /** People are given round times, and never less than they were promised. */
    private static Instant quarter(Instant time) {
        long quarter = Duration.ofMinutes(MINUTES).toSeconds();
        Instant minute = time.truncatedTo(ChronoUnit.MINUTES);
        long over = Math.floorMod(minute.getEpochSecond(), quarter);
        Instant round = over == 0 ? minute : minute.plusSeconds(quarter - over);
        return round.isBefore(time) ? round.plusSeconds(quarter) : round;
    }
}
