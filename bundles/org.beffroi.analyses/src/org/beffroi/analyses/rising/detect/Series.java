package org.beffroi.analyses.rising.detect;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.beffroi.analyses.rising.calendar.DayCalendar;

/**
 * What is known of a series before its first point.
 *
 * @param step from point to point, above 0; empty where it is to be learnt from the first thirteen
 * @param zone in which its hours and days are meant
 * @param calendar of its days
 */
public record Series(Optional<Duration> step, ZoneId zone, DayCalendar calendar) {

    public Series {
        if (step.isPresent() && !step.get().isPositive()) {
            throw new IllegalArgumentException("a step of " + step.get());
        }
    }
}
