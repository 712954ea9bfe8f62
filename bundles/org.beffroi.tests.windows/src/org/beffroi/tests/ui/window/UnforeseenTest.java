package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Proxy;
import java.util.List;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.app.Unforeseen;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Dialog;
import org.beffroi.workbench.widget.Notice;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Errors that nobody foresaw, wherever they surface: one sentence in the language of the window, and its details to copy. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnforeseenTest {

    private static final String ABOUT = "org.beffroi.workbench.command.about";

    private RunningWorkbench workbench;

    /** Does nothing but fail. */
    static final class Failing {
        @Execute
        void run() {
            throw new IllegalStateException("a command, on purpose");
        }
    }

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
    }

    @AfterEach
    void close() {
        workbench.act(() -> Notice.closeAll(workbench.display()));
    }

    @Test
    void several_errors_in_the_window_are_one_sentence_and_all_their_details_can_be_copied() {
        workbench.begin(() -> {
            throw new IllegalStateException("the first, on purpose");
        });
        workbench.begin(() -> {
            throw new NoClassDefFoundError("the second, on purpose");
        });
        workbench.waitFor(
                "both", () -> details().contains("the first") && details().contains("the second"));
        assertTold("the first, on purpose", "the second, on purpose");
    }

    @Test
    void a_command_that_fails_does_not_look_as_if_a_key_were_dead() {
        workbench.act(() -> {
            EHandlerService handlers = workbench.context().get(EHandlerService.class);
            Failing failing = new Failing();
            handlers.activateHandler(ABOUT, failing);
            try {
                handlers.executeHandler(workbench
                        .context()
                        .get(org.eclipse.e4.core.commands.ECommandService.class)
                        .createCommand(ABOUT, null));
            } finally {
                handlers.deactivateHandler(ABOUT, failing);
            }
        });
        assertTold("a command, on purpose");
    }

    @Test
    void what_fails_behind_the_scenes_does_not_vanish() {
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        workbench.waitFor("a dossier", () -> workbench.context().get(DossierSession.class) != null);
        workbench.act(
                () -> workbench.context().get(DossierSession.class).writer().execute(() -> {
                    throw new IllegalStateException("a worker, on purpose");
                }));
        assertTold("a worker, on purpose");
    }

    @Test
    void a_list_that_fails_to_open_leaves_no_window_behind() {
        List<Shell> before = shells();
        workbench.begin(() -> new Picker<String>(
                        workbench.shell(),
                        workbench.context().get(Ui.class).look(),
                        400,
                        "x",
                        typed -> {
                            throw new IllegalStateException("a list, on purpose");
                        },
                        picked -> {})
                .open());
        workbench.begin(() -> {
            new Dialog(workbench.shell(), workbench.context().get(Ui.class), "x");
            throw new IllegalStateException("a dialog, on purpose");
        });
        assertTold("a list, on purpose");
        workbench.act(() -> Notice.closeAll(workbench.display()));
        assertThat(shells()).containsExactlyElementsOf(before);
    }

    private List<Shell> shells() {
        return workbench.ask(() -> List.of(workbench.display().getShells()));
    }

    @Test
    void a_theme_that_fails_to_be_put_on_one_control_is_put_on_all_that_is_drawn() {
        workbench.act(() -> {
            IEclipseContext application =
                    workbench.context().get(MApplication.class).getContext();
            IThemeEngine engine = application.get(IThemeEngine.class);
            Appearance appearance = application.get(Appearance.class);
            application.set(IThemeEngine.class, (IThemeEngine) Proxy.newProxyInstance(
                    IThemeEngine.class.getClassLoader(), new Class<?>[] {IThemeEngine.class}, (self, method, args) -> {
                        throw new IllegalArgumentException("a control, on purpose");
                    }));
            try {
                assertThatIllegalArgumentException().isThrownBy(appearance::switchTheme);
                assertThat(workbench.context().get(Look.class).theme()).isEqualTo(Theme.DARK);
            } finally {
                application.set(IThemeEngine.class, engine);
                appearance.switchTheme();
            }
        });
    }

    @Test
    void it_speaks_english_where_the_window_does() {
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.begin(() -> {
            throw new IllegalStateException("in English, on purpose");
        });
        assertTold("in English, on purpose");
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
    }

    private void assertTold(String... details) {
        workbench.waitFor(
                "its sentence", () -> Widgets.notice(workbench.display()).isPresent());
        workbench.act(() -> {
            Ui ui = workbench.context().get(Ui.class);
            Notice notice = Widgets.notice(workbench.display()).orElseThrow();
            assertThat(notices()).isOne();
            assertThat(notice.words()).isEqualTo(ui.text("unforeseen.said")).doesNotContain("java", "Internal");
            assertThat(Widgets.front(workbench.display(), workbench.shell())).isEmpty();
            Widgets.button(notice.control(), ui.text("unforeseen.copy")).notifyListeners(SWT.Selection, new Event());
        });
        workbench.waitFor("the details", () -> Widgets.notice(workbench.display())
                .filter(notice ->
                        notice.words().equals(workbench.context().get(Ui.class).text("unforeseen.copied")))
                .isPresent());
        workbench.act(() -> {
            Clipboard clipboard = new Clipboard(workbench.display());
            Object copied = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            assertThat((String) copied).contains(details);
        });
        assertThat(details()).isEmpty();
    }

    private long notices() {
        return Notice.open(workbench.display()).size();
    }

    private String details() {
        return workbench.find(Unforeseen.class).details();
    }
}
