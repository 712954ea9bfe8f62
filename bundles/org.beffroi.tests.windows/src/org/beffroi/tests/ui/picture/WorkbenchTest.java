package org.beffroi.tests.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.dossier.backup.Restore;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.tests.ui.Furnished;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.OpeningDialogs;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.day.ImportForm;
import org.beffroi.tests.ui.sample.ImportSample;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.importing.ImportFiles;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.beffroi.workbench.work.WorkList;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
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

/** The real window over the fictional town: what it does, how it looks, and that it can be used without a mouse. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkbenchTest {

    @TempDir
    Path backups;

    private static final String QUERY = "cantine OU (repas PROCHE/5 enfants)";

    private Camera camera;
    private RunningWorkbench workbench;
    private ListenScreen screen;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        camera = new Camera(running);
        Path dossier = Sonneval.make();
        Furnished.furnish(dossier);
        takeWelcome();
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        screen = new ListenScreen(workbench);
        workbench.act(() ->
                Furnished.watch(workbench.context().get(DossierSession.class).dossier()));
        workbench.act(() ->
                Furnished.follow(workbench.context().get(DossierSession.class).dossier()));
    }

    @AfterAll
    void stop() {
        camera.index();
    }

    @Test
    @Order(1)
    void a_search_narrows_by_facet_and_by_period_and_back() {
        screen.search("");
        long all = screen.count();
        screen.search("cantine");
        long canteen = screen.count();
        assertThat(canteen).isBetween(1L, all - 1);
        workbench.act(() -> screen.searchSession().toggle(CoreFields.TONE, "negative"));
        screen.settle();
        assertThat(screen.count()).isBetween(1L, canteen - 1);
        assertThat(screen.chips()).hasSize(1);
        workbench.act(() -> screen.searchSession().bare());
        screen.settle();
        assertThat(screen.count()).isEqualTo(canteen);
        assertThat(screen.chips()).isEmpty();
    }

    @Test
    @Order(2)
    void what_is_not_understood_is_said_beside_the_field() {
        screen.search("cantine (");
        assertThat(workbench.ask(() -> Widgets.some(screen.view().control(), Label.class, label -> label.getText()
                                .contains("arenthèse"))
                        .isPresent()))
                .isTrue();
        screen.search("");
    }

    @Test
    @Order(2)
    void what_is_being_typed_stays_when_an_answer_to_an_earlier_search_comes_late() {
        screen.search("");
        workbench.act(() -> {
            screen.field().setFocus();
            screen.field().insert("cantine");
            screen.view().header().show(screen.searchSession().screen());
            assertThat(screen.field().getText()).isEqualTo("cantine");
        });
        workbench.waitFor(
                "the search once typing pauses",
                () -> screen.searchSession().wholeText().equals("cantine"));
        screen.settle();
        screen.search("");
    }

    @Test
    @Order(3)
    void a_tone_given_from_the_keyboard_shows_and_is_undone() {
        screen.search("cantine");
        Row before = screen.select(2);
        String letter = workbench.find(Language.class).text("key.positive");
        workbench.act(() -> Widgets.key(screen.list(), Character.toLowerCase(letter.charAt(0)), letter.charAt(0), 0));
        workbench.waitFor("the corrected tone", () -> toneOfSelected() == Row.Tone.POSITIVE);
        workbench.command("undo");
        workbench.waitFor("the tone before", () -> toneOfSelected() == before.tone());
    }

    @Test
    @Order(4)
    void the_end_of_the_list_is_as_near_as_its_beginning() {
        screen.search("");
        long last = screen.count() - 1;
        screen.select(last);
        assertThat(workbench.ask(() -> screen.list().selection())).isEqualTo(last);
        assertThat(workbench.ask(() -> screen.list().selectedRow())).isPresent();
    }

    @Test
    @Order(5)
    void everything_is_reached_with_the_tabulator() {
        screen.search("cantine");
        screen.select(0);
        Set<Control> reached = new HashSet<>();
        workbench.act(() -> {
            screen.field().setFocus();
            for (int i = 0; i < 60; i++) {
                Control has = workbench.display().getFocusControl();
                if (has == null || !has.traverse(SWT.TRAVERSE_TAB_NEXT)) {
                    break;
                }
                reached.add(workbench.display().getFocusControl());
            }
        });
        workbench.act(() -> {
            assertThat(reached).contains(screen.facets(), screen.timeline(), screen.list(), screen.field());
            assertThat(reached).containsAll(Widgets.all(screen.view().control(), Toggle.class));
        });
    }

    @Test
    @Order(10)
    void every_part_is_pictured_in_both_languages_and_themes_and_nothing_countable_is_wrong() {
        pictures();
        switchTheme();
        pictures();
        workbench.command("language");
        workbench.waitFor(
                "English", () -> !workbench.context().get(Language.class).isFrench());
        screen = new ListenScreen(workbench);
        pictures();
        switchTheme();
        pictures();
        assertThat(camera.wrong()).as("clipped, raw or nameless").isEmpty();
    }

    private void pictures() {
        String query = workbench.find(Language.class).isFrench() ? QUERY : "cantine OR (repas NEAR/5 enfants)";
        screen.search("");
        camera.take("veille");
        screen.search(query);
        workbench.act(() -> screen.searchSession().toggle(CoreFields.TONE, "negative"));
        screen.settle();
        screen.select(1);
        camera.take("recherche");
        takeCopies();
        screen.search("cantine (école");
        camera.take("erreur");
        screen.search("");
        workbench.act(() -> screen.searchSession().bare());
        screen.settle();
        for (String command : List.of("palette", "type", "new", "export", "about")) {
            workbench.command(command);
            camera.takeFront(command);
        }
        takeImport();
        new OpeningDialogs(workbench).damage();
        camera.takeFront("dommages");
        new OpeningDialogs(workbench).unended();
        camera.takeFront("import-interrompu");
        backUp();
        new MentionPictures(workbench, screen, camera).all();
        new RoomPictures(workbench, screen, camera).all();
        takeAssist();
        takeWorks();
    }

    /** The same search, copies of one text counted once. */
    private void takeCopies() {
        workbench.act(() -> screen.searchSession().once(true));
        screen.settle();
        camera.take("copies");
        workbench.act(() -> screen.searchSession().once(false));
        screen.settle();
    }

    private void takeImport() {
        workbench.begin(() -> {
            IEclipseContext context = workbench.context();
            ContextInjectionFactory.make(ImportFiles.class, context)
                    .read(
                            List.of(ImportSample.write()),
                            workbench.shell(),
                            context.get(DossierSessions.class),
                            context.get(DossierSession.class),
                            context.get(Imports.class),
                            context.get(Works.class),
                            context.get(Ui.class));
        });
        workbench.waitFor("the preview", () -> camera.front()
                .flatMap(new ImportForm(workbench)::going)
                .filter(PushButton::isEnabled)
                .isPresent());
        camera.takeFront("import");
    }

    /** The open dossier in one file, said once it was read back. */
    private void backUp() {
        Path file = backups.resolve("sauvegarde-" + System.nanoTime() + ".zip");
        toTheField();
        workbench.act(() -> workbench.context().set(FileChooser.class, (over, name, ending) -> Optional.of(file)));
        workbench.command("backup");
        workbench.waitFor("the backup, told", () -> Widgets.notice(workbench.display())
                .filter(notice -> notice.words().contains(file.toString()))
                .isPresent());
        workbench.act(() -> {
            Notice.closeAll(workbench.display());
            workbench.context().remove(FileChooser.class);
        });
        assertThat(new Restore(file).to(backups.resolve("rendu-" + file.getFileName()), Progress.silent()))
                .isPositive();
    }

    /** The window before may still be giving the keyboard back, and what is told then is told to it. */
    private void toTheField() {
        workbench.waitFor("the keyboard in the field", () -> {
            workbench.shell().forceActive();
            screen.field().setFocus();
            return screen.field().isFocusControl();
        });
    }

    private void takeAssist() {
        toTheField();
        workbench.act(() -> {
            screen.field().setText("");
            screen.field().insert("cantine ton");
            screen.field().setCaretOffset("cantine ton".length());
            screen.view().header().field().askWhatMayFollow();
        });
        workbench.waitFor("what may follow", () -> camera.front().isPresent());
        workbench.act(() -> camera.keep("suite"));
        screen.search("");
        // A late answer may open the list once more.
        workbench.waitFor("no more list", () -> {
            camera.front().ifPresent(Shell::close);
            return camera.front().isEmpty();
        });
    }

    private void takeWorks() {
        workbench.act(() -> new WorkList(
                        workbench.shell(),
                        workbench.context().get(Ui.class),
                        workbench.context().get(Works.class))
                .open());
        camera.takeFront("travaux");
    }

    private Row.Tone toneOfSelected() {
        return screen.list().selectedRow().map(Row::tone).orElse(Row.Tone.UNKNOWN);
    }

    private void switchTheme() {
        Look before = workbench.find(Look.class);
        workbench.command("theme");
        workbench.waitFor("the other theme", () -> workbench.context().get(Look.class) != before);
        screen = new ListenScreen(workbench);
    }

    /** The welcome in both languages and themes, and back where it began. */
    private void takeWelcome() {
        Appearance appearance = workbench.find(Appearance.class);
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                camera.take("accueil");
                workbench.act(appearance::switchTheme);
            }
            workbench.act(appearance::switchLanguage);
        }
    }
}
