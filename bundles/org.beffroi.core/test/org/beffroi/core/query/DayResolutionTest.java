package org.beffroi.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.Query.Period;
import org.junit.jupiter.api.Test;

/** Days of queries as instants of the dossier's calendar. */
class DayResolutionTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DayResolution DAYS = new DayResolution(LocalDate.of(2024, 3, 31), PARIS);
    private static final QueryParser PARSER = new QueryParser(Fields.core());

    @Test
    void sevenDaysAgoBeginsAtLocalMidnight() {
        Period period = period("depuis:7j");
        assertThat(DAYS.from(period)).contains(Instant.parse("2024-03-23T23:00:00Z"));
        assertThat(DAYS.to(period)).isEmpty();
    }

    @Test
    void untilIncludesItsDayEvenOneOfTwentyThreeHours() {
        assertThat(DAYS.to(period("jusqu’au:2024-03-31"))).contains(Instant.parse("2024-03-31T22:00:00Z"));
        assertThat(DAYS.from(period("date:2024-03-31"))).contains(Instant.parse("2024-03-30T23:00:00Z"));
    }

    @Test
    void monthsAndYearsAreThoseOfTheCalendar() {
        assertThat(DAYS.dayOf(new Query.Ago(1, Query.Ago.Unit.MONTH))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(DAYS.dayOf(new Query.Ago(1, Query.Ago.Unit.YEAR))).isEqualTo(LocalDate.of(2023, 3, 31));
        assertThat(DAYS.dayOf(new Query.Ago(2, Query.Ago.Unit.WEEK))).isEqualTo(LocalDate.of(2024, 3, 17));
    }

    @Test
    void aDayWithoutMidnightBeginsAtItsFirstInstant() {
        DayResolution beirut = new DayResolution(LocalDate.of(2024, 3, 31), ZoneId.of("Asia/Beirut"));
        Period day = period("date:2024-03-31");
        assertThat(beirut.from(day)).contains(Instant.parse("2024-03-30T22:00:00Z"));
        assertThat(beirut.holds(day, Instant.parse("2024-03-30T21:59:59Z"))).isFalse();
        assertThat(beirut.holds(day, Instant.parse("2024-03-30T22:00:00Z"))).isTrue();
    }

    @Property
    void aPeriodHoldsExactlyTheInstantsOfItsDays(
            @ForAll @LongRange(min = 1_600_000_000L, max = 1_800_000_000L) long second,
            @ForAll @LongRange(min = 18_600, max = 20_800) long first,
            @ForAll @LongRange(min = 0, max = 400) long days) {
        LocalDate from = LocalDate.ofEpochDay(first);
        LocalDate to = from.plusDays(days);
        Period period = new Period("published", new Query.FixedDay(from), new Query.FixedDay(to));
        Instant instant = Instant.ofEpochSecond(second);
        LocalDate day = instant.atZone(PARIS).toLocalDate();
        assertThat(DAYS.holds(period, instant)).isEqualTo(!day.isBefore(from) && !day.isAfter(to));
    }

    private static Period period(String query) {
        return (Period) PARSER.parse(query).orRefuse();
    }
}
