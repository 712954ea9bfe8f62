package org.beffroi.workbench.period.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.dossier.period.PeriodReader;
import org.beffroi.dossier.period.TypedPeriod;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 31);

    private final PeriodReader reader = new PeriodReader(TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        aujourd’hui                    | 2025-03-31 | 2025-03-31
        Hier                           | 2025-03-30 | 2025-03-30
        avant-hier                     | 2025-03-29 | 2025-03-29
        yesterday                      | 2025-03-30 | 2025-03-30
        cette semaine                  | 2025-03-31 | 2025-03-31
        la semaine dernière            | 2025-03-24 | 2025-03-30
        last week                      | 2025-03-24 | 2025-03-30
        le week-end dernier            | 2025-03-29 | 2025-03-30
        ce mois-ci                     | 2025-03-01 | 2025-03-31
        le mois dernier                | 2025-02-01 | 2025-02-28
        last month                     | 2025-02-01 | 2025-02-28
        cette année                    | 2025-01-01 | 2025-03-31
        l’année dernière               | 2024-01-01 | 2024-12-31
        l’an dernier                   | 2024-01-01 | 2024-12-31
        les 7 derniers jours           | 2025-03-25 |
        7 jours                        | 2025-03-25 |
        7j                             | 2025-03-25 |
        sept derniers jours            | 2025-03-25 |
        the last 7 days                | 2025-03-25 |
        2 dernières semaines           | 2025-03-18 |
        3 mois                         | 2024-12-31 |
        mars 2025                      | 2025-03-01 | 2025-03-31
        Mars                           | 2025-03-01 | 2025-03-31
        avril                          | 2024-04-01 | 2024-04-30
        en février                     | 2025-02-01 | 2025-02-28
        March 2025                     | 2025-03-01 | 2025-03-31
        03/2025                        | 2025-03-01 | 2025-03-31
        2024                           | 2024-01-01 | 2024-12-31
        T1 2025                        | 2025-01-01 | 2025-03-31
        1er trimestre 2025             | 2025-01-01 | 2025-03-31
        le 27 mars                     | 2025-03-27 | 2025-03-27
        1er mars 2025                  | 2025-03-01 | 2025-03-01
        27/03/2025                     | 2025-03-27 | 2025-03-27
        27/3                           | 2025-03-27 | 2025-03-27
        2025-03-27                     | 2025-03-27 | 2025-03-27
        March 27, 2025                 | 2025-03-27 | 2025-03-27
        27th of March                  | 2025-03-27 | 2025-03-27
        2 avril                        | 2024-04-02 | 2024-04-02
        jeudi                          | 2025-03-27 | 2025-03-27
        lundi dernier                  | 2025-03-24 | 2025-03-24
        jeudi 20 mars                  | 2025-03-20 | 2025-03-20
        depuis le 27 mars              | 2025-03-27 |
        since 27 March                 | 2025-03-27 |
        depuis hier                    | 2025-03-30 |
        depuis lundi dernier           | 2025-03-24 |
        depuis 2024                    | 2024-01-01 |
        depuis le conseil du 27 mars   | 2025-03-27 |
        depuis la réunion publique du 3 février 2025 | 2025-02-03 |
        since the council of 27 March  | 2025-03-27 |
        depuis le début de l’année     | |
        jusqu’au 9 mars                |            | 2025-03-09
        until 9 March 2025             |            | 2025-03-09
        avant le 9 mars                |            | 2025-03-08
        du 3 au 9 mars 2025            | 2025-03-03 | 2025-03-09
        3-9 mars                       | 2025-03-03 | 2025-03-09
        du 28 au 3 mars                | 2025-02-28 | 2025-03-03
        du 28 février au 3 mars        | 2025-02-28 | 2025-03-03
        de décembre à mars 2025        | 2024-12-01 | 2025-03-31
        from March to May 2024         | 2024-03-01 | 2024-05-31
        entre le 3 et le 9 mars        | 2025-03-03 | 2025-03-09
        2025-03-01..2025-03-15         | 2025-03-01 | 2025-03-15
        du 9 mars 2025 au 3 mars 2025  | 2025-03-03 | 2025-03-09
        ..2025-03-15                   |            | 2025-03-15
        """)
    void words_say_days(String words, String from, String to) {
        if (from == null && to == null) {
            assertThat(reader.read(words)).isInstanceOf(PeriodReader.Unclear.class);
            return;
        }
        Period period = period(words);
        DayResolution days = new DayResolution(TODAY, PARIS);
        assertThat(Optional.ofNullable(period.from()).map(days::dayOf).map(LocalDate::toString))
                .isEqualTo(Optional.ofNullable(from));
        assertThat(Optional.ofNullable(period.to()).map(days::dayOf).map(LocalDate::toString))
                .isEqualTo(Optional.ofNullable(to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "tout", "Toutes les dates", "any time"})
    void nothing_and_all_mean_all_of_time(String words) {
        assertThat(reader.read(words)).isInstanceOf(PeriodReader.Always.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cantine", "31 février", "32/01/2025", "27", "depuis", "0 jours", "du au", "depuis la rentrée"})
    void what_says_no_days_is_said_to_be_unclear(String words) {
        assertThat(reader.read(words)).isInstanceOf(PeriodReader.Unclear.class);
    }

    @Test
    void a_day_is_found_by_its_name() {
        PeriodReader knowing = new PeriodReader(
                TODAY, List.of(new PeriodReader.NamedDay("Rentrée scolaire", LocalDate.of(2024, 9, 2))));
        assertThat(knowing.read("depuis la rentrée"))
                .isEqualTo(new PeriodReader.Within(period("depuis le 2 septembre 2024")));
    }

    @Test
    void the_last_days_are_exactly_so_many_in_a_search_and_in_an_analysis() {
        Period seven = period("les 7 derniers jours");
        DayResolution days = new DayResolution(TODAY, PARIS);
        assertThat(ChronoUnit.DAYS.between(days.dayOf(seven.from()), TODAY) + 1).isEqualTo(7);
        assertThat(TypedPeriod.of(seven)).isEqualTo("7j");
        assertThat(new PeriodText(new Language(Locale.FRENCH)).label(seven)).isEqualTo("7 derniers jours");
        assertThat(new PeriodText(new Language(Locale.ENGLISH)).label(seven)).isEqualTo("Last 7 days");
    }

    @Property(tries = 300)
    void an_analysis_is_about_the_days_that_a_search_finds(@ForAll("words") String words) {
        Period wanted = period(words);
        DayResolution days = new DayResolution(TODAY, PARIS);
        Period typed = days.last(new StandingQueries(Fields.core()).period(TypedPeriod.of(wanted)));
        assertThat(days.from(typed)).isEqualTo(days.from(wanted));
        assertThat(days.to(typed)).as(words).isIn(days.to(wanted), days.to(period("aujourd’hui")));
    }

    @Property(tries = 300)
    void a_day_or_a_span_as_the_window_writes_it_is_read_again(
            @ForAll("day") LocalDate one, @ForAll("day") LocalDate other) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String written = new Days(new Language(locale), PARIS, TODAY).span(Optional.of(from), Optional.of(to));
            Period read = period(written);
            DayResolution days = new DayResolution(TODAY, PARIS);
            assertThat(days.dayOf(read.from())).as(written).isEqualTo(from);
            assertThat(days.dayOf(read.to())).as(written).isEqualTo(to);
        }
    }

    @Property(tries = 300)
    void whatever_is_typed_is_answered(@ForAll String words) {
        assertThat(reader.read(words)).isNotNull();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "hier",
                "aujourd’hui",
                "avant-hier",
                "cette semaine",
                "7 jours",
                "1 jour",
                "2 semaines",
                "3 mois",
                "1 an",
                "mars 2025",
                "depuis le 27 mars",
                "jusqu’au 9 mars",
                "depuis 2 mois",
                "depuis 10 jours",
                "depuis hier",
                "du 3 au 9 mars 2025",
                "2024");
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.longs()
                .between(LocalDate.of(1995, 1, 1).toEpochDay(), TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private Period period(String words) {
        assertThat(reader.read(words)).as(words).isInstanceOf(PeriodReader.Within.class);
        return ((PeriodReader.Within) reader.read(words)).period();
    }
}
