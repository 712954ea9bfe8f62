package org.beffroi.strategy.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.ShownNames;
import org.beffroi.strategy.analysis.StrategyRisks;
import org.beffroi.strategy.measure.Span;
import org.beffroi.strategy.model.ImportedMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.risk.told.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a row of the audit holds for a machine: number, unit, days, base, what is known, bounds and interval. */
class AuditRowsTest {

    private final ModelFactory make = ModelFactory.eINSTANCE;

    @TempDir
    private Path folder;

    private AuditedTown town;

    @BeforeEach
    void aTown() throws IOException {
        town = new AuditedTown(folder);
    }

    @Test
    void everyRowHasItsNumberDaysBaseBoundsAndIntervalAsNumbers() {
        town.audit();
        Map<String, Object> count = town.rows.row("mentions");
        assertThat(count)
                .containsEntry("number", 10.0)
                .containsEntry("from", LocalDate.of(2025, 10, 1))
                .containsEntry("until", LocalDate.of(2025, 10, 9))
                .containsEntry("base", 10L);
        Map<String, Object> analysed = town.rows.row("share.answered");
        assertThat(analysed).containsEntry("number", 20.0).containsEntry("unit", "%");
        assertThat(town.rows.row("shock.response-rate"))
                .containsEntry("number", 20.0)
                .containsEntry("unit", "%")
                .containsEntry("from", LocalDate.of(2025, 7, 17))
                .containsEntry("until", AuditedTown.TODAY)
                .containsEntry("base", 15L)
                .containsEntry("known", 15L)
                .containsEntry("count", 3L)
                .containsEntry("low", 20.0)
                .containsEntry("high", 20.0)
                .doesNotContainEntry("interval.low", null)
                .doesNotContainEntry("interval.high", null);
        // What an archive holds is counted whole; the criterion reads it as the rate of a practice.
        assertThat(analysed).containsEntry("interval.low", null).containsEntry("interval.high", null);
        assertThat(town.rows.row("negative"))
                .containsEntry("number", 25.0)
                .containsEntry("from", LocalDate.of(2025, 7, 17))
                .containsEntry("base", 10L)
                .containsEntry("known", 8L)
                .containsEntry("count", 2L)
                .containsEntry("low", 20.0)
                .containsEntry("high", 40.0)
                .doesNotContainEntry("interval.low", null);
        assertThat(town.rows.row("count")).containsEntry("number", 10.0).containsEntry("unit", "mentions");
    }

    @Test
    void aTypedPercentageHasItsIntervalAndOneWithoutABaseNone() {
        town.decide(typed("heard", 25, 4), typed("unsaid", 46, null));
        town.audit();
        assertThat((Double) town.rows.row("heard").get("interval.low")).isCloseTo(4.56, within(0.01));
        assertThat((Double) town.rows.row("heard").get("interval.high")).isCloseTo(69.94, within(0.01));
        assertThat(town.rows.row("heard")).containsEntry("base", 4L);
        assertThat(town.rows.row("unsaid"))
                .containsEntry("interval.low", null)
                .containsEntry("base", null)
                .containsEntry("known", null);
    }

