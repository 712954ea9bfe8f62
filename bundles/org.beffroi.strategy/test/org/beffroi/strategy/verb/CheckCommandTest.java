package org.beffroi.strategy.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.TableWriter;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.editorial.MessageSelfPraise;
import org.beffroi.strategy.check.objective.ObjectiveTimeBound;
import org.beffroi.strategy.check.objective.ObjectiveWithoutOwner;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Message;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.verb.CheckCommand.Format;
import org.beffroi.strategy.verb.CheckCommand.Parameters;
import org.beffroi.testing.command.CommandContract;
import org.beffroi.testing.command.TestWorkplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest extends CommandContract {

    private static final List<Check> CHECKS =
            List.of(new ObjectiveWithoutOwner(), new MessageSelfPraise(), new ObjectiveTimeBound());

    @TempDir
    private Path folder;

    private TestWorkplace desk;
    private Optional<java.time.LocalDate> today = Optional.empty();

    @Override
    protected Command<?> command() {
        return new CheckCommand(new Checks(CHECKS), List.of(new Lines()));
    }

    private Outcome run(Strategy strategy, Format format) {
        strategy.setKey("s");
        new StrategyFile(folder.resolve("ville.strategy")).write(strategy);
        Clock clock = Clock.fixed(Instant.parse("2025-10-15T09:00:00Z"), ZoneId.of("Europe/Paris"));
        return new CheckCommand(new Checks(CHECKS), List.of(new Lines()), clock)
                .run(new Parameters(Path.of("ville.strategy"), format), desk);
    }

    private static Strategy weak() {
        Strategy strategy = praising();
        strategy.setUntil(java.time.LocalDate.of(2027, 12, 31));
        for (String name : List.of("Écouter", "Répondre\u202E")) {
            Objective objective = ModelFactory.eINSTANCE.createObjective();
            objective.setKey("o" + strategy.getObjectives().size());
            objective.setName(name);
            strategy.getObjectives().add(objective);
        }
        return strategy;
    }

    private static Strategy praising() {
        Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
        Message message = ModelFactory.eINSTANCE.createMessage();
        message.setKey("m");
        message.setWords("Nos succès");
        strategy.getMessages().add(message);
        return strategy;
    }

    @BeforeEach
    void atADesk() {
        desk = new TestWorkplace(folder) {
            /** The folder of the test is a dossier where it has a today. */
            @Override
            public Dossiers dossiers() {
                return new Dossiers() {
                    @Override
                    public void create(Path where, DossierSettings settings) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public boolean isDossier(Path where) {
                        return today.isPresent();
                    }

                    @Override
                    public Optional<DossierSettings> settings(Path where) {
                        return today.map(day -> new DossierSettings(
                                "Ville", Optional.empty(), ZoneId.of("Europe/Paris"), Optional.of(day), true));
                    }

                    @Override
                    public Dossier open(Path where, Access access, Progress progress) {
                        throw new UnsupportedOperationException();
                    }
                };
            }
        };
    }

    @Test
    void prints_what_is_gravest_first_and_why_once() {
        assertThat(run(weak(), Format.TEXT)).isEqualTo(Outcome.DONE_WITH_REJECTS);
        String printed = desk.printed();
        assertThat(printed.indexOf("À compléter")).isGreaterThanOrEqualTo(0).isLessThan(printed.indexOf("Questions"));
        assertThat(printed)
                .contains("l’objectif «\u202fÉcouter\u202f».")
                .contains("→ Fixer l’échéance à la fin de la stratégie, le 31 décembre 2027")
                .contains("Aucune alerte, 4 manques, une question, par 3 vérifications.")
                .doesNotContain("\u202E")
                .containsOnlyOnce("Ce que tout le monde porte");
    }

    @Test
    void fits_a_narrow_terminal() {
        desk.widen(60);
        run(weak(), Format.TEXT);
        assertThat(desk.printed().lines()).allMatch(line -> line.length() <= 60);
    }

    /** The demonstration has a today of its own, by which nothing of it is late. */
    @Test
    void a_strategy_in_a_dossier_is_looked_at_on_the_dossiers_own_day() {
        Strategy strategy = weak();
        strategy.setUntil(java.time.LocalDate.of(2025, 10, 10));
        strategy.setKey("s");
        new StrategyFile(folder.resolve("strategies/ville.strategy")).write(strategy);
        Clock clock = Clock.fixed(Instant.parse("2025-10-15T09:00:00Z"), ZoneId.of("Europe/Paris"));
        CheckCommand command = new CheckCommand(
                new Checks(List.of(new org.beffroi.strategy.check.frame.PeriodEnded())), List.of(new Lines()), clock);
        Parameters parameters = new Parameters(Path.of("strategies/ville.strategy"), Format.TEXT);
        assertThat(command.run(parameters, desk)).isEqualTo(Outcome.DONE_WITH_REJECTS);
        today = Optional.of(java.time.LocalDate.of(2025, 10, 1));
        assertThat(command.run(parameters, desk)).isEqualTo(Outcome.DONE);
    }

    @Test
    void questions_alone_are_no_fault() {
        assertThat(run(praising(), Format.TEXT)).isEqualTo(Outcome.DONE);
        assertThat(desk.printed()).contains("⟦Nos succès⟧");
    }

    @Test
    void nothing_found_is_said() {
        assertThat(run(ModelFactory.eINSTANCE.createStrategy(), Format.TEXT)).isEqualTo(Outcome.DONE);
        assertThat(desk.printed()).contains("Rien à redire", "3 vérifications");
    }

    @Test
    void programs_get_a_row_for_each_issue() {
        assertThat(run(weak(), Format.JSON)).isEqualTo(Outcome.DONE_WITH_REJECTS);
        assertThat(desk.written().lines())
                .hasSize(6)
                .startsWith("severity|check|key|element|wrong|why|fixes")
                .anyMatch(line -> line.startsWith("warning|objective-without-owner|o0|Écouter|Personne ne porte"))
                .anyMatch(line -> line.startsWith("warning|objective-time-bound|o0|Écouter|") && line.endsWith("2027]"))
                .last()
                .asString()
                .startsWith("question|message-self-praise|m|Nos succès|");
    }

    @Test
    void a_format_nobody_writes_is_refused() {
        assertThatThrownBy(() -> run(weak(), Format.CSV))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("csv");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> new CheckCommand(new Checks(CHECKS), List.of())
                        .run(new Parameters(Path.of("absent.strategy"), Format.TEXT), desk))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("absent.strategy");
    }

    /** Rows as plain lines, under the name of a format. */
    @TableWriter.Info(id = "json")
    private static final class Lines implements TableWriter {
        @Override
        public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
            StringBuilder text = new StringBuilder(String.join(
                    "|", sheet.columns().stream().map(column -> column.key()).toList()));
            rows.forEachRemaining(row -> text.append('\n')
                    .append(String.join("|", row.stream().map(String::valueOf).toList())));
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
