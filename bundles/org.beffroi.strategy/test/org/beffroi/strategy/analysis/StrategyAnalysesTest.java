package org.beffroi.strategy.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Table;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.file.RandomStrategies;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.risk.CriterionMeasures;
import org.beffroi.strategy.risk.absence.AudiencesUnreached;
import org.beffroi.strategy.risk.improvisation.NoDiagnosis;
import org.beffroi.strategy.risk.shock.ToneOfReplies;
import org.beffroi.testing.analysis.AnalysisContract;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The strategy's analyses: under the contract, and on the strategy of the demonstration. */
class StrategyAnalysesTest {

    private static final List<Analysis<?>> ALL = List.of(
            new StrategyComplementarity(),
            new StrategyCoverage(),
            new StrategyLoad(),
            new StrategyRisks(
                    new CriterionMeasures(List.of(new AudiencesUnreached(), new NoDiagnosis(), new ToneOfReplies())),
                    List.of(),
                    new Guests()),
            new StrategyIndicators());

    private final FrozenCorpus corpus = new FrozenCorpus();
    private final Analyses analyses = new Analyses(ALL, new Guests(), Clock.systemUTC());

    @TempDir
    private Path dossier;

    @TestFactory
    Stream<DynamicContainer> each_keeps_the_contract() {
        return ALL.stream().map(analysis -> {
            AnalysisContract contract = new AnalysisContract() {
                @Override
                protected Analysis<?> analysis() {
                    return analysis;
                }
            };
            return dynamicContainer(Analyses.info(analysis).id(), Trials.of(contract));
        });
    }

    /** The tests of the contract. */
    private static final class Trials {
        static Stream<org.junit.jupiter.api.DynamicTest> of(AnalysisContract contract) {
            return Stream.of(AnalysisContract.class.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .map(method -> dynamicTest(method.getName(), () -> {
                        method.setAccessible(true);
                        method.invoke(contract);
                    }));
        }
    }

    private Report report(String id, String... file) {
        try (NaiveArchive archive = new NaiveArchive(corpus.fields(), FrozenCorpus.ZONE, FrozenCorpus.TODAY);
                Snapshot snapshot = archive.snapshot()) {
            Run run = corpus.run(snapshot, Locale.FRENCH, Cancel.never()).with(dossier.resolve("codebook"));
            return analyses.report(
                    analyses.named(id), file.length == 0 ? Map.of() : Map.of("file", List.of(file)), run);
        }
    }

    private static String said(Report report) {
        return String.join(
                "\n",
                report.answer().findings().findings().stream()
                        .map(Prose.Finding::sentence)
                        .toList());
    }

    private void given(String name) throws IOException {
        Path folder = Files.createDirectories(dossier.resolve("strategies"));
        new StrategyFile(folder.resolve(name)).write(new DemoStrategy().strategy());
    }

    @Test
    void without_a_strategy_each_says_how_to_begin_one() {
        for (Analysis<?> analysis : ALL) {
            Report report = report(Analyses.info(analysis).id());
            assertThat(said(report)).contains("Commencez-en une");
            assertThat(report.answer().results()).isEmpty();
        }
    }

    @Test
    void a_strategy_that_came_or_changed_is_seen() throws IOException {
        assertThat(said(report("strategy-load"))).contains("Commencez-en une");
        given("ville.strategy");
        assertThat(said(report("strategy-load"))).contains("jours de travail");
    }

    @Test
    void of_several_strategies_one_is_named() throws IOException {
        given("ville.strategy");
        given("service.strategy");
        assertThatThrownBy(() -> report("strategy-load"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("service.strategy, ville.strategy");
        assertThat(said(report("strategy-load", "ville"))).contains("jours de travail");
        assertThatThrownBy(() -> report("strategy-load", "campagne"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("campagne");
    }

    @Test
    void the_town_covers_most_of_its_plan() throws IOException {
        given("ville.strategy");
        Report report = report("strategy-complementarity");
        Matrix matrix = (Matrix) report.answer().results().getFirst();
        assertThat(matrix.rows()).hasSize(14).first().isEqualTo("Le retour des habitants");
        assertThat(matrix.columns()).hasSize(12);
        assertThat(matrix.cells().getFirst().getFirst().value()).isEqualTo(1);
        assertThat(said(report)).contains("Un objectif double", "Lettre interne");
    }

    @Test
    void the_town_reaches_its_audiences() throws IOException {
        given("ville.strategy");
        Report report = report("strategy-coverage");
        Matrix channels = (Matrix) report.answer().results().getFirst();
        assertThat(channels.rows()).hasSize(15);
        assertThat(channels.cells().stream().flatMap(List::stream).filter(cell -> !Double.isNaN(cell.value())))
                .hasSizeGreaterThan(20);
        assertThat(said(report)).contains("15 publics sur 15 sont sur un de nos canaux");
    }

    @Test
    void the_risks_of_the_town_are_scored_beside_their_history() throws IOException {
        given("ville.strategy");
        Report report = report("strategy-risks");
        assertThat(report.answer().results().getFirst()).isInstanceOf(Scores.class);
        Scores.Score missing = ((Scores) report.answer().results().getFirst())
                .scores().stream()
                        .filter(one -> one.value().isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertThat(missing.confidence()).isZero();
        assertThat(report.answer().results().getLast()).isInstanceOf(Table.class);
        assertThat(report.answer().measures())
                .extracting(measure -> measure.key())
                .contains("score.absence.1", "score.improvisation.2", "score.culture_shock.3");
    }

    @Test
    void the_indicators_of_the_town_are_followed() throws IOException {
        given("ville.strategy");
        Report report = report("strategy-indicators");
        assertThat(((Table) report.answer().results().getLast()).rows()).hasSize(23);
        assertThat(said(report)).contains("Sur 23 indicateurs");
    }

    /** One figure was expected in the sentence, of the day of its measure, and another in the table, of today. */
    @Test
    void an_indicator_is_expected_to_be_the_same_in_the_sentence_and_in_the_table() throws IOException {
        given("ville.strategy");
        Report report = report("strategy-indicators");
        Table table = (Table) report.answer().results().getLast();
        List<Object> site = table.rows().stream()
                .map(Table.Row::cells)
                .filter(cells -> cells.getFirst().equals("Conformité du site au RGAA"))
                .findFirst()
                .orElseThrow();
        assertThat((Double) site.get(5)).isCloseTo(49.5, within(0.05));
        assertThat(said(report).replaceAll("[\u00a0\u202f]", " "))
                .contains("Conformité du site au RGAA : 46 % le 22 septembre 2025 ; il fallait 49,5 % à cette date.");
        assertThat(table.columns().get(5).label()).isEqualTo("attendu ce jour-là");
        assertThat(table.columns().get(3).label()).isEqualTo("dernière mesure");
    }

    @Test
    void no_strategy_makes_one_fail() throws IOException {
        Path folder = Files.createDirectories(dossier.resolve("strategies"));
        for (int seed = 0; seed < 15; seed++) {
            String name = "s" + seed;
            new StrategyFile(folder.resolve(name + ".strategy")).write(new RandomStrategies(seed).strategy());
            for (Analysis<?> analysis : ALL) {
                assertThat(said(report(Analyses.info(analysis).id(), name))).isNotBlank();
            }
        }
    }
}
