package org.beffroi.strategy.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.table.ElementList;
import org.beffroi.strategy.verb.TableCommand.Parameters;
import org.beffroi.testing.command.CommandContract;
import org.beffroi.testing.command.TestWorkplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableCommandTest extends CommandContract {

    private static final Path FILE = Path.of("ville.strategy");

    @TempDir
    private Path folder;

    private TestWorkplace desk;
    private final Lines lines = new Lines();

    @Override
    protected Command<?> command() {
        return new TableCommand(List.of(lines));
    }

    private Outcome run(ElementList of, String to) {
        Strategy strategy = new DemoStrategy().strategy();
        strategy.getObjectives().getFirst().setDue(LocalDate.of(2026, 6, 30));
        new StrategyFile(folder.resolve(FILE)).write(strategy);
        return new TableCommand(List.of(lines)).run(new Parameters(FILE, of, Path.of(to)), desk);
    }

    @ParameterizedTest
    @EnumSource
    void every_list_is_written_with_a_value_for_each_column(ElementList of) throws IOException {
        assertThat(run(of, "liste.csv")).isEqualTo(Outcome.DONE);
        assertThat(lines.rows).isNotEmpty().allSatisfy(row -> assertThat(row).hasSameSizeAs(lines.sheet.columns()));
        assertThat(lines.sheet.columns()).extracting(Column::label).doesNotHaveDuplicates();
        assertThat(Files.readString(folder.resolve("liste.csv"))).startsWith("Nom|");
        assertThat(desk.told()).containsExactly(lines.rows.size() + " lignes écrites dans liste.csv.");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.toString().endsWith(".part"))).isEmpty();
        }
    }

    @BeforeEach
    void atADesk() {
        desk = new TestWorkplace(folder);
    }

    @Test
    void days_are_days_and_sums_are_numbers_under_the_headings_of_the_window() {
        run(ElementList.OBJECTIVES, "o.csv");
        int due = lines.sheet.columns().stream().map(Column::label).toList().indexOf("Échéance");
        assertThat(lines.sheet.columns().get(due).kind()).isEqualTo(Column.Kind.DAY);
        assertThat(lines.rows.getFirst().get(due)).isEqualTo(LocalDate.of(2026, 6, 30));

        run(ElementList.BUDGET, "b.csv");
        int amount = lines.sheet.columns().stream().map(Column::key).toList().indexOf("Montant");
        assertThat(lines.rows).extracting(row -> row.get(amount)).hasOnlyElementsOfType(Double.class);
    }

    @Test
    void an_indicator_says_its_objective() {
        run(ElementList.INDICATORS, "i.csv");
        assertThat(lines.sheet.columns().get(1).label()).isEqualTo("Objectif");
        assertThat(lines.rows).extracting(row -> row.get(1)).doesNotContainNull();
    }

    @Test
    void an_ending_that_nobody_writes_is_refused_with_the_known_ones_before_anything_is_read() {
        assertThatThrownBy(() -> new TableCommand(List.of(lines))
                        .run(new Parameters(Path.of("absent.strategy"), ElementList.RISKS, Path.of("r.pdf")), desk))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("r.pdf")
                .hasMessageContaining("csv");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> run(ElementList.RISKS, "nulle/part.csv"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("part.csv", "son dossier n’existe pas"));
    }

    /** Rows as plain lines, kept to be looked at. */
    @TableWriter.Info(id = "csv")
    private static final class Lines implements TableWriter {

        private Sheet sheet;
        private List<List<Object>> rows = List.of();

        @Override
        public void write(Sheet what, Iterator<List<Object>> all, OutputStream out) throws IOException {
            sheet = what;
            rows = Stream.generate(() -> all.hasNext() ? all.next() : null)
                    .takeWhile(row -> row != null)
                    .toList();
            out.write(String.join("|", what.columns().stream().map(Column::key).toList())
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
