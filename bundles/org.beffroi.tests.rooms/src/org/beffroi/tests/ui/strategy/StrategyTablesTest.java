package org.beffroi.tests.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.demo.DemoStrategies;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.GlobalPlan;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.WeakPoint;
import org.beffroi.tests.services.AllServices;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.PageKind;
import org.beffroi.workbench.strategy.matrix.AlignmentPage;
import org.beffroi.workbench.strategy.matrix.CoveragePage;
import org.beffroi.workbench.strategy.matrix.MatrixGrid;
import org.beffroi.workbench.strategy.model.matrix.AlignmentMatrix;
import org.beffroi.workbench.strategy.model.matrix.CoverageMatrix;
import org.beffroi.workbench.strategy.model.table.GridSelection;
import org.beffroi.workbench.strategy.part.StrategyPart;
import org.beffroi.workbench.strategy.table.ElementGrid;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.widget.FileChooser;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The tables and matrices of a strategy in the real window: typed in, pasted into, imported into, ticked. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StrategyTablesTest {

    /** Any sentence will do: nobody reads what this test undoes. */
    private static final String SAID = "strategy.least.done";

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("strategy"));
    private RunningWorkbench workbench;
    private StrategyScreen screen;
    private Path dossier;

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        workbench = running;
        dossier = Sonneval.make();
        new DemoStrategies().add(dossier);
        screen = new StrategyScreen(workbench);
        screen.open(dossier);
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    private void key(ElementGrid table, int code, char character, int mask) {
        workbench.act(() -> Widgets.key(table, code, character, mask));
    }

    @Test
    @Order(1)
    void what_is_typed_in_a_cell_is_in_the_strategy_and_undone_at_once() {
        ElementGrid table = screen.table("objectives");
        Objective second = screen.strategy().getObjectives().get(1);
        String before = second.getName();
        workbench.act(() -> table.select(GridSelection.at(1, 0)));
        key(table, SWT.F2, (char) 0, 0);
        workbench.act(() -> {
            StyledText field =
                    Widgets.some(table, StyledText.class, one -> true).orElseThrow();
            field.setText("Être là, tout de suite");
            Widgets.key(field, SWT.CR, SWT.CR, 0);
        });
        assertThat(second.getName()).isEqualTo("Être là, tout de suite");
        assertThat(workbench.ask(() -> table.grid().selection())).isEqualTo(GridSelection.at(2, 0));
        workbench.command("undo");
        workbench.waitFor("the name before", () -> before.equals(second.getName()));
    }

    @Test
    @Order(2)
    void a_row_that_rests_in_hand_is_the_element_in_hand() {
        ElementGrid table = screen.table("objectives");
        workbench.act(() -> table.select(GridSelection.at(4, 1)));
        workbench.waitFor(
                "the element in hand",
                () -> screen.editor().inHand()
                        == screen.strategy().getObjectives().get(4));
        assertThat(workbench.ask(() -> table.grid().selection())).isEqualTo(GridSelection.at(4, 1));
    }

    @Test
    @Order(3)
    void a_table_copied_from_a_spreadsheet_is_looked_at_and_pasted_as_one() {
        ElementGrid table = screen.table("objectives");
        Strategy strategy = screen.strategy();
        int objectives = strategy.getObjectives().size();
        int audiences = strategy.getAudiences().size();
        String first = strategy.getObjectives().getFirst().getName();
        clipboard("Nom\tFinalité\tÉchéance\tPublics\n"
                + first + "\tInformer\t30/09/2026\tCyclistes\n"
                + "\"Écouter\nles marchés\"\tVendre\tbientôt\t\n");
        key(table, 'v', 'v', SWT.MOD1);
        Shell preview = front();
        picture(preview, "paste");
        workbench.act(
                () -> Widgets.button(preview, words("strategy.table.paste.do")).press());
        assertThat(strategy.getObjectives()).hasSize(objectives + 1);
        assertThat(strategy.getObjectives().getLast().getName()).isEqualTo("Écouter les marchés");
        assertThat(strategy.getAudiences()).hasSize(audiences + 1);
        assertThat(strategy.getObjectives().getFirst().getAudiences())
                .containsExactly(strategy.getAudiences().getLast());
        workbench.command("undo");
        workbench.waitFor("as before", () -> strategy.getObjectives().size() == objectives);
        assertThat(strategy.getAudiences()).hasSize(audiences);
        assertThat(strategy.getObjectives().getFirst().getAudiences()).hasSizeGreaterThan(0);
    }

    @Test
    @Order(3)
    void many_rows_are_looked_at_beside_the_window_and_pasted_as_one() {
        ElementGrid table = screen.table("objectives");
        Strategy strategy = screen.strategy();
        int objectives = strategy.getObjectives().size();
        StringBuilder rows = new StringBuilder("Nom\tFinalité\n");
        for (int i = 0; i < 1_000; i++) {
            rows.append("Objectif de plus ").append(i).append("\tInformer\n");
        }
        clipboard(rows.toString());
        key(table, 'v', 'v', SWT.MOD1);
        Shell preview = front();
        workbench.act(
                () -> Widgets.button(preview, words("strategy.table.paste.do")).press());
        assertThat(strategy.getObjectives()).hasSize(objectives + 1_000);
        assertThat(strategy.getObjectives().getLast().getName()).isEqualTo("Objectif de plus 999");
        workbench.command("undo");
        workbench.waitFor("as before", () -> strategy.getObjectives().size() == objectives);
    }

    private void clipboard(String text) {
        workbench.act(() -> {
            Clipboard clipboard = new Clipboard(workbench.display());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    @Test
    @Order(4)
    void what_is_copied_is_what_a_spreadsheet_reads() {
        ElementGrid table = screen.table("objectives");
        workbench.act(() -> table.select(new GridSelection(0, 0, 1, 3)));
        key(table, 'c', 'c', SWT.MOD1 | SWT.ALT);
        String copied = workbench.ask(() -> {
            Clipboard clipboard = new Clipboard(workbench.display());
            Object held = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return String.valueOf(held);
        });
        assertThat(copied.lines().findFirst()).contains("Nom\tFinalité\tPriorité\tÉchéance");
        assertThat(copied.lines()).hasSize(3);
        assertThat(copied)
                .contains(String.valueOf(
                        screen.strategy().getObjectives().getFirst().getDue()));
    }

    @Test
    @Order(5)
    void weak_points_of_a_file_are_read_by_the_program_and_taken_in() throws IOException {
        Path file =
                Files.writeString(dossier.resolve("faibles.csv"), "Point faible;Description\nLes aînés;Trop petit.\n");
        assertThat(workbench.find(TableFiles.class).read(file).columns())
                .containsExactly("Point faible", "Description");
        screen.table("globalPlan.weakPoints");
        int before = screen.strategy().getGlobalPlan().getWeakPoints().size();
        workbench.act(() -> screen.tablePage().importing(file));
        Shell preview = front();
        picture(preview, "import");
        workbench.act(() ->
                Widgets.button(preview, words("strategy.table.paste.import.do")).press());
        assertThat(screen.strategy().getGlobalPlan().getWeakPoints())
                .hasSize(before + 1)
                .extracting(WeakPoint::getName)
                .endsWith("Les aînés");
        workbench.command("undo");
        workbench.waitFor(
                "as before",
                () -> screen.strategy().getGlobalPlan().getWeakPoints().size() == before);
    }

    @Test
    @Order(5)
    void the_table_that_shows_is_exported_as_the_ending_says(@TempDir Path folder) {
        ElementGrid table = screen.table("objectives");
        for (String name : List.of("liste.ods", "liste.xlsx", "liste.csv", "sans terminaison")) {
            FileChooser answering = (over, proposed, ending) -> {
                assertThat(proposed).isEqualTo("objectifs.ods");
                return Optional.of(folder.resolve(name));
            };
            workbench.act(() -> workbench.context().set(FileChooser.class, answering));
            try {
                workbench.command("export");
                Path file = folder.resolve(name.contains(".") ? name : name + ".ods");
                workbench.waitFor("the file " + file.getFileName(), () -> Files.exists(file));
                TableFiles.Read read = AllServices.<TableFiles>of(TableFiles.class)
                        .findFirst()
                        .orElseThrow()
                        .read(file);
                assertThat(read.rows())
                        .hasSameSizeAs(workbench.ask(() -> table.grid().rows()));
                assertThat(read.columns()).startsWith("Nom", "Finalité");
            } finally {
                workbench.act(() -> workbench.context().remove(FileChooser.class));
            }
        }
    }

    @Test
    @Order(6)
    void cells_of_the_complementarity_matrix_are_turned_by_keys() {
        screen.bring(PageKind.ALIGNMENT);
        MatrixGrid grid = workbench.ask(
                () -> ((AlignmentPage) screen.view().page(PageKind.ALIGNMENT).orElseThrow()).grid());
        Objective objective = screen.strategy().getObjectives().getFirst();
        var ground = screen.strategy().getGlobalPlan().getGoals().getFirst();
        workbench.act(() -> {
            grid.setFocus();
            grid.select(0, 0);
            Widgets.key(grid, 'd', 'd', 0);
        });
        assertThat(AlignmentMatrix.at(objective, ground)).contains(AlignmentKind.DOUBLES);
        workbench.act(() -> Widgets.key(grid, ' ', ' ', 0));
        assertThat(AlignmentMatrix.at(objective, ground)).isEmpty();
        workbench.command("undo");
        workbench.command("undo");
        workbench.waitFor("as before", () -> !screen.editor().editing().canUndo());
    }

    @Test
    @Order(6)
    void a_matrix_is_exported_in_the_words_of_its_legend(@TempDir Path folder) {
        Path file = folder.resolve("matrice.ods");
        workbench.act(() -> workbench.context().set(FileChooser.class, (over, proposed, ending) -> Optional.of(file)));
        try {
            for (PageKind kind : List.of(PageKind.ALIGNMENT, PageKind.COVERAGE)) {
                screen.bring(kind);
                workbench.command("export");
                workbench.waitFor("the matrix", () -> Files.exists(file));
                TableFiles.Read read = AllServices.<TableFiles>of(TableFiles.class)
                        .findFirst()
                        .orElseThrow()
                        .read(file);
                assertThat(read.rows()).isNotEmpty();
                assertThat(read.rows().stream().flatMap(List::stream).distinct())
                        .contains(kind == PageKind.ALIGNMENT ? "Renforce" : "touché");
                workbench.act(() -> file.toFile().delete());
            }
        } finally {
            workbench.act(() -> workbench.context().remove(FileChooser.class));
        }
    }

    @Test
    @Order(7)
    void without_an_overall_plan_the_least_of_one_is_written() {
        Strategy strategy = screen.strategy();
        GlobalPlan plan = strategy.getGlobalPlan();
        assertThat(plan).isNotNull();
        workbench.act(() -> screen.editor().editing().perform(Sentence.of(StrategyPart.class, SAID), () -> {
            strategy.getObjectives().forEach(each -> each.getAlignments().clear());
            strategy.setGlobalPlan(null);
        }));
        screen.bring(PageKind.ALIGNMENT);
        picture("alignment-absent");
        workbench.act(() -> Widgets.button(screen.view().control(), words("strategy.alignment.absent.do"))
                .press());
        Shell dialog = front();
        workbench.act(() -> Widgets.some(dialog, StyledText.class, one -> true)
                .orElseThrow()
                .setText("Informer tous les foyers\nÉcouter"));
        picture(dialog, "least-plan");
        workbench.act(() -> Widgets.button(dialog, words("strategy.least.do")).press());
        assertThat(strategy.getGlobalPlan().getGoals()).hasSize(2);
        workbench.command("undo");
        workbench.command("undo");
        workbench.waitFor("the plan that was", () -> strategy.getGlobalPlan() == plan);
    }

    @Test
    @Order(8)
    void the_audiences_are_ticked_beside_their_channels() {
        screen.bring(PageKind.COVERAGE);
        MatrixGrid grid = workbench.ask(
                () -> ((CoveragePage) screen.view().page(PageKind.COVERAGE).orElseThrow()).grid());
        var audience = screen.strategy().getAudiences().getFirst();
        var channel = screen.strategy().getChannels().getFirst();
        CoverageMatrix.Mark before = CoverageMatrix.at(audience, channel);
        workbench.act(() -> {
            grid.setFocus();
            grid.select(0, 0);
            Widgets.key(grid, ' ', ' ', 0);
        });
        assertThat(CoverageMatrix.at(audience, channel)).isNotEqualTo(before);
        workbench.command("undo");
        workbench.waitFor("as before", () -> CoverageMatrix.at(audience, channel) == before);
    }

    @Test
    @Order(9)
    void they_show_in_both_languages_and_looks() {
        pictures();
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("dark", () -> workbench.context().get(Look.class).theme() == Theme.DARK);
        pictures();
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("light", () -> workbench.context().get(Look.class).theme() == Theme.LIGHT);
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor(
                "English", () -> !workbench.context().get(Language.class).isFrench());
        pictures();
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor(
                "French", () -> workbench.context().get(Language.class).isFrench());
    }

    private void pictures() {
        screen.settle();
        for (String listing : List.of("objectives", "objectives.indicators", "items", "actions.loads")) {
            ElementGrid table = screen.table(listing);
            assertThat(workbench.ask(() -> table.grid().rows())).isNotEmpty();
            picture("table-" + listing.replace('.', '-'));
        }
        screen.bring(PageKind.ALIGNMENT);
        picture("alignment");
        screen.bring(PageKind.COVERAGE);
        picture("coverage");
        workbench.act(() ->
                ((CoveragePage) screen.view().page(PageKind.COVERAGE).orElseThrow()).choose(CoverageMatrix.By.LINES));
        picture("coverage-lines");
    }

    private String words(String key) {
        return workbench.context().get(Language.class).with(StrategyPart.class).text(key);
    }

    private Shell front() {
        workbench.waitFor("a sheet", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        return workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
    }

    private void picture(String name) {
        picture(workbench.ask(workbench::shell), name);
    }

    private void picture(Shell shell, String name) {
        Language language = workbench.context().get(Language.class);
        String look = workbench.context().get(Look.class).theme().name().toLowerCase(Locale.ROOT);
        workbench.act(
                () -> screenshots.take(shell, name + "-" + language.locale().getLanguage() + "-" + look));
    }
}
