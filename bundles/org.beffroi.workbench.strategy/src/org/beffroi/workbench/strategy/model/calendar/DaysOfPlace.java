package org.beffroi.workbench.strategy.model.calendar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.calendar.HolidayPlace;
import org.beffroi.core.calendar.PublicHolidays;
import org.beffroi.core.calendar.SchoolHolidays;
import org.beffroi.core.calendar.SchoolZone;
import org.beffroi.strategy.model.Territory;

/**
 * The holidays of the place that a strategy is for. Immutable.
 *
 * @param publicHolidays its own
 * @param schoolHolidays the table
 * @param zones those whose school holidays show: that of the place; all three where nobody knows where it is; none overseas and
 *     in Corsica, which have calendars of their own
 */
public record DaysOfPlace(PublicHolidays publicHolidays, SchoolHolidays schoolHolidays, Set<SchoolZone> zones) {

    public DaysOfPlace {
        zones = Set.copyOf(zones);
    }

    /**
     * The days of a territory.
     *
     * @param territory null where the strategy does not name one
     */
    public static DaysOfPlace of(Territory territory, SchoolHolidays schoolHolidays, HolidayPlace place) {
        Optional<String> insee = Optional.ofNullable(territory)
                .flatMap(one -> Stream.of(one.getInsee(), one.getSiren())
                        .filter(code -> code != null && !code.isBlank())
                        .map(code -> code.replace(" ", ""))
                        .findFirst())
                .flatMap(place::insee);
        Set<SchoolZone> zones = insee.isEmpty()
                ? EnumSet.allOf(SchoolZone.class)
                : insee.flatMap(SchoolZone::of).map(Set::of).orElse(Set.of());
        return new DaysOfPlace(PublicHolidays.of(insee), schoolHolidays, zones);
    }

    /** The zones of which the schools are closed for holidays, in their order. */
    public Set<SchoolZone> closed(LocalDate day) {
        Set<SchoolZone> closed = EnumSet.noneOf(SchoolZone.class);
        zones.stream().filter(zone -> schoolHolidays.contains(zone, day)).forEach(closed::add);
        return closed;
    }

    /** Whether it is a public holiday. */
    public boolean isPublicHoliday(LocalDate day) {
        return publicHolidays.contains(day);
    }

    /** Whether schools are closed on a day of a span. */
    public boolean isClosed(Span span) {
        return Stream.iterate(span.from(), day -> day.plusDays(1))
                .limit(span.days())
                .anyMatch(day -> !closed(day).isEmpty());
    }
}
