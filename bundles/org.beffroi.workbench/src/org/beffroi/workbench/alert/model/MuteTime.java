package org.beffroi.workbench.alert.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** Until when a watch is muted, as it is offered: always the beginning of somebody's working day. */
public enum MuteTime {
    /** Eight in the morning of the next day. */
    TOMORROW,
    /** Eight in the morning of the next Monday. */
    MONDAY;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** The moment, by the clock on the wall of a zone. */
    public Instant after(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        return switch (this) {
            case TOMORROW ->
                here.toLocalDate().plusDays(1).atTime(MORNING).atZone(zone).toInstant();
            case MONDAY ->
                here.toLocalDate()
                        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atTime(MORNING)
                        .atZone(zone)
                        .toInstant();
        };
    }
}
