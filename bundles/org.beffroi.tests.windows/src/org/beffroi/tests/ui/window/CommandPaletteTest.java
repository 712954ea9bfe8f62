package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The palette: every command by its name, group by group, and a way on where nothing is called so. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandPaletteTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("palette"));
    private RunningWorkbench workbench;
    private FrontWindows windows;
    private ListenScreen screen;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        windows = new FrontWindows(workbench, screenshots);
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        screen = new ListenScreen(workbench);
    }

    @AfterAll
    void index() {
        screenshots.index();
    }

    @Test
    void commands_stand_in_groups_and_those_called_lately_first() {
        Shell first = windows.open("palette");
        type(first, "à propos");
        enter(first);
        windows.close(windows.await("about Beffroi"));
        Shell palette = windows.open("palette");
        assertThat(groups(palette))
                .startsWith("Récemment")
                .contains("La recherche", "Le dossier", "Analyses", "Beffroi");
        assertThat(texts(palette)).startsWith("À propos de Beffroi").doesNotContain("Chercher une commande");
        windows.close(palette);
    }

    @Test
    void keys_are_called_as_on_the_keyboard_of_the_language() {
        screen = new ListenScreen(workbench);
        screen.search("");
        screen.select(0);
        Shell palette = windows.open("palette");
        type(palette, "revue");
        assertThat(beside(palette)).contains("Ctrl+Maj+D");
        windows.close(palette);
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        screen = new ListenScreen(workbench);
        screen.select(0);
        palette = windows.open("palette");
        type(palette, "digest");
        assertThat(beside(palette)).contains("Ctrl+Shift+D");
        windows.close(palette);
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
    }

    @Test
    void language_and_theme_are_found_by_the_words_that_people_have_for_them() {
        Shell palette = windows.open("palette");
        for (String typed : List.of("langue", "anglais", "language")) {
            type(palette, typed);
            assertThat(texts(palette)).as(typed).contains("Switch to English");
        }
        for (String typed : List.of("theme", "thème", "sombre", "dark")) {
            type(palette, typed);
            assertThat(texts(palette)).as(typed).contains("Basculer entre clair et sombre");
        }
        windows.close(palette);
    }

    @Test
    void what_no_command_is_called_is_looked_for_in_the_mentions() {
        workbench.act(() -> workbench
                .context()
                .get(EPartService.class)
                .switchPerspective("org.beffroi.workbench.perspective.sources"));
        Shell palette = windows.open("palette");
        type(palette, "poulet froid");
        assertThat(groups(palette)).containsExactly("Aucune commande de ce nom");
        assertThat(texts(palette)).containsExactly("Chercher «\u202fpoulet froid\u202f» dans les mentions");
        enter(palette);
        workbench.waitFor("the search", () -> screen.searchSession().wholeText().equals("poulet froid"));
        screen.settle();
        assertThat(workbench.<Boolean>ask(() -> screen.view().control().isVisible()))
                .isTrue();
    }

    @Test
    void it_looks_well_in_both_themes_and_languages() {
        windows.everywhere(() -> {
            Shell palette = windows.open("palette");
            windows.take(palette, "palette");
            type(palette, workbench.find(Language.class).isFrench() ? "thème" : "theme");
            windows.take(palette, "palette-typed");
            type(palette, "poulet froid");
            windows.take(palette, "palette-nothing");
            windows.close(palette);
        });
    }

    private void type(Shell palette, String words) {
        workbench.act(() -> Widgets.one(palette, StyledText.class).setText(words));
    }

    private void enter(Shell palette) {
        workbench.act(() -> Widgets.key(Widgets.one(palette, StyledText.class), SWT.CR, SWT.CR, 0));
    }

    private List<String> texts(Shell palette) {
        return items(palette).stream().map(PickList.Item::text).toList();
    }

    private List<String> beside(Shell palette) {
        return items(palette).stream().map(PickList.Item::beside).toList();
    }

    private List<String> groups(Shell palette) {
        return items(palette).stream().map(PickList.Item::group).distinct().toList();
    }

    private List<PickList.Item<?>> items(Shell palette) {
        return workbench.ask(() -> {
            PickList<?> list = Widgets.one(palette, PickList.class);
            return List.copyOf(list.items());
        });
    }
}
