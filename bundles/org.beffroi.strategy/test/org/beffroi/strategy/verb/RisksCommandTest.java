package org.beffroi.strategy.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.TableWriter;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.risk.CriterionMeasures;
import org.beffroi.strategy.risk.absence.AudiencesUnreached;
import org.beffroi.strategy.risk.absence.NetworksWithoutAccount;
import org.beffroi.strategy.verb.RisksCommand.Format;
import org.beffroi.strategy.verb.RisksCommand.Parameters;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.command.CommandContract;
import org.beffroi.testing.command.TestWorkplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RisksCommandTest extends CommandContract {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 14);
    private static final CriterionMeasures MEASURES =
            new CriterionMeasures(List.of(new AudiencesUnreached(), new NetworksWithoutAccount()));

    @TempDir
    private Path folder;

    private TestWorkplace desk;

    @Override
    protected Command<?> command() {
        return new RisksCommand(MEASURES, null, List.of(new Lines()));
    }

    private StrategyFile file() {
        return new StrategyFile(folder.resolve("ville.strategy"));
    }

    /** Of two audiences one is reached by nothing; what is said on networks is not measured. */
    private void given() {
        ModelFactory make = ModelFactory.eINSTANCE;
        Strategy strategy = make.createStrategy();
        strategy.setKey("s");
        for (String name : List.of("Familles", "Anciens")) {
            Audience audience = make.createAudience();
            audience.setKey("a" + strategy.getAudiences().size());
            audience.setName(name);
            strategy.getAudiences().add(audience);
        }
        var line = make.createEditorialLine();
        line.setKey("l");
        line.getAudiences().add(strategy.getAudiences().getFirst());
        strategy.getLines().add(line);
        Risk risk = make.createRisk();
        risk.setKey("r");
        risk.setName("Absence");
        risk.getCriteria().add(criterion("c1", "Des publics oubliés", "absence.audiences-unreached", "0.75"));
        risk.getCriteria().add(criterion("c2", "Des réseaux sans compte", "absence.networks-without-account", "0.25"));
        risk.getCriteria().getFirst().setLowers("Un canal pour les anciens.");
        strategy.getRisks().add(risk);
        file().write(strategy);
    }

    private static Criterion criterion(String key, String name, String code, String weight) {
        Criterion criterion = ModelFactory.eINSTANCE.createCriterion();
        criterion.setKey(key);
        criterion.setName(name);
        criterion.setCode(code);
        criterion.setWeight(new BigDecimal(weight));
        return criterion;
    }

    private Outcome run(boolean assess, Format format, String now) {
        return run(assess, List.of(), format, now);
    }

    private Outcome run(boolean assess, List<String> whatIf, Format format, String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZONE);
        return new RisksCommand(MEASURES, Optional.empty(), List.of(new Lines()), clock)
                .run(new Parameters(Path.of("ville.strategy"), assess, whatIf, format), desk);
    }

    @BeforeEach
    void atADesk() {
        desk = new TestWorkplace(new TownDossier(folder, new NaiveArchive(Fields.core(), ZONE, TODAY), TODAY));
    }

    @Test
    void prints_each_criterion_with_its_figure_and_what_lowers_it() {
        given();
        assertThat(run(false, Format.TEXT, "2025-10-14T09:00:00Z")).isEqualTo(Outcome.DONE);
        assertThat(desk.printed())
                .contains(
                        "Absence\u00a0: 100 sur 100 (100\u00a0: le pire). 1 critère sur 2 mesuré ou jugé (75\u202f% des poids)\u202f;"
                                + " entre 75 et 100 sur 100, selon ce que l’on ignore\u202f; ce qui se fait\u00a0: trop peu"
                                + " mesuré, ce qui est écrit\u00a0: 100 sur 100.")
                .contains("Des publics oubliés (poids 75\u202f%)")
                .contains(
                        "publics sans canal ni rubrique\u00a0: 50\u202f% · base 2 · risque 100 sur 100 · fiabilité 100"
                                + " sur 100")
                .contains("Un canal pour les anciens.")
                .contains("Des réseaux sans compte (poids 25\u202f%)")
                .contains("non mesuré")
                .contains("aucun canal");
        assertThat(file().read().getRisks().getFirst().getAssessments()).isEmpty();
    }

    @Test
    void adds_to_the_history_where_asked_one_a_day_and_keeps_what_was_there() {
        given();
        Strategy before = file().read();
        Assessment old = ModelFactory.eINSTANCE.createAssessment();
        old.setAt(Instant.parse("2025-10-13T09:00:00Z"));
        before.getRisks().getFirst().getAssessments().add(old);
        file().write(before);
        run(true, Format.TEXT, "2025-10-14T09:00:00Z");
        run(true, Format.TEXT, "2025-10-14T10:00:00Z");
        Risk risk = file().read().getRisks().getFirst();
        assertThat(risk.getAssessments())
                .extracting(one -> one.getAt().toString())
                .containsExactly("2025-10-13T09:00:00Z", "2025-10-14T10:00:00Z");
        assertThat(risk.getAssessments().getLast().getReadings()).hasSize(2);
        assertThat(desk.told().toString()).contains("Une évaluation a été ajoutée");
    }

    @Test
    void other_weights_are_tried_and_never_kept() {
        given();
        List<String> tried = List.of("absence.networks-without-account=0.25", "absence.audiences-unreached=0.05");
        assertThat(run(false, tried, Format.TEXT, "2025-10-14T09:00:00Z")).isEqualTo(Outcome.DONE_WITH_REJECTS);
        assertThat(desk.printed()).contains("Absence\u00a0: pas de score");
        assertThat(file().read().getRisks().getFirst().getCriteria().getFirst().getWeight())
                .isEqualByComparingTo("0.75");
        assertThatThrownBy(() -> run(true, tried, Format.TEXT, "2025-10-14T09:00:00Z"))
                .hasMessageContaining("--assess");
        assertThatThrownBy(() -> run(false, List.of("maison.rien=1"), Format.TEXT, "2025-10-14T09:00:00Z"))
                .hasMessageContaining("absence.audiences-unreached");
        for (String wrong : List.of("absence.audiences-unreached", "=1", "absence.audiences-unreached=-1")) {
            assertThatThrownBy(() -> run(false, List.of(wrong), Format.TEXT, "2025-10-14T09:00:00Z"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(wrong);
        }
    }

    @Test
    void what_somebody_holds_is_read_and_not_written() {
        given();
        try (Held held = Held.ask(file(), "Claire Vasseur").orRefuse()) {
            assertThatThrownBy(() -> run(true, Format.TEXT, "2025-10-14T09:00:00Z"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Claire Vasseur");
            assertThat(run(false, Format.TEXT, "2025-10-14T09:00:00Z")).isEqualTo(Outcome.DONE);
            assertThat(held.renew()).isTrue();
        }
        assertThat(file().read().getRisks().getFirst().getAssessments()).isEmpty();
        run(true, Format.TEXT, "2025-10-14T09:00:00Z");
        assertThat(Held.by(file())).as("and lets go of it").isEmpty();
    }

    @Test
    void gives_programs_a_row_for_each_criterion() {
        given();
        run(false, Format.JSON, "2025-10-14T09:00:00Z");
        assertThat(desk.written().lines().toList())
                .hasSize(2)
                .allMatch(line -> line.startsWith("[Absence, absence, 2025-10-14T09:00:00Z, 100.0, 0.75"))
                .anyMatch(line -> line.contains("50.0, share, 2, null, null, 100.0, 1.0, false"))
                .anyMatch(line -> line.contains("null, null, null, null, null, null, null, false"));
    }

    /** Writes what a row holds. */
    @TableWriter.Info(id = "json")
    private static final class Lines implements TableWriter {
        @Override
        public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) {
            PrintWriter lines = new PrintWriter(out, true, StandardCharsets.UTF_8);
            rows.forEachRemaining(lines::println);
        }
    }
}
