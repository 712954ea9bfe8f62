package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.app.Preferences;
import org.beffroi.workbench.app.Settings;
import org.beffroi.workbench.language.DateStyle;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.theme.ThemeChoice;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is chosen among the preferences shows at once, is kept where it is kept, and is taken back where one gives up. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreferencesTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("preferences"));
    private RunningWorkbench workbench;
    private FrontWindows windows;
    private ListenScreen screen;
    private Preferences before;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        windows = new FrontWindows(workbench, screenshots);
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        screen = new ListenScreen(workbench);
        before = workbench.find(Appearance.class).preferences();
    }

    @AfterEach
    void asBefore() {
        workbench.act(
                () -> Widgets.front(workbench.display(), workbench.shell()).ifPresent(Shell::dispose));
        workbench.act(() -> workbench.context().get(Appearance.class).prefer(before));
        screen = new ListenScreen(workbench);
    }

    @AfterAll
    void index() {
        screenshots.index();
    }

    @Test
    void a_choice_shows_at_once_and_cancel_takes_all_of_them_back() {
        Shell first = windows.open("preferences");
        choose(first, "Sombre");
        Shell dark = next(first);
        assertThat(workbench.find(Look.class).theme()).isEqualTo(Theme.DARK);
        choose(dark, "English");
        Shell english = next(dark);
        assertThat(workbench.find(Language.class).isFrench()).isFalse();
        assertThat(workbench.<Boolean>ask(() -> chosen(english, "Dark"))).isTrue();
        press(english, "Cancel");
        workbench.waitFor(
                "what was before", () -> workbench.context().get(Language.class).isFrench());
        assertThat(workbench.find(Look.class).theme()).isEqualTo(Theme.LIGHT);
        assertThat(workbench.find(Settings.class).preferences()).isEqualTo(before);
    }

    @Test
    void what_is_kept_is_there_at_the_next_start() {
        Shell first = windows.open("preferences");
        choose(first, "ISO 8601\u00a0: 2025-03-04");
        Shell iso = next(first);
        assertThat(workbench.find(Language.class).dates()).isEqualTo(DateStyle.ISO);
        choose(iso, "125\u202f%");
        Shell larger = next(iso);
        press(larger, "Garder");
        workbench.waitFor("it to close", larger::isDisposed);
        Preferences kept = workbench.find(Settings.class).preferences();
        assertThat(kept.dates()).isEqualTo(DateStyle.ISO);
        assertThat(kept.size().percent()).isEqualTo(125);
        assertThat(kept.theme()).isEqualTo(ThemeChoice.LIGHT);
    }

    @Test
    void two_lines_show_more_mentions_and_larger_text_fewer() {
        screen.search("");
        int three = reached();
        Shell first = windows.open("preferences");
        choose(first, "Deux lignes, plus de mentions");
        Shell dense = next(first);
        screen = new ListenScreen(workbench);
        assertThat(reached()).isGreaterThan(three);
        takeWindow("two-lines");
        choose(dense, "150\u202f%");
        Shell largest = next(dense);
        screen = new ListenScreen(workbench);
        takeWindow("two-lines-150");
        choose(largest, "Trois lignes, plus de mots");
        Shell three150 = next(largest);
        screen = new ListenScreen(workbench);
        assertThat(reached()).isLessThan(three);
        takeWindow("three-lines-150");
        windows.take(three150, "preferences-150");
        press(three150, "Annuler");
        workbench.waitFor(
                "the size of before",
                () -> workbench.context().get(Look.class).size().equals(before.size()));
    }

    @Test
    void it_looks_well_in_both_themes_and_languages() {
        windows.everywhere(() -> {
            Shell dialog = windows.open("preferences");
            windows.take(dialog, "preferences");
            windows.close(dialog);
        });
    }

    /** The first row that the list has to scroll for. */
    private int reached() {
        screen.settle();
        return workbench.ask(() -> {
            for (int row = 0; row < 200; row++) {
                screen.list().select(row);
                if (screen.list().firstShown() > 0) {
                    return row;
                }
            }
            throw new AssertionError("All rows are in sight");
        });
    }

    private void takeWindow(String name) {
        workbench.act(() -> {
            while (workbench.display().readAndDispatch()) {
                // What waits to be drawn is drawn.
            }
            screenshots.take(workbench.shell(), name);
        });
    }

    private Shell next(Shell before) {
        workbench.waitFor(
                "the dialog again",
                () -> before.isDisposed()
                        && Widgets.front(workbench.display(), workbench.shell()).isPresent());
        return windows.await("the dialog");
    }

    private void choose(Shell dialog, String answer) {
        workbench.act(() -> toggle(dialog, answer).notifyListeners(SWT.Selection, new Event()));
    }

    private static boolean chosen(Shell dialog, String answer) {
        return toggle(dialog, answer).isChosen();
    }

    private static Toggle toggle(Shell dialog, String answer) {
        return Widgets.some(dialog, Toggle.class, each -> each.text().equals(answer))
                .orElseThrow(() -> new AssertionError("No answer " + answer));
    }

    private void press(Shell dialog, String button) {
        workbench.act(() -> Widgets.button(dialog, button).press());
    }
}
