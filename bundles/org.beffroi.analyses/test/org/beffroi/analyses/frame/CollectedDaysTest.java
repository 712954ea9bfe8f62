package org.beffroi.analyses.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.amount.Compare;
import org.beffroi.analyses.amount.Rhythm;
import org.beffroi.analyses.amount.Volume;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Gap;
import org.beffroi.core.analysis.Loss;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.Visits;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

/** Of days on which nothing was collected nothing is counted: zero there would be a claim that nobody can make. */
class CollectedDaysTest extends CollectedTown {

    @Test
    void afterTheLastMentionAndBeforeTheFirstNoFigureOfAnyAnalysisIsZero() {
        january();
        for (String period : List.of("2024-02-01..2024-02-28", "2023-12-01..2023-12-31")) {
            for (Analysis<?> analysis : OF_A_PERIOD) {
                Report report = report(analysis, period, town.run());
                assertThat(report.answer().measures())
                        .as(Analyses.info(analysis).id())
                        .isNotEmpty()
                        .filteredOn(measure -> !measure.key().equals("mentions.against"))
                        .allMatch(measure -> Double.isNaN(measure.value()))
                        .allMatch(measure -> measure.why().orElse("").startsWith("Rien n’a été collecté"));
                assertThat(report.answer().findings().findings().getFirst().sentence())
                        .startsWith("Rien n’a été collecté");
            }
        }
    }

    @Test
    void theReasonSaysWhatTheArchiveHoldsAndWhatToDo() {
        january();
        assertThat(nothing("02-01", "02-28"))
                .isEqualTo("Rien n’a été collecté du 1er au 28 février 2024 : l’archive s’arrête le 20 janvier 2024."
                        + " Zéro n’y voudrait rien dire : importez ces jours, ou choisissez-en d’autres.");
        assertThat(nothing("01-01", "01-04")).contains("l’archive commence le 5 janvier 2024.");
        assertThat(nothing("01-06", "01-19"))
                .as("between the first and the last")
                .isEmpty();
        assertThat(CollectedDays.of(new Town().run(Locale.ENGLISH), new Query.Everything())
                        .nothing(day("01-01"), day("01-04")))
                .contains("Nothing was collected from 1 to 4 January 2024, nor on any other day: collect or import"
                        + " mentions first.");
    }

    @Test
    void betweenTwoImportsNothingWasCollected() {
        town.add("2024-01-05T10:00:00Z", "un", CoreFields.SOURCE, "premier");
        town.add("2024-01-09T10:00:00Z", "deux", CoreFields.SOURCE, "premier");
        town.add("2024-03-01T10:00:00Z", "trois", CoreFields.SOURCE, "second");
        assertThat(nothing("01-10", "02-29"))
                .contains("l’archive s’arrête le 9 janvier 2024 et reprend le 1er mars 2024");
        assertThat(nothing("01-09", "02-29")).isEmpty();
    }

    @Test
    void twoImportsUnderOneNameLeaveOutTheYearsBetweenThem() {
        for (String year : List.of("2019", "2023")) {
            town.imports(year);
            town.add(year + "-03-01T10:00:00Z", "un", CoreFields.SOURCE, "courrier");
            town.add(year + "-03-08T10:00:00Z", "deux", CoreFields.SOURCE, "courrier");
        }
        CollectedDays days = CollectedDays.of(town.run(), new Query.Everything());
        assertThat(days.within(LocalDate.parse("2019-03-09"), LocalDate.parse("2023-02-28")))
                .isZero();
        assertThat(days.within(LocalDate.parse("2019-03-01"), LocalDate.parse("2019-03-08")))
                .isEqualTo(8);
        assertThat(days.holds(LocalDate.parse("2021-01-01"))).isFalse();
        assertThat(days.measured(0, LocalDate.parse("2021-01-01"), LocalDate.parse("2021-12-31")))
                .isNaN();
        assertThat(days.measured(0, LocalDate.parse("2019-03-02"), LocalDate.parse("2019-03-02")))
                .isZero();
    }

    @Test
    void aHoleInOneImportThatItsOtherDaysMakeUnlikelyIsNoSilence() {
        for (LocalDate day = day("01-01"); day.isBefore(day("03-01")); day = day.plusDays(1)) {
            if (day.isBefore(day("01-20")) || day.isAfter(day("02-05"))) {
                town.add(day + "T10:00:00Z", "un", CoreFields.SOURCE, "courrier");
            }
        }
        CollectedDays days = CollectedDays.of(town.run(), new Query.Everything());
        assertThat(days.within(day("01-20"), day("02-05"))).isZero();
        assertThat(days.within(day("01-01"), day("02-29"))).isEqualTo(60 - 17);
    }

