package org.beffroi.analyses.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Visits;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class RhythmTest {

    /** Friday the first; in March, before the 31st, Paris is an hour ahead of UTC. */
    private static final String WEEK = "2024-03-01..2024-03-10";

    private final Town town = new Town();

    RhythmTest() {
        town.add("2024-03-01T17:10:00Z", "cantine");
        town.add("2024-03-01T17:50:00Z", "cantine encore");
        town.add("2024-03-01T22:59:59Z", "cantine avant minuit");
        town.add("2024-03-04T23:30:00Z", "cantine, mardi passé minuit");
        town.add("2024-03-06T23:00:00Z", "cantine, jeudi sans heure");
        town.add("", "cantine sans date");
        town.visited(new Visits("essai", Instant.parse("2024-02-20T00:00:00Z"), Instant.parse("2024-03-10T08:00:00Z")));
    }

    @Test
    void hoursAreThoseOfTheDossiersClock() {
        Matrix heat = (Matrix) answer().results().getFirst();
        assertThat(value(heat, DayOfWeek.FRIDAY, 18)).isEqualTo(2);
        assertThat(value(heat, DayOfWeek.FRIDAY, 23)).isEqualTo(1);
        assertThat(value(heat, DayOfWeek.TUESDAY, 0)).isEqualTo(1);
        assertThat(heat.cells().stream()
                        .flatMap(List::stream)
                        .mapToDouble(Matrix.Cell::value)
                        .sum())
                .isEqualTo(4);
    }

    @Test
    void everyFigureOfHoursSaysWhoseClockTheyAreOf() {
        Answer answer = answer();
        assertThat(answer.measures())
                .filteredOn(measure -> measure.key().startsWith("share."))
                .hasSize(2)
                .allMatch(measure -> measure.label().endsWith("(heure d’Europe centrale)"));
        assertThat(answer.findings().findings().getFirst().sentence())
                .contains("(heure d’Europe centrale) qu’on s’exprime le plus");
        assertThat(answer.results())
                .filteredOn(result -> result.title().contains("heure"))
                .hasSizeGreaterThan(2)
                .allMatch(result -> result.title().endsWith("(heure d’Europe centrale)"));
    }

    @Test
    void midnightSharpIsADayWithoutAnHour() {
        Answer answer = answer();
        assertThat(answer.leftOut())
                .containsExactly(
                        "1 mention porte un jour mais pas d’heure (minuit juste)\u00a0: comptée par jour, dans aucune heure.",
                        "Les nombres par heure et par jour de la semaine ne mènent à aucune mention\u00a0: une recherche"
                                + " connaît les dates, mais ni les heures ni les jours de la semaine.");
        Table weekdays = (Table) answer.results().get(3);
        assertThat(weekdays.rows().get(DayOfWeek.THURSDAY.ordinal()).cells())
                .containsExactly("jeudi", 1L, 1L, 1.0, 0.2);
    }

    /** Of six mentions, two have a day and no hour: one of them is of a Sunday. */
    @Test
    void aDayAloneTellsTheWeekendAndNotTheHour() {
        town.add("2024-03-02T23:00:00Z", "cantine, dimanche sans heure");
        assertThat(part("share.weekend")).containsExactly(1L, 6L, 6L);
        assertThat(part("share.office")).containsExactly(0L, 4L, 6L);
    }

    @Test
    void whereNoHourIsKnownTheWeekendStillIs() {
        Town days = new Town();
        days.add("2024-03-01T23:00:00Z", "samedi sans heure");
        Answer answer = new Rhythm().answer(new Rhythm.Parameters("", Optional.empty(), false), days.run());
        assertThat(answer.measures())
                .filteredOn(measure -> measure.key().equals("share.weekend"))
                .singleElement()
                .satisfies(measure -> assertThat(measure.value()).isEqualTo(1));
        assertThat(answer.measures())
                .filteredOn(measure -> measure.key().equals("share.office"))
                .singleElement()
                .satisfies(measure -> assertThat(measure.why())
                        .hasValueSatisfying(why -> assertThat(why).contains("heure")));
    }

    private List<Long> part(String key) {
        return answer().measures().stream()
                .filter(measure -> measure.key().equals(key))
                .flatMap(measure -> measure.part().stream())
                .flatMap(part -> Stream.of(part.count(), part.known(), part.base()))
                .toList();
    }

    @Test
    void aWeekdayIsMeasuredByHowManyOfItThereWere() {
        Table weekdays = (Table) answer().results().get(3);
        assertThat(weekdays.rows().get(DayOfWeek.FRIDAY.ordinal()).cells())
                .containsExactly("vendredi", 3L, 2L, 1.5, 0.6);
        DaySpan days = new DaySpan(LocalDate.parse("2024-03-01"), LocalDate.parse("2024-03-10"));
        assertThat(Hours.count(days, DayOfWeek.FRIDAY)).isEqualTo(2);
        assertThat(Hours.count(days, DayOfWeek.THURSDAY)).isEqualTo(1);
        assertThat(Hours.count(new DaySpan(days.from(), days.from()), DayOfWeek.THURSDAY))
                .isZero();
    }

    @Test
    void theFindingsSayTheBusyHoursAndWhatIsTooLittle() {
        assertThat(answer().findings().findings())
                .extracting(finding -> finding.sentence())
                .containsExactly(
                        "C’est entre 16 h et 19 h (heure d’Europe centrale) qu’on s’exprime le plus\u00a0: 50\u202f% de 4 mentions dont l’heure est"
                                + " connue, en trois heures sur vingt-quatre.",
                        "Le jour le plus actif est le vendredi (1,5 mentions par jour), le plus calme le lundi (0 par"
                                + " jour), sur 5 mentions en tout.",
                        "3 des 5 mentions datent d’un seul jour, le vendredi 1er mars 2024\u00a0: il donne sa forme à tout"
                                + " le reste.",
                        "4 mentions pour les 168 heures d’une semaine, c’est trop peu pour lire une heure isolée\u00a0:"
                                + " ne regardez que l’allure générale.");
    }

    @Test
    void eachDayOfTheCalendarIsADoorAndDaysOutsideAreNotMeasured() {
        Matrix calendar = (Matrix) answer().results().get(2);
        assertThat(calendar.columns()).containsExactly("26 février", "4 mars");
        assertThat(calendar.cells().get(0).getFirst().value()).isNaN();
        double counted = 0;
        for (Matrix.Cell cell : calendar.cells().stream().flatMap(List::stream).toList()) {
            if (cell.drillDown().isPresent()) {
                DrillDown.ToMentions drillDown =
                        (DrillDown.ToMentions) cell.drillDown().get();
                assertThat(town.snapshot().count(drillDown.query(), Cancel.never()))
                        .isEqualTo((long) cell.value());
                counted += cell.value();
            }
        }
        assertThat(counted).isEqualTo(5);
    }

    private Answer answer() {
        return new Rhythm().answer(new Rhythm.Parameters("cantine", Optional.of(WEEK), false), town.run());
    }

    private static double value(Matrix heat, DayOfWeek weekday, int hour) {
        return heat.cells().get(weekday.ordinal()).get(hour).value();
    }
}