    @Test
    void theOtherSideOfAComparisonIsOfItsOwnDays() {
        LocalDate first = LocalDate.of(2025, 9, 1);
        LocalDate last = LocalDate.of(2025, 9, 9);
        Query september =
                new Query.Period(CoreFields.PUBLISHED.name(), new Query.FixedDay(first), new Query.FixedDay(last));
        Measure other = Measure.count("mentions.against", "en regard", 3, DrillDown.to(september));
        Span october = new Span(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 9));
        assertThat(FigureDays.of(other, run(), Optional.of(october))).contains(new Span(first, last));
        Query within = new Query.Period(
                CoreFields.PUBLISHED.name(),
                new Query.FixedDay(october.from()),
                new Query.FixedDay(october.from().plusDays(1)));
        assertThat(FigureDays.of(Measure.count("peak", "pic", 3, DrillDown.to(within)), run(), Optional.of(october)))
                .as("part of the days that were looked at")
                .contains(october);
    }

    @Test
    void ofABalanceTheBoundsAndTheBaseAreThoseThatTheTextSays() {
        town.audit();
        assertThat(town.rows.row("balance"))
                .containsEntry("base", 10L)
                .containsEntry("known", 8L)
                .containsEntry("low", -100.0)
                .containsEntry("high", 0.0);
        assertThat((Double) town.rows.row("balance").get("interval.low")).isEqualTo(-100);
        assertThat((Double) town.rows.row("balance").get("interval.high")).isCloseTo(70, within(0.5));
    }

    @Test
    void whatIsNotKnownOfARiskIsInItsBoundsAndNotByChance() {
        town.audit();
        assertThat(town.rows.row("r"))
                .containsEntry("number", 100.0)
                .containsEntry("low", 50.0)
                .containsEntry("high", 100.0)
                .containsEntry("interval.low", null)
                .containsEntry("interval.high", null);
    }

    @Test
    void aRiskIsTheSameAmongTheFiguresOfItsAnalysisAndOfItsStrategy() {
        Told.Answers answers = new Told.Answers("share.answered", 0.2, 15);
        town.audit(answers, new StrategyRisks(AuditedTown.MEASURES, List.of(answers), new Guests()));
        Map<String, Object> analysed = town.rows.row("score.absence.1");
        assertThat(analysed).containsEntry("low", 50.0).containsEntry("high", 100.0);
        for (String column : List.of("number", "unit", "low", "high", "interval.low", "interval.high", "base")) {
            assertThat(analysed)
                    .as(column)
                    .containsEntry(column, town.rows.row("r").get(column));
        }
    }

    @Test
    void rowsOfAFileAreNoBase() throws IOException {
        Files.createDirectories(folder.resolve("imports"));
        Files.writeString(folder.resolve("imports/mur.csv"), "jour;jeunes\n2025-10-01;40\n2025-10-02;60\n");
        ImportedMeasure measure = make.createImportedMeasure();
        measure.setFile("mur.csv");
        measure.setColumn("jeunes");
        measure.setCombined("mean");
        Indicator young = make.createIndicator();
        young.setKey("young");
        young.setName("Jeunes");
        young.setUnit("%");
        young.setMeasure(measure);
        town.decide(young);
        town.audit();
        assertThat(town.rows.row("young"))
                .containsEntry("number", 50.0)
                .containsEntry("base", null)
                .containsEntry("known", null);
    }

    /** A base of nobody knows what is none, and no base of zero; what was counted for a share is named. */
    @Test
    void aRowSaysItsUnitAndItsBaseOrThatItHasNone() {
        town.audit();
        assertThat(town.rows.row("scrutin.moyens"))
                .containsEntry("base", null)
                .containsEntry("known", null)
                .containsEntry("number", null);
        assertThat(town.rows.row("r")).containsEntry("base", 1L).containsEntry("unit", "sur 100 (100\u00a0: le pire)");
        assertThat(town.rows.all)
                .filteredOn(row -> row.get("count") != null)
                .hasSizeGreaterThan(2)
                .allSatisfy(row -> assertThat((String) row.get("basis")).isNotBlank());
    }

    private Indicator typed(String key, long value, Integer base) {
        Measurement taken = make.createMeasurement();
        taken.setAt(AuditedTown.NOW.instant());
        taken.setValue(BigDecimal.valueOf(value));
        taken.setBase(base);
        Indicator indicator = make.createIndicator();
        indicator.setKey(key);
        indicator.setName(key);
        indicator.setUnit("%");
        indicator.setMeasure(make.createTypedMeasure());
        indicator.getMeasurements().add(taken);
        return indicator;
    }

    private Run run() {
        return Run.on(
                town.archive.snapshot(),
                town.archive.fields(),
                new DayResolution(AuditedTown.TODAY, AuditedTown.ZONE),
                Locale.FRENCH,
                new ShownNames(name -> name, true),
                Path.of("none"));
    }
}
