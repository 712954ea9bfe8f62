package org.beffroi.tests.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.window.FrontWindows;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.help.HelpWindow;
import org.beffroi.workbench.list.PickList;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help opens at the page of the screen in front, is searched, leads on and comes back, and speaks as the window does. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpWindowTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("help"));
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

    @AfterEach
    void close() {
        workbench.act(
                () -> Widgets.front(workbench.display(), workbench.shell()).ifPresent(Shell::close));
    }

    @AfterAll
    void index() {
        screenshots.index();
    }

    @ParameterizedTest
    @CsvSource({
        "listen, listen",
        "analyses, analyses",
        "alerts, alerts",
        "sources, sources",
        "morning, morning",
        "digests, digests"
    })
    void it_opens_at_the_page_of_the_screen_in_front(String perspective, String page) {
        workbench.act(() -> workbench
                .context()
                .get(EPartService.class)
                .switchPerspective("org.beffroi.workbench.perspective." + perspective));
        Shell help = windows.open("help");
        assertThat(of(help).shown()).isEqualTo(page);
    }

    @Test
    void what_is_typed_is_searched_and_one_comes_back() {
        screen = new ListenScreen(workbench);
        Shell help = windows.open("help");
        workbench.act(() -> Widgets.one(help, StyledText.class).setText("destinataires"));
        assertThat(titles(help)).containsExactly("Revues");
        assertThat(of(help).shown()).isEqualTo("digests");
        workbench.act(() -> Widgets.one(help, StyledText.class).setText("licorne"));
        assertThat(titles(help)).isEmpty();
        workbench.act(() -> Widgets.one(help, StyledText.class).setText(""));
        workbench.act(() -> Widgets.key(Widgets.one(help, StyledText.class), SWT.ARROW_LEFT, '\0', SWT.ALT));
        assertThat(of(help).shown()).isEqualTo("listen");
    }

    @Test
    void asked_for_in_itself_it_opens_anew() {
        Shell help = windows.open("help");
        workbench.act(() -> help.forceActive());
        workbench.command("help");
        workbench.waitFor("the first one to close", help::isDisposed);
        Shell again = windows.await("help again");
        assertThat(workbench.<Boolean>ask(() -> again.getParent() == workbench.shell()))
                .isTrue();
    }

    @Test
    void an_example_is_looked_for_in_the_mentions() {
        Shell help = windows.open("help");
        workbench.act(() -> {
            of(help).go("query");
            of(help).follow(1);
        });
        workbench.waitFor(
                "the example", () -> screen.searchSession().wholeText().equals("cantine OU restauration"));
        screen.settle();
        assertThat(workbench.<Boolean>ask(() -> !help.isDisposed() && help.isVisible()))
                .isTrue();
    }

    @Test
    void it_speaks_and_looks_as_the_window_does() {
        Shell help = windows.open("help");
        workbench.act(() -> of(help).go("query"));
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor("the help in English", help::isDisposed);
        Shell english = windows.await("the help in English");
        assertThat(workbench.<String>ask(english::getText)).isEqualTo("Help");
        assertThat(of(english).shown()).isEqualTo("query");
        windows.close(english);
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
    }

    @Test
    void its_pages_look_well_in_both_themes_and_languages() {
        windows.everywhere(() -> {
            Shell help = windows.open("help");
            for (String page : List.of("listen", "query", "commands")) {
                workbench.act(() -> of(help).go(page));
                windows.take(help, "help-" + page);
            }
            windows.close(help);
        });
    }

    private static HelpWindow of(Shell help) {
        return help.getDisplay().getThread() == Thread.currentThread() ? (HelpWindow) help.getData() : read(help);
    }

    private static HelpWindow read(Shell help) {
        HelpWindow[] window = new HelpWindow[1];
        help.getDisplay().syncExec(() -> window[0] = (HelpWindow) help.getData());
        return window[0];
    }

    private List<String> titles(Shell help) {
        return workbench.ask(() -> {
            PickList<?> list = Widgets.one(help, PickList.class);
            return list.items().stream().map(PickList.Item::text).toList();
        });
    }
}
