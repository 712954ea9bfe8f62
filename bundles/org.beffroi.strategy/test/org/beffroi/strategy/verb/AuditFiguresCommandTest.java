package org.beffroi.strategy.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Command;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.result.TableWriter;
import org.beffroi.strategy.analysis.StrategyRisks;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.measure.Span;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Counted;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.ImportedMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.risk.CriterionMeasures;
import org.beffroi.strategy.risk.shock.ResponseRate;
import org.beffroi.strategy.risk.told.Told;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.command.CommandContract;
import org.beffroi.testing.command.TestWorkplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the audit says of each figure: what it counts, of which days, among how many, and between what it lies. */
class AuditFiguresCommandTest extends CommandContract {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 14);
    private static final Clock NOW = Clock.fixed(Instant.parse("2025-10-14T09:00:00Z"), ZONE);
    private static final CriterionMeasures MEASURES = new CriterionMeasures(List.of(new ResponseRate()));

    private final ModelFactory make = ModelFactory.eINSTANCE;
    private final NaiveArchive archive = new NaiveArchive(Fields.core(), ZONE, TODAY);
    private final Rows rows = new Rows();

    @TempDir
    private Path folder;

    private TestWorkplace desk;

    @Override
    protected Command<?> command() {
        return new AuditFiguresCommand(MEASURES, null, List.of(rows));
    }

    @BeforeEach
    void aStrategyAndTenMentionsOfWhichTwoAreNegativeAndTwoUnread() throws IOException {
        desk = new TestWorkplace(new TownDossier(folder, archive, TODAY));
        for (int i = 0; i < 10; i++) {
            archive.add(List.of(new Mention(
                    new MentionId("test:" + i),
                    new Origin("test", new BatchId("test"), NOW.instant()),
                    FieldValues.builder()
                            .put(CoreFields.TEXT_BODY, "la cantine " + i)
                            .put(CoreFields.TONE, i < 2 ? "negative" : i < 8 ? "neutral" : "unsure")
                            .put(CoreFields.PUBLISHED, Instant.parse("2025-10-0" + (i % 9 + 1) + "T10:00:00Z"))
                            .build())));
        }
        Strategy strategy = make.createStrategy();
        strategy.setKey("s");
        Objective objective = make.createObjective();
        objective.setKey("o");
        objective.getIndicators().add(indicator("negative", "Part négative", Counted.NEGATIVE_SHARE, "%"));
        objective.getIndicators().add(indicator("count", "Mentions de la cantine", Counted.COUNT, "mentions"));
        objective.getIndicators().add(indicator("balance", "Tonalité", Counted.TONE_BALANCE, "points"));
        strategy.getObjectives().add(objective);
        Risk risk = make.createRisk();
        risk.setKey("r");
        risk.setName("Choc culturel");
        Criterion criterion = make.createCriterion();
        criterion.setKey("c");
        criterion.setName("Trop peu de réponses");
        criterion.setCode("shock.response-rate");
        risk.getCriteria().add(criterion);
        Criterion foreign = make.createCriterion();
        foreign.setKey("f");
        foreign.setName("Moyens du scrutin");
        foreign.setCode("scrutin.moyens");
        risk.getCriteria().add(foreign);
        strategy.getRisks().add(risk);
        Files.createDirectories(folder.resolve("strategies"));
        new StrategyFile(folder.resolve("strategies/ville.strategy")).write(strategy);
    }

    private Indicator indicator(String key, String name, Counted counted, String unit) {
        ArchiveMeasure measure = make.createArchiveMeasure();
        measure.setQuery("cantine");
        measure.setCounted(counted);
        measure.setDays(90);
        Indicator indicator = make.createIndicator();
        indicator.setKey(key);
        indicator.setName(name);
        indicator.setUnit(unit);
        indicator.setMeasure(measure);
        return indicator;
    }

    private String text() {
        run(AuditFiguresCommand.Format.TEXT);
        return desk.printed().replaceAll("[\u00a0\u202f]", " ");
    }

    private void run(AuditFiguresCommand.Format format) {
        Analyses analyses = new Analyses(
                List.of(new Told.Answers("share.answered", 0.2, 15), new Told.Ground("mentions", 10, 10)),
                new Guests(),
                NOW);
        new AuditFiguresCommand(MEASURES, Optional.of(analyses), List.of(rows), NOW)
                .run(new AuditFiguresCommand.Parameters(format), desk);
    }

    @Test
    void anAnalysisSaysOnceWhichDaysItsFiguresAreOf() {
        assertThat(text())
                .contains("Terrain (ground) · toute l’archive, du 1er au 9 octobre 2025\n")
                .contains("octobre 2025\n  Dit : 10\n");
    }

    @Test
    void aCriterionCalledAfterWhatIsFearedSaysWhatItsFigureCounts() {
        assertThat(text())
                .contains("    Trop peu de réponses (messages répondus ou clos) : 20 %")
                .contains("sont répondus ou clos. · taux de fond 7 à 45,2 %, à 95 % de confiance")
                .doesNotContain("Trop peu de réponses : 20 %");
    }

    @Test
    void aRiskOfWhichHalfIsNotMeasuredSaysBetweenWhatItLies() {
        assertThat(text())
                .contains(
                        "  Choc culturel : 100 sur 100 (100 : le pire) · 1 critère sur 2 mesuré ou jugé (50 % des poids) ; entre 50 et"
                                + " 100 sur 100, selon ce que l’on ignore")
                .contains("(messages répondus ou clos) : 20 % · risque 100 sur 100 · fiabilité 6 sur 100 (100 : rien ne"
                        + " reste ouvert) · ");
    }

    @Test
    void theCriteriaOfARiskStandUnderItAndFilesNameTheRisk() {
        String text = text();
        assertThat(text.substring(text.indexOf("  Choc culturel : ")).lines())
                .hasSize(3)
                .satisfiesExactly(
                        risk -> assertThat(risk)
                                .startsWith("  Choc culturel : ")
                                .contains("(100 : le pire)"),
                        first -> assertThat(first).startsWith("    Trop peu de réponses "),
                        second -> assertThat(second).startsWith("    Moyens du scrutin : pas encore mesurable · Rien"));
        run(AuditFiguresCommand.Format.JSON);
        assertThat(rows.row("shock.response-rate").get("figure"))
                .isEqualTo("Choc culturel, Trop peu de réponses (messages répondus ou clos)");
    }

    @Test
    void whatNothingMeasuresIsCalledByItsNameAndNotByItsCode() {
        assertThat(text()).contains("Rien ici ne mesure « Moyens du scrutin »").doesNotContain("scrutin.moyens");
    }

    @Test
    void whatIsNotMeasuredIsSaidOnce() throws IOException {
        Strategy strategy = make.createStrategy();
        strategy.setKey("s");
        Objective objective = make.createObjective();
        objective.setKey("o");
        Indicator typed = make.createIndicator();
        typed.setKey("t");
        typed.setName("Riverains");
        typed.setMeasure(make.createTypedMeasure());
        objective.getIndicators().add(typed);
        objective.getIndicators().add(indicator("none", "Piscine", Counted.NEGATIVE_SHARE, "%"));
        ((ArchiveMeasure) objective.getIndicators().getLast().getMeasure()).setQuery("piscine");
        strategy.getObjectives().add(objective);
        new StrategyFile(folder.resolve("strategies/ville.strategy")).write(strategy);
        assertThat(text())
                .contains("  Riverains : pas encore mesurable · Aucun chiffre n’a encore été saisi.")
                .contains("  Piscine : pas encore mesurable · Aucune mention de la période ne répond")
                .doesNotContain("Non mesuré");
    }

    @Test
    void ofABalanceTheUnknownIsSaidAmongAll() {
        assertThat(text())
                .contains(
                        "Tonalité : -100 points · sur 2 mentions positives ou négatives · aucune positive et 2 négatives ;"
                                + " 6 neutres n’y comptent pas ; inconnu pour 2 des 10 mentions : entre −100 et 0 points de"
                                + " l’ensemble ; hasard compris, solde de fond entre −100 et +70 points, à 95 % de confiance")
                .contains(" · reprises comprises · ")
                .doesNotContain("au plus large");
    }

    @Test
    void itSaysFirstThatWhatMachinesReadWronglyIsInNoBound() {
        assertThat(text())
                .startsWith("Les tonalités, thèmes et lieux lus par une machine peuvent être mal lus : aucune borne ni"
                        + " aucun intervalle n’en tient compte.\n\n");
    }

    @Test
    void whatAnAnalysisCouldNotMeasureSaysWhy() {
        Analyses analyses = new Analyses(List.of(new Told.Ground("delay.working", Double.NaN, 0)), new Guests(), NOW);
        new AuditFiguresCommand(MEASURES, Optional.of(analyses), List.of(rows), NOW)
                .run(new AuditFiguresCommand.Parameters(AuditFiguresCommand.Format.TEXT), desk);
        assertThat(desk.printed().replaceAll("[\u00a0\u202f]", " ")).contains("Dit : pas encore mesurable · Dit.");
    }

    @Test
    void everyRowHasItsNumberDaysBaseBoundsAndIntervalAsNumbers() {
        run(AuditFiguresCommand.Format.JSON);
        Map<String, Object> count = rows.row("mentions");
        assertThat(count)
                .containsEntry("number", 10.0)
                .containsEntry("from", LocalDate.of(2025, 10, 1))
                .containsEntry("until", LocalDate.of(2025, 10, 9))
                .containsEntry("base", 10L);
        Map<String, Object> analysed = rows.row("share.answered");
        assertThat(analysed).containsEntry("number", 20.0).containsEntry("unit", "%");
        assertThat(rows.row("shock.response-rate"))
                .containsEntry("number", 20.0)
                .containsEntry("unit", "%")
                .containsEntry("from", LocalDate.of(2025, 7, 17))
                .containsEntry("until", TODAY)
                .containsEntry("base", 15L)
                .containsEntry("known", 15L)
                .containsEntry("count", 3L)
                .containsEntry("low", 20.0)
                .containsEntry("high", 20.0)
                .doesNotContainEntry("interval.low", null)
                .doesNotContainEntry("interval.high", null);
        // What an archive holds is counted whole; the criterion reads it as the rate of a practice.
        assertThat(analysed).containsEntry("interval.low", null).containsEntry("interval.high", null);
        assertThat(rows.row("negative"))
                .containsEntry("number", 25.0)
                .containsEntry("from", LocalDate.of(2025, 7, 17))
                .containsEntry("base", 10L)
                .containsEntry("known", 8L)
                .containsEntry("count", 2L)
                .containsEntry("low", 20.0)
                .containsEntry("high", 40.0)
                .doesNotContainEntry("interval.low", null);
        assertThat(rows.row("count")).containsEntry("number", 10.0).containsEntry("unit", "mentions");
    }

    @Test
    void aTypedPercentageHasItsIntervalAndOneWithoutABaseNone() {
        Strategy strategy = make.createStrategy();
        strategy.setKey("s");
        Objective objective = make.createObjective();
        objective.setKey("o");
        objective.getIndicators().add(typed("heard", 25, 4));
        objective.getIndicators().add(typed("unsaid", 46, null));
        strategy.getObjectives().add(objective);
        new StrategyFile(folder.resolve("strategies/ville.strategy")).write(strategy);
        run(AuditFiguresCommand.Format.JSON);
        assertThat((Double) rows.row("heard").get("interval.low")).isCloseTo(4.56, within(0.01));
        assertThat((Double) rows.row("heard").get("interval.high")).isCloseTo(69.94, within(0.01));
        assertThat(rows.row("heard")).containsEntry("base", 4L);
        assertThat(rows.row("unsaid"))
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

    private Run run() {
        return new Run(
                archive.snapshot(),
                archive.fields(),
                new DayResolution(TODAY, ZONE),
                Locale.FRENCH,
                new ShownNames(name -> name, true),
                List.of(),
                Path.of("none"),
                Cancel.never(),
                Progress.silent());
    }

    @Test
    void ofABalanceTheBoundsAndTheBaseAreThoseThatTheTextSays() {
        run(AuditFiguresCommand.Format.JSON);
        assertThat(rows.row("balance"))
                .containsEntry("base", 10L)
                .containsEntry("known", 8L)
                .containsEntry("low", -100.0)
                .containsEntry("high", 0.0);
        assertThat((Double) rows.row("balance").get("interval.low")).isEqualTo(-100);
        assertThat((Double) rows.row("balance").get("interval.high")).isCloseTo(70, within(0.5));
    }

    @Test
    void whatIsNotKnownOfARiskIsInItsBoundsAndNotByChance() {
        run(AuditFiguresCommand.Format.JSON);
        assertThat(rows.row("r"))
                .containsEntry("number", 100.0)
                .containsEntry("low", 50.0)
                .containsEntry("high", 100.0)
                .containsEntry("interval.low", null)
                .containsEntry("interval.high", null);
    }

    @Test
    void aRiskIsTheSameAmongTheFiguresOfItsAnalysisAndOfItsStrategy() {
        Told.Answers answers = new Told.Answers("share.answered", 0.2, 15);
        Analyses analyses = new Analyses(
                List.of(answers, new StrategyRisks(MEASURES, List.of(answers), new Guests())), new Guests(), NOW);
        new AuditFiguresCommand(MEASURES, Optional.of(analyses), List.of(rows), NOW)
                .run(new AuditFiguresCommand.Parameters(AuditFiguresCommand.Format.JSON), desk);
        Map<String, Object> analysed = rows.row("score.absence.1");
        assertThat(analysed).containsEntry("low", 50.0).containsEntry("high", 100.0);
        for (String column : List.of("number", "unit", "low", "high", "interval.low", "interval.high", "base")) {
            assertThat(analysed).as(column).containsEntry(column, rows.row("r").get(column));
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
        Strategy strategy = make.createStrategy();
        strategy.setKey("s");
        Objective objective = make.createObjective();
        objective.setKey("o");
        objective.getIndicators().add(young);
        strategy.getObjectives().add(objective);
        new StrategyFile(folder.resolve("strategies/ville.strategy")).write(strategy);
        run(AuditFiguresCommand.Format.JSON);
        assertThat(rows.row("young"))
                .containsEntry("number", 50.0)
                .containsEntry("base", null)
                .containsEntry("known", null);
    }

    private Indicator typed(String key, long value, Integer base) {
        Measurement taken = make.createMeasurement();
        taken.setAt(NOW.instant());
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

    /** A base of nobody knows what is none, and no base of zero; what was counted for a share is named. */
    @Test
    void aRowSaysItsUnitAndItsBaseOrThatItHasNone() {
        run(AuditFiguresCommand.Format.JSON);
        assertThat(rows.row("scrutin.moyens"))
                .containsEntry("base", null)
                .containsEntry("known", null)
                .containsEntry("number", null);
        assertThat(rows.row("r")).containsEntry("base", 1L).containsEntry("unit", "sur 100 (100\u00a0: le pire)");
        assertThat(rows.all)
                .filteredOn(row -> row.get("count") != null)
                .hasSizeGreaterThan(2)
                .allSatisfy(row -> assertThat((String) row.get("basis")).isNotBlank());
    }

    @Test
    void itsGroupOfVerbsHasAHelpInBothLanguages() {
        assertThat(Sentence.of(AuditFiguresCommand.class, "command.audit").in(Locale.FRENCH))
                .startsWith("Relire");
        assertThat(Sentence.of(AuditFiguresCommand.class, "command.audit").in(Locale.ENGLISH))
                .startsWith("Reread");
    }

    /** Keeps the rows by the keys of their columns, and says where a value is not of its column's kind. */
    @TableWriter.Info(id = "json")
    private static final class Rows implements TableWriter {

        private final List<Map<String, Object>> all = new ArrayList<>();

        @Override
        public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) {
            rows.forEachRemaining(row -> {
                assertThat(row).hasSameSizeAs(sheet.columns());
                Map<String, Object> named = new TreeMap<>();
                for (int i = 0; i < row.size(); i++) {
                    Column column = sheet.columns().get(i);
                    Object value = row.get(i);
                    assertThat(value == null || kind(column.kind()).isInstance(value))
                            .as("%s: %s", column.key(), value)
                            .isTrue();
                    named.put(column.key(), value);
                }
                all.add(named);
            });
        }

        private static Class<?> kind(Column.Kind kind) {
            return switch (kind) {
                case WHOLE -> Long.class;
                case DECIMAL -> Double.class;
                case DAY -> LocalDate.class;
                default -> String.class;
            };
        }

        private Map<String, Object> row(String key) {
            return all.stream()
                    .filter(row -> key.equals(row.get("key")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
