package org.beffroi.tests.ui.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.export.ExportSubject;
import org.beffroi.workbench.observatory.export.FolderChooser;
import org.beffroi.workbench.observatory.grid.RowGrid;
import org.beffroi.workbench.observatory.page.CensusSide;
import org.beffroi.workbench.observatory.page.FindingsPage;
import org.beffroi.workbench.observatory.part.ObservatoryScreen;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.ProgressLine;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The observatory in the real window: from a directory's file to a census that can be published. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObservatoryTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("observatory"));
    private RunningWorkbench workbench;
    private ObservatoryRoom room;
    private Path files;

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        workbench = running;
        files = Files.createTempDirectory("beffroi-observatory-");
        room = new ObservatoryRoom(workbench);
        room.open(Sonneval.make());
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    @Test
    @Order(1)
    void without_a_directory_it_teaches_and_has_its_button_with_the_keyboard() {
        picture("empty");
        assertThat(workbench.ask(() -> Widgets.button(room.view().control(), words("observatory.import"))
                        .isFocusControl()))
                .isTrue();
    }

    @Test
    @Order(2)
    void what_is_no_directory_is_refused_in_words_and_the_next_file_is_read() throws IOException {
        Path nothing = Files.writeString(files.resolve("rien.json"), "[]");
        workbench.act(() -> room.desk().importFile(nothing));
        workbench.waitFor("the refusal", () -> room.view().problem().contains("rien.json"));
        Path directory = AlpineDirectory.write(files.resolve("annuaire-2026-10-01.ndjson"), 0);
        workbench.act(() -> room.desk().importFile(directory));
        workbench.waitFor("the directory", () -> room.state()
                .filter(state -> state.directories().size() == 1)
                .isPresent());
        assertThat(workbench.ask(() -> room.view().problem())).isEmpty();
        workbench.waitFor("no work any more", () -> Widgets.all(room.view().control(), ProgressLine.class)
                .isEmpty());
        picture("imported");
    }

    @Test
    @Order(4)
    void what_was_read_is_told_with_each_record_that_was_set_aside() throws IOException {
        Path list = Files.writeString(files.resolve("liste-2026-10-02.csv"), """
                Commune;Code INSEE;Site;Facebook;Maire
                Vienne;38544;www.vienne.fr;villedevienne;A
                Nulle-Part-sur-Rien;99999;NC;rien;B
                """);
        workbench.act(() -> room.desk().importFile(list));
        workbench.waitFor("the list", () -> room.state()
                .filter(state -> state.directories().size() == 2)
                .isPresent());
        workbench.waitFor("no work any more", () -> Widgets.all(room.view().control(), ProgressLine.class)
                .isEmpty());
        picture("imported-list");
        workbench.act(() -> room.desk().showImport());
        Shell dialog = front();
        workbench.waitFor("the records", () -> Widgets.all(dialog, RowGrid.class).stream()
                .anyMatch(grid -> grid.rows().size() == 1));
        picture(dialog, "imported-records");
        assertThat(workbench.ask(() -> said(dialog)))
                .anyMatch(words -> words.contains("Colonnes lues") && words.contains("Facebook"))
                .anyMatch(words -> words.contains("Laissées de côté") && words.contains("Maire"));
        workbench.act(dialog::close);
        workbench.command("undo");
        workbench.waitFor("one directory", () -> room.state()
                .filter(state -> state.directories().size() == 1)
                .isPresent());
    }

    @Test
    @Order(3)
    void an_import_is_taken_back_and_done_again() {
        workbench.command("undo");
        workbench.waitFor("no directory", () -> room.state()
                .filter(state -> state.directories().isEmpty())
                .isPresent());
        workbench.command("redo");
        workbench.waitFor("the directory", () -> room.state()
                .filter(state -> state.directories().size() == 1)
                .isPresent());
    }

    @Test
    @Order(5)
    void what_a_census_counts_is_filled_in_and_said_in_words() {
        workbench.command("observatory.census");
        Shell dialog = front();
        picture(dialog, "new");
        workbench.act(() -> {
            Toggle active = Widgets.some(
                            dialog, Toggle.class, one -> one.text().equals(words("observatory.basis.active")))
                    .orElseThrow();
            active.notifyListeners(SWT.Selection, new Event());
        });
        picture(dialog, "new-active");
        assertThat(workbench.ask(() ->
                        Widgets.button(dialog, words("observatory.new.count")).isEnabled()))
                .as("nobody looked at an account by hand")
                .isFalse();
        assertThat(workbench.ask(() -> said(dialog))).anyMatch(words -> words.contains("a publié dans les 90 jours"));
    }

    @Test
    @Order(6)
    void what_is_wrong_is_said_under_its_field_and_what_is_right_is_counted() {
        Shell dialog = front();
        workbench.act(() -> {
            Widgets.some(dialog, Toggle.class, one -> one.text().equals(words("observatory.basis.declared")))
                    .orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
            field(dialog, "observatory.new.day").setText("bientôt");
            Widgets.button(dialog, words("observatory.new.count")).press();
        });
        assertThat(workbench.ask(dialog::isDisposed)).isFalse();
        assertThat(workbench.ask(() -> said(dialog))).contains(words("observatory.new.day.wrong"));
        picture(dialog, "new-wrong");
        workbench.act(() -> {
            field(dialog, "observatory.new.day").setText("1/10/2026");
            field(dialog, "observatory.new.name").setText("Communes");
            assertThat(Widgets.all(dialog, CheckBox.class)).hasSize(2);
            Widgets.button(dialog, words("observatory.new.count")).press();
        });
        room.waitForCensus("Communes-2026-10-01");
        room.bring(CensusSide.FINDINGS);
        picture("findings");
        assertThat(workbench.ask(() -> room.page(FindingsPage.class).sentences()))
                .anyMatch(said -> said.contains("sont sur les réseaux sociaux"))
                .anyMatch(said -> said.contains("annuaire-2026-10-01.ndjson"));
    }

    @Test
    @Order(51)
    void the_findings_are_copied_with_their_limits() {
        workbench.act(() -> Widgets.button(room.view().control(), words("observatory.findings.copy"))
                .press());
        String copied = room.clipboard();
        assertThat(copied).contains("Compte comme présence").contains("sont sur les réseaux sociaux");
    }

    @Test
    @Order(52)
    void the_report_leaves_as_a_job_and_can_be_opened() {
        exported(ExportSubject.REPORT, "docx", "Communes-2026-10-01-rapport.docx");
        workbench.waitFor("the notice", () -> Notice.open(workbench.display()).stream()
                .anyMatch(one -> one.words().contains("Communes-2026-10-01-rapport.docx")));
        assertThat(workbench.ask(() -> Widgets.some(workbench.shell(), PushButton.class, one -> one.accessibleName()
                        .equals(words("observatory.export.open")))))
                .isPresent();
        picture("exported");
        exported(ExportSubject.REPORT, "pdf", "Communes-2026-10-01-rapport.pdf");
        exported(ExportSubject.BODIES, "xlsx", "Communes-2026-10-01-collectivites.xlsx");
        exported(ExportSubject.FIGURES, "csv", "Communes-2026-10-01-chiffres.csv");
        exported(ExportSubject.MAP, "svg", "Communes-2026-10-01-carte.svg");
        exported(ExportSubject.MAP, "png", "Communes-2026-10-01-carte.png");
        exported(ExportSubject.MAP, "geojson", "Communes-2026-10-01-carte.geojson");
    }

    /** Asks for an export by the command, and waits for its file. */
    private void exported(ExportSubject subject, String format, String file) {
        FileChooser chooser = (over, name, ending) -> {
            assertThat(Path.of(name).getFileName()).hasToString(file);
            return Optional.of(files.resolve(file));
        };
        workbench.act(() -> workbench.context().set(FileChooser.class, chooser));
        try {
            workbench.command("observatory.export");
            Shell dialog = front();
            if (format.equals("docx")) {
                picture(dialog, "export");
            }
            workbench.act(() -> {
                choose(dialog, words(subject.key()));
                choose(dialog, words("observatory.format." + format));
                Widgets.button(dialog, words("observatory.export.choose")).press();
            });
            workbench.waitFor(file, () -> Files.exists(files.resolve(file)));
        } finally {
            workbench.act(() -> workbench.context().remove(FileChooser.class));
        }
    }

    private static void choose(Shell dialog, String words) {
        Widgets.some(dialog, Toggle.class, one -> one.text().equals(words))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    @Test
    @Order(53)
    void the_whole_census_goes_into_a_folder() {
        FolderChooser here = (over, words) -> Optional.of(files);
        workbench.act(() -> workbench.context().set(FolderChooser.class, here));
        try {
            workbench.act(() -> Widgets.button(room.view().control(), words("observatory.export"))
                    .press());
            Shell dialog = front();
            workbench.act(() -> {
                choose(dialog, words(ExportSubject.CENSUS.key()));
                Widgets.button(dialog, words("observatory.export.choose.folder"))
                        .press();
            });
            workbench.waitFor(
                    "the bundle",
                    () -> Files.exists(files.resolve("Communes-2026-10-01").resolve("SHA256SUMS")));
        } finally {
            workbench.act(() -> workbench.context().remove(FolderChooser.class));
        }
    }

    @Test
    @Order(61)
    void a_census_is_taken_back_and_counted_again() {
        workbench.command("undo");
        workbench.waitFor(
                "no census",
                () -> room.state().filter(state -> state.open().isEmpty()).isPresent());
        workbench.command("redo");
        room.waitForCensus("Communes-2026-10-01");
    }

    private static StyledText field(Shell dialog, String key) {
        String name = words(key);
        return Widgets.some(dialog, StyledText.class, one -> Widgets.name(one).equals(name))
                .orElseThrow();
    }

    private static List<String> said(Shell dialog) {
        return Widgets.all(dialog, org.eclipse.swt.widgets.Label.class).stream()
                .map(org.eclipse.swt.widgets.Label::getText)
                .toList();
    }

    private static String words(String key) {
        return new Language(java.util.Locale.FRENCH)
                .with(ObservatoryScreen.class)
                .text(key);
    }

    private Shell front() {
        workbench.waitFor("a dialog", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        return workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
    }

    private void picture(String name) {
        picture(workbench.ask(() -> workbench.shell()), name);
    }

    private void picture(Shell shell, String name) {
        workbench.act(() -> screenshots.take(shell, name));
    }
}