    @Test
    void aWeekThatAnOfficeWasClosedAndTheDaysBetweenRareMentionsAreSilences() {
        for (LocalDate day = day("01-01"); day.isBefore(day("03-01")); day = day.plusDays(1)) {
            if (day.isBefore(day("01-20")) || day.isAfter(day("01-26"))) {
                town.add(day + "T10:00:00Z", "un", CoreFields.SOURCE, "accueil");
            }
        }
        assertThat(CollectedDays.of(town.run(), new Query.Everything()).within(day("01-20"), day("01-26")))
                .isEqualTo(7);
        Town rare = new Town();
        for (int month = 1; month <= 12; month++) {
            rare.add(YearMonth.of(2023, month) + "-15T10:00:00Z", "conseil", CoreFields.SOURCE, "comptes rendus");
        }
        assertThat(CollectedDays.of(rare.run(), new Query.Everything())
                        .within(LocalDate.parse("2023-01-15"), LocalDate.parse("2023-12-15")))
                .isEqualTo(335);
    }

    @Test
    void silentDaysOfBeforeARepairThatLostMentionsAreNotMeasuredAlsoOnceItIsNoted() {
        january();
        town.visited(new Visits("essai", Instant.parse("2024-01-02T00:00:00Z"), Instant.parse("2024-02-20T00:00:00Z")));
        assertThat(nothing("01-06", "01-09")).isEmpty();
        Sentence said = Sentence.of(CollectedDays.class, "collected.of", "essai");
        town.lost(new Loss(said, Instant.parse("2024-02-10T09:00:00Z"), false));
        assertThat(nothing("01-06", "01-09")).as("acts alone").isEmpty();
        town.lost(new Loss(said, Instant.parse("2024-02-10T09:00:00Z"), true));
        assertThat(nothing("01-06", "01-09")).startsWith("Rien n’a été collecté");
        assertThat(nothing("01-05", "01-09")).as("one mention is left").isEmpty();
        assertThat(nothing("02-11", "02-20")).as("after the repair").isEmpty();
    }

    @Test
    void daysOnWhichASourceWasVisitedAreCollectedSaveThoseOfItsOutages() {
        town.visited(new Visits("fil", Instant.parse("2024-02-01T00:00:00Z"), Instant.parse("2024-02-20T00:00:00Z")));
        town.gap(new Gap(
                "fil", Instant.parse("2024-02-04T00:00:00Z"), Optional.of(Instant.parse("2024-02-08T00:00:00Z"))));
        assertThat(nothing("02-01", "02-03")).as("visited, and silent").isEmpty();
        assertThat(nothing("02-05", "02-07")).as("down").contains("reprend le 8 février 2024");
        assertThat(nothing("02-21", "02-25")).contains("l’archive s’arrête le 20 février 2024");
    }

    @Test
    void aNetworkThatASearchNamesIsLookedAtAlone() {
        town.add("2024-01-05T10:00:00Z", "cantine", CoreFields.SOURCE, "pages", CoreFields.NETWORK, "facebook");
        town.add("2024-01-09T10:00:00Z", "cantine", CoreFields.SOURCE, "pages", CoreFields.NETWORK, "instagram");
        town.add("2024-01-20T10:00:00Z", "cantine", CoreFields.SOURCE, "presse", CoreFields.NETWORK, "press");
        Query facebook = new Query.FieldIs(CoreFields.NETWORK.name(), "facebook");
        Query word = new Query.And(List.of(facebook, new Query.Word("cantine")));
        assertThat(CollectedDays.of(town.run(), word).nothing(day("01-06"), day("01-09")))
                .as("nobody wrote there, and its source went on")
                .isEmpty();
        assertThat(CollectedDays.of(town.run(), word).nothing(day("01-10"), day("01-20")))
                .hasValueSatisfying(said -> assertThat(said).contains("collecté de «\u202f", "acebook"));
        Query bluesky = new Query.FieldIs(CoreFields.NETWORK.name(), "bluesky");
        assertThat(CollectedDays.of(town.run(), bluesky).nothing(day("01-05"), day("01-20")))
                .hasValueSatisfying(said -> assertThat(said).contains("ni aucun autre jour"));
    }

    @Test
    void ofAPeriodThatIsCoveredInPartThePartIsSaidAndTheFigureStays() {
        january();
        Report report = report(new Volume(), "2024-01-11..2024-02-09", town.run());
        assertThat(report.answer().measures().getFirst().value()).isEqualTo(1);
        assertThat(report.answer().leftOut()).anySatisfy(said -> assertThat(said.replace('\u00a0', ' '))
                .isEqualTo("Mesuré en partie : l’archive couvre 10 des 30 jours, du 11 au 20 janvier 2024."));
        assertThat(report(new Volume(), "2024-01-06..2024-01-19", town.run())
                        .answer()
                        .leftOut())
                .noneMatch(said -> said.startsWith("Mesuré"));
    }

