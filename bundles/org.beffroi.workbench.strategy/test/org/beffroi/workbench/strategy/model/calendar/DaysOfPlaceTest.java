package org.beffroi.workbench.strategy.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.calendar.HolidayPlace;
import org.beffroi.core.calendar.SchoolHolidays;
import org.beffroi.core.calendar.SchoolHolidays.Period;
import org.beffroi.core.calendar.SchoolZone;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Territory;
import org.junit.jupiter.api.Test;

class DaysOfPlaceTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 2, 14);
    private final SchoolHolidays table = new SchoolHolidays(List.of(
            new Period(SchoolZone.A, SATURDAY.minusDays(7), SATURDAY.plusDays(9)),
            new Period(SchoolZone.B, SATURDAY, SATURDAY.plusDays(16))));

    private DaysOfPlace days(String insee) {
        Territory territory = ModelFactory.eINSTANCE.createTerritory();
        territory.setInsee(insee);
        return DaysOfPlace.of(territory, table, new HolidayPlace(Optional.empty()));
    }

    @Test
    void aCommuneHasTheHolidaysOfItsZone() {
        DaysOfPlace rennes = days("35238");
        assertThat(rennes.closed(SATURDAY.minusDays(1))).isEmpty();
        assertThat(rennes.closed(SATURDAY)).containsExactly(SchoolZone.B);
        assertThat(rennes.isClosed(new Span(SATURDAY.minusDays(5), SATURDAY))).isTrue();
        assertThat(rennes.isClosed(new Span(SATURDAY.minusDays(5), SATURDAY.minusDays(1))))
                .isFalse();
    }

    @Test
    void whereNobodyKnowsThePlaceAllZonesAreTold() {
        assertThat(days(null).closed(SATURDAY)).containsExactly(SchoolZone.A, SchoolZone.B);
        assertThat(DaysOfPlace.of(null, table, new HolidayPlace(Optional.empty()))
                        .closed(SATURDAY.plusDays(9)))
                .containsExactly(SchoolZone.B);
    }

    @Test
    void overseasAndCorsicaHaveCalendarsOfTheirOwn() {
        assertThat(days("97411").closed(SATURDAY)).isEmpty();
        assertThat(days("2A004").closed(SATURDAY)).isEmpty();
    }

    @Test
    void publicHolidaysAreThoseOfThePlace() {
        LocalDate afterChristmas = LocalDate.of(2026, 12, 26);
        assertThat(days("67482").isPublicHoliday(afterChristmas)).isTrue();
        assertThat(days("35238").isPublicHoliday(afterChristmas)).isFalse();
    }
}
