package org.beffroi.tests.ui.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.observatory.candidate.Judgement;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.judge.JudgePage;
import org.beffroi.workbench.observatory.model.candidate.CandidateLine;
import org.beffroi.workbench.observatory.model.candidate.JudgeFilter;
import org.beffroi.workbench.observatory.model.candidate.JudgeState;
import org.beffroi.workbench.observatory.page.CensusSide;
import org.beffroi.workbench.observatory.part.ObservatoryScreen;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
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

/** Accounts that are named after a body, in the real window: found at once, judged by keys, put back; an impostor's sheet. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObservatoryJudgeTest {

    private static final String FALSE_TOWN = "villedesonneva1";

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("observatory-judge"));
    private RunningWorkbench workbench;
    private ObservatoryRoom room;
    private Path files;
    private Path dossier;

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        workbench = running;
        files = Files.createTempDirectory("beffroi-judge-");
        room = new ObservatoryRoom(workbench);
        room.open(Sonneval.make());
    }

    @AfterAll
    void stop() {
        // The side in front is remembered on this machine: whoever comes next begins where one usually does.
        room.bring(CensusSide.FINDINGS);
        screenshots.index();
    }

    @Test
    @Order(1)
    void without_a_territory_and_a_census_it_teaches_and_says_what_is_missing() {
        workbench.command("observatory.candidates");
        workbench.waitFor("the page", () -> page().shown().isPresent());
        picture("empty");
        assertThat(workbench.<Boolean>ask(() -> page().shown().orElseThrow().canLook()))
                .isFalse();
        assertThat(workbench.ask(() -> Widgets.button(room.view().control(), words("observatory.judge.look"))
                        .isEnabled()))
                .isFalse();
    }

    @Test
    @Order(2)
    void the_demonstration_shows_its_look_alikes_at_once() {
        dossier = ObservatoryRoom.demonstration(Sonneval.make());
        workbench.act(() -> workbench.context().get(DossierSessions.class).close());
        workbench.waitFor("no dossier", () -> workbench.context().get(DossierSession.class) == null);
        room.open(dossier);
        settle();
        List<String> found = workbench.ask(
                () -> page().grid().rows().stream().map(CandidateLine::shown).toList());
        assertThat(found)
                .contains(
                        FALSE_TOWN,
                        "sonnevalsurlirelle.officiel",
                        "sonnevalsurlirelle_actu",
                        "mairiesonnevalsurlirelle",
                        "sonnevalsurlirelle");
        workbench.act(() -> take(FALSE_TOWN));
        picture("found");
        assertThat(workbench.ask(() -> page().sheet().words()))
                .anyMatch(said -> said.contains("se lit comme notre compte"))
                .anyMatch(said -> said.contains("1\u202f240 abonnés"))
                .anyMatch(said -> said.contains("Le compte déclaré"));
    }

    @Test
    @Order(3)
    void a_key_judges_and_the_next_comes_by_itself() {
        int before = open();
        workbench.act(() -> {
            page().grid().setFocus();
            take("sonnevalsurlirelle_actu");
            key('p');
        });
        workbench.waitFor("one less", () -> open() == before - 1);
        assertThat(workbench.ask(() -> page().grid().selectedRow())).isPresent();
        workbench.waitFor(
                "it is kept",
                () -> judgements().contains("sonnevalsurlirelle_actu,")
                        && judgements().contains("press"));
        picture("judged");
        workbench.command("undo");
        workbench.waitFor("all again", () -> open() == before);
        assertThat(judgements()).doesNotContain("sonnevalsurlirelle_actu");
        workbench.command("redo");
        workbench.waitFor("one less", () -> open() == before - 1);
    }

    @Test
    @Order(4)
    void several_are_judged_at_once() {
        int before = open();
        workbench.act(() -> {
            page().grid().select(0);
            Widgets.key(page().grid(), SWT.ARROW_DOWN, (char) 0, SWT.SHIFT);
            assertThat(page().grid().chosen()).hasSize(2);
        });
        picture("several");
        workbench.act(() -> key('h'));
        workbench.waitFor("two less", () -> open() == before - 2);
        workbench.command("undo");
        workbench.waitFor("all again", () -> open() == before);
    }

    @Test
    @Order(5)
    void an_impostor_has_its_sheet_which_is_copied_and_saved() {
        workbench.act(() -> {
            take(FALSE_TOWN);
            page().button(Judgement.IMPOSTOR).notifyListeners(SWT.Selection, new Event());
            filter(JudgeFilter.JUDGED);
            take(FALSE_TOWN);
        });
        picture("impostor");
        workbench.act(() -> Widgets.button(room.view().control(), words("observatory.judge.impostor.copy"))
                .press());
        assertThat(workbench.ask(() -> {
                    Clipboard clipboard = new Clipboard(workbench.display());
                    Object held = clipboard.getContents(TextTransfer.getInstance());
                    clipboard.dispose();
                    return String.valueOf(held);
                }))
                .contains("PHAROS", FALSE_TOWN);
        Path sheet = files.resolve("fiche.txt");
        FileChooser here = (over, name, ending) -> Optional.of(sheet);
        workbench.act(() -> workbench.context().set(FileChooser.class, here));
        try {
            workbench.act(() -> Widgets.button(room.view().control(), words("observatory.judge.impostor.save"))
                    .press());
            workbench.waitFor("the file", () -> Files.exists(sheet));
        } finally {
            workbench.act(() -> workbench.context().remove(FileChooser.class));
        }
        assertThat(sheet).content().contains(FALSE_TOWN);
        workbench.act(() -> {
            page().grid().setFocus();
            Widgets.key(page().grid(), SWT.DEL, SWT.DEL, 0);
        });
        workbench.waitFor("it is judged no more", () -> !judgements().contains(FALSE_TOWN));
    }

    @Test
    @Order(6)
    void a_list_that_is_brought_is_looked_through_and_taken_back() throws IOException {
        workbench.act(() -> filter(JudgeFilter.OPEN));
        int before = open();
        Path list = Files.writeString(
                files.resolve("vus.csv"),
                "account,network,followers\nvillesonnevalsurlirelle,instagram,12\nrien du tout,,\n");
        workbench.act(() -> room.desk().alone().judge().bring(list));
        workbench.waitFor("one more", () -> open() == before + 1);
        assertThat(workbench.ask(() -> room.view().problem())).contains("rien du tout");
        workbench.command("undo");
        workbench.waitFor("one less", () -> open() == before);
    }

    @Test
    @Order(7)
    void the_next_imitation_is_watched_from_here() {
        workbench.act(() -> Widgets.button(room.view().control(), words("observatory.judge.watch"))
                .press());
        workbench.waitFor("what is asked", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        Shell asked = workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
        assertThat(workbench.ask(() -> Widgets.all(asked, StyledText.class).stream()
                        .map(StyledText::getText)
                        .toList()))
                .contains("imite:*", "1");
        picture("watch");
        workbench.act(asked::close);
    }

    @Test
    @Order(90)
    void it_is_built_anew_in_english_and_in_the_dark() {
        workbench.act(() -> {
            Appearance appearance = workbench.context().get(Appearance.class);
            appearance.switchLanguage();
            appearance.switchTheme();
        });
        workbench.waitFor(
                "english and dark",
                () -> !workbench.context().get(Language.class).isFrench()
                        && workbench.context().get(Look.class).theme() == Theme.DARK);
        settle();
        workbench.act(() -> {
            page().grid().setFocus();
            take(FALSE_TOWN);
            key('i');
        });
        workbench.act(() -> {
            filter(JudgeFilter.ALL);
            take(FALSE_TOWN);
        });
        picture("en-dark");
        assertThat(workbench.ask(() -> page().sheet().words())).anyMatch(said -> said.startsWith("Judged impostor"));
    }

    private void settle() {
        workbench.waitFor("the page", () -> room.part()
                .flatMap(ObservatoryScreen::view)
                .flatMap(view -> view.page(CensusSide.CANDIDATES))
                .isPresent());
        workbench.waitFor("what was found", () -> page().shown()
                .flatMap(JudgeState::table)
                .filter(table -> !table.found().isEmpty())
                .isPresent());
    }

    private void take(String account) {
        page().grid()
                .select(page().grid().rows().stream()
                        .map(CandidateLine::shown)
                        .toList()
                        .indexOf(account));
    }

    private void key(char letter) {
        Widgets.key(page().grid(), letter, letter, 0);
    }

    private void filter(JudgeFilter wanted) {
        List<Toggle> toggles = Widgets.all(page().choices().orElseThrow().control(), Toggle.class);
        toggles.get(wanted.ordinal()).notifyListeners(SWT.Selection, new Event());
    }

    private int open() {
        return workbench.ask(() -> (int) page().shown()
                .flatMap(JudgeState::table)
                .map(table -> table.count(JudgeFilter.OPEN))
                .orElse(0L)
                .longValue());
    }

    private String judgements() {
        Path file = dossier.resolve("observatory").resolve("judgements.csv");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private JudgePage page() {
        return (JudgePage) room.view().page(CensusSide.CANDIDATES).orElseThrow();
    }

    private static String words(String key) {
        return new Language(java.util.Locale.FRENCH)
                .with(ObservatoryScreen.class)
                .text(key);
    }

    private void picture(String name) {
        workbench.act(() -> screenshots.take(workbench.shell(), name));
    }
}
