package org.beffroi.strategy.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.mention.Fields;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Counted;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measure;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.command.CommandContract;
import org.beffroi.testing.command.TestWorkplace;
import org.beffroi.testing.mention.MentionBuilder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorsCommandTest extends CommandContract {

    private final ModelFactory make = ModelFactory.eINSTANCE;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 14);

    private final NaiveArchive archive = new NaiveArchive(Fields.core(), ZONE, TODAY);

    @TempDir
    private Path folder;

    private TestWorkplace desk;

    @Override
    protected Command<?> command() {
        return new IndicatorsCommand(null);
    }

    private Indicator given(Measure measure) {
        Strategy strategy = make.createStrategy();
        strategy.setKey("s");
        Objective objective = make.createObjective();
        objective.setKey("o");
        strategy.getObjectives().add(objective);
        Indicator indicator = make.createIndicator();
        indicator.setKey("i");
        indicator.setName("Abonnés");
        indicator.setMeasure(measure);
        objective.getIndicators().add(indicator);
        return indicator;
    }

    private StrategyFile file() {
        return new StrategyFile(folder.resolve("a.strategy"));
    }

    private void write(Indicator indicator) {
        file().write((Strategy) EcoreUtil.getRootContainer(indicator));
    }

    private String printed(Measure measure, Integer base) {
        Indicator indicator = given(measure);
        Measurement taken = make.createMeasurement();
        taken.setAt(Instant.parse("2025-10-14T16:00:00Z"));
        taken.setValue(new BigDecimal("1248"));
        taken.setBase(base);
        indicator.getMeasurements().add(taken);
        write(indicator);
        assertThat(run(false)).isEqualTo(Outcome.DONE);
        return said();
    }

    private String said() {
        return desk.printed().replaceAll("[\u00a0\u202f]", " ").strip();
    }

    private Outcome run(boolean recompute) {
        desk = new TestWorkplace(new TownDossier(folder, archive, TODAY));
        Clock clock = Clock.fixed(Instant.parse("2025-10-14T09:00:00Z"), ZONE);
        return new IndicatorsCommand(Optional.empty(), clock)
                .run(new IndicatorsCommand.Parameters(Path.of("a.strategy"), recompute), desk);
    }

    /** Mentions of something else were collected from the first to the last day that is asked for. */
    private void watched() {
        for (LocalDate day = LocalDate.parse("2025-07-17");
                day.isBefore(LocalDate.parse("2025-10-15"));
                day = day.plusDays(1)) {
            archive.add(List.of(MentionBuilder.post("facebook:" + day)
                    .at(day + "T10:00:00Z")
                    .by("voisine")
                    .saying("Le marché")
                    .made()));
        }
    }

    private static ArchiveMeasure counting(Counted counted) {
        ArchiveMeasure measure = ModelFactory.eINSTANCE.createArchiveMeasure();
        measure.setQuery("cantine");
        measure.setCounted(counted);
        measure.setDays(90);
        return measure;
    }

    @Test
    void ofAnArchiveThatHoldsNothingNoCountIsNought() {
        write(given(counting(Counted.COUNT)));
        assertThat(run(true)).isEqualTo(Outcome.DONE_WITH_REJECTS);
        assertThat(said())
                .isEqualTo("Abonnés – Non mesuré : Rien n’a été collecté du 17 juillet au 14 octobre 2025, ni aucun"
                        + " autre jour : collectez ou importez d’abord des mentions.");
    }

    @Test
    void whatHasATargetSaysHowItStandsTodayAndWhy() {
        Indicator followers = given(null);
        followers.setBaseline(BigDecimal.valueOf(1000));
        followers.setBaselineAt(LocalDate.of(2025, 1, 1));
        followers.setTarget(BigDecimal.valueOf(3000));
        followers.setDue(LocalDate.of(2026, 1, 1));
        Measurement taken = make.createMeasurement();
        taken.setAt(Instant.parse("2025-10-14T16:00:00Z"));
        taken.setValue(new BigDecimal("1248"));
        followers.getMeasurements().add(taken);
        write(followers);
        assertThat(run(false)).isEqualTo(Outcome.DONE);
        assertThat(said())
                .isEqualTo("Abonnés : 1 248 (relevé le 14 octobre 2025)\n"
                        + "Abonnés – en retard : 1 248 le 14 octobre 2025 ; il fallait 2 567 à cette date.");
    }

    @Test
    void whatCouldNotBeMeasuredSaysWhyOnceAndTheVerbEndsWithOne() {
        watched();
        write(given(counting(Counted.NEGATIVE_SHARE)));
        assertThat(run(true)).isEqualTo(Outcome.DONE_WITH_REJECTS);
        assertThat(said())
                .isEqualTo("Abonnés – Non mesuré : aucune mention de la période ne répond, et il en faut une au moins."
                        + " Vérifiez sa requête et sa période.");
    }

    @Test
    void whatWasMeasuredAgreesWithItsUnitAndEndsWithNought() {
        Indicator none = given(counting(Counted.COUNT));
        none.setUnit("mentions");
        watched();
        write(none);
        assertThat(run(true)).isEqualTo(Outcome.DONE);
        assertThat(said())
                .isEqualTo("Abonnés : 0 mention (mentions comptées dans l’archive"
                        + " · du 17 juillet au 14 octobre 2025 · calculé le 14 octobre 2025)");
    }

    @Test
    void aFigureOfTheSameMomentIsNotThereTwice() {
        write(given(counting(Counted.COUNT)));
        run(true);
        run(true);
        Indicator there =
                file().read().getObjectives().getFirst().getIndicators().getFirst();
        assertThat(there.getMeasurements()).hasSize(1);
    }

    @Test
    void papersAndSurveysAreNotComputedAndNotSaidToBe() {
        Indicator indicator = given(counting(Counted.COUNT));
        Objective objective = (Objective) indicator.eContainer();
        var survey = make.createSurveyEvidence();
        survey.setKey("e1");
        survey.setName("La confiance des familles");
        var paper = make.createDocumentEvidence();
        paper.setKey("e2");
        paper.setName("Compte rendu");
        objective.getEvidence().addAll(List.of(survey, paper));
        write(indicator);
        run(true);
        assertThat(said()).doesNotContain("La confiance", "Compte rendu");
    }

    @Test
    void whatWasNeverTypedSaysSo() {
        write(given(make.createTypedMeasure()));
        assertThat(run(false)).isEqualTo(Outcome.DONE);
        assertThat(said()).isEqualTo("Abonnés – Non mesuré : aucun chiffre n’a encore été saisi.");
        assertThat(run(true)).as("nothing of it can be measured").isEqualTo(Outcome.DONE);
    }

    @Test
    void aFigureThatWasCountedSaysItsMentions() {
        assertThat(printed(make.createArchiveMeasure(), 12))
                .isEqualTo(
                        "Abonnés : 1 248 (mentions comptées dans l’archive · toute l’archive · calculé le 14 octobre 2025)");
        var share = make.createArchiveMeasure();
        share.setCounted(Counted.SHARE);
        assertThat(printed(share, 12)).contains("sur 12 mentions");
    }

    @Test
    void aFigureTypedByHandSaysItsSourceForItHasNoMentions() {
        var typed = make.createTypedMeasure();
        typed.setSource("Relevé du service");
        assertThat(printed(typed, null))
                .isEqualTo("Abonnés : 1 248 (relevé le 14 octobre 2025, saisi à la main, source : Relevé du service)");
        typed.setSource(null);
        assertThat(printed(typed, 9500))
                .isEqualTo("Abonnés : 1 248 (base 9 500 · relevé le 14 octobre 2025, saisi à la main)");
    }

    @Test
    void aFigureOfAPlatformSaysItsColumnAndOneWithoutAMeasureNothing() {
        var imported = make.createImportedMeasure();
        imported.setFile("insights.csv");
        imported.setColumn("Abonnés");
        assertThat(printed(imported, null)).contains("insights.csv").doesNotContain("mention");
        assertThat(printed(null, null)).isEqualTo("Abonnés : 1 248 (relevé le 14 octobre 2025)");
    }
}