    @Test
    void aSideOfAComparisonThatNobodyWatchedIsNotCompared() {
        january();
        Report report = report(new Compare(), "2024-01-05..2024-01-20", town.run());
        assertThat(report.answer().measures())
                .filteredOn(measure -> !Double.isNaN(measure.value()))
                .extracting(Measure::key)
                .containsExactlyInAnyOrder("mentions", "per.day");
        assertThat(report(new Compare(), "2024-01-21..2024-01-30", town.run())
                        .answer()
                        .measures())
                .filteredOn(measure -> !Double.isNaN(measure.value()))
                .extracting(Measure::key)
                .containsExactly("mentions.against");
        assertThat(report.answer().measures())
                .filteredOn(measure -> Double.isNaN(measure.value()))
                .allMatch(measure -> measure.why().orElse("").startsWith("Rien n’a été collecté"));
    }

    /** Three mentions a day in a week of 2019 and in one of 2023, by two imports under one name. */
    private void twoWeeks() {
        for (String week : List.of("2019-03-0", "2023-03-0")) {
            town.imports(week);
            for (int day = 1; day <= 7; day++) {
                town.add(week + day + "T10:00:00Z", "la cantine", CoreFields.SOURCE, "courrier");
            }
        }
    }

    @Test
    void withoutAPeriodSpansThatNobodyWatchedAreGapsWithANameAndNoZeros() {
        twoWeeks();
        Report report = analyses.report(new Volume(), Map.of(), town.run());
        Series series = (Series) report.answer().results().getFirst();
        assertThat(series.lines().getFirst().points())
                .extracting(Series.Point::value)
                .hasSizeGreaterThan(40)
                .filteredOn(value -> !Double.isNaN(value))
                .containsExactly(7.0, 7.0);
        assertThat(series.marks())
                .extracting(Series.Mark::label)
                .filteredOn(label -> label.equals("non suivi"))
                .hasSize(1);
        Table table = (Table) report.answer().results().getLast();
        assertThat(table.rows()).hasSizeGreaterThan(40).allSatisfy(row -> assertThat(
                        row.cells().get(1))
                .satisfiesAnyOf(cell -> assertThat(cell).isNull(), cell -> assertThat(cell)
                        .isEqualTo(7L)));
        assertThat(report.answer().measures())
                .filteredOn(measure -> measure.key().equals("per.day"))
                .extracting(Measure::value)
                .containsExactly(1.0);
        assertThat(report.answer().leftOut())
                .as("as many days as there are from the first to the last, not those of whole months")
                .anySatisfy(said -> assertThat(said.replaceAll("[\u00a0\u202f]", " "))
                        .endsWith("l’archive couvre 14 des 1 468 jours, du 1er mars 2019 au 7 mars 2023."));
    }

    @Test
    void noSeriesOfAnyAnalysisDrawsZeroWhereNobodyWatched() {
        twoWeeks();
        for (Analysis<?> analysis : OF_A_PERIOD) {
            Report report = report(analysis, "2019-03-01..2023-03-07", town.run());
            report.answer().results().stream()
                    .filter(Series.class::isInstance)
                    .map(Series.class::cast)
                    .filter(series -> series.across() instanceof Axis.Time)
                    .flatMap(series -> series.lines().stream())
                    .flatMap(line -> line.points().stream())
                    .forEach(point -> assertThat(point.value() == 0 && at(point).getYear() == 2021)
                            .as(Analyses.info(analysis).id() + " " + at(point))
                            .isFalse());
        }
    }

    private static LocalDate at(Series.Point point) {
        return LocalDate.ofInstant(Instant.ofEpochMilli((long) point.place()), Town.PARIS);
    }

    @Test
    void noCalendarCountsADayThatNobodyWatched() {
        twoWeeks();
        Report report = report(new Rhythm(), "2023-02-01..2023-03-31", town.run());
        assertThat(report.answer().results().stream()
                        .filter(Matrix.class::isInstance)
                        .map(Matrix.class::cast)
                        .filter(matrix -> matrix.scale() == Matrix.Scale.AMOUNT)
                        .toList()
                        .getLast()
                        .cells()
                        .stream()
                        .flatMap(List::stream)
                        .map(Matrix.Cell::value)
                        .filter(value -> !Double.isNaN(value)))
                .hasSize(7)
                .containsOnly(1.0);
        Table weekdays = report.answer().results().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(weekdays.rows())
                .allSatisfy(row -> assertThat(row.cells().get(3)).isEqualTo(1.0));
    }

    @Test
    void aMeanByTheDayIsOfDaysThatSomebodyWatched() {
        twoWeeks();
        Report report = analyses.report(
                new Compare(),
                Map.of("period", List.of("2023-02-01..2023-03-31"), "before", List.of("2019-02-01..2019-03-31")),
                town.run());
        assertThat(report.answer().measures())
                .filteredOn(measure -> measure.key().equals("per.day"))
                .extracting(Measure::value)
                .containsExactly(1.0);
    }
}
