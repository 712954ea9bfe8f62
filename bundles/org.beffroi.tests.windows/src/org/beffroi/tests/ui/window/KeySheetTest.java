package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.palette.KeyNames;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sheet of keys holds every key of the model, whichever bundle added it, and comes at a question mark that nobody writes. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeySheetTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("keys"));
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
    void every_binding_of_the_model_is_on_it_in_both_languages() {
        windows.everywhere(() -> {
            Shell sheet = windows.open("keys");
            List<String> lines = lines(sheet);
            KeyNames names = new KeyNames(workbench.find(Language.class));
            int bindings = 0;
            for (MBindingTable table : workbench.find(MApplication.class).getBindingTables()) {
                for (MKeyBinding binding : table.getBindings()) {
                    bindings++;
                    String keys = called(binding, names);
                    assertThat(lines).as(keys).anyMatch(line -> line.startsWith(keys + " – "));
                }
            }
            assertThat(bindings).isGreaterThan(20);
            windows.take(sheet, "keys");
            windows.close(sheet);
        });
    }

    @Test
    void a_question_mark_that_nobody_writes_opens_it() {
        workbench.act(() -> screen.list().setFocus());
        workbench.begin(() -> Widgets.key(screen.list(), '?', '?', 0));
        Shell sheet = windows.await("the sheet");
        assertThat(lines(sheet)).anyMatch(line -> line.startsWith("Ctrl+Maj+D – "));
        windows.close(sheet);
        workbench.act(() -> {
            screen.field().setFocus();
            Widgets.key(screen.field(), '?', '?', 0);
        });
        assertThat(workbench.<Boolean>ask(() ->
                        Widgets.front(workbench.display(), workbench.shell()).isEmpty()))
                .isTrue();
    }

    private List<String> lines(Shell sheet) {
        return workbench.ask(() -> Widgets.all(sheet, Control.class).stream()
                .filter(Drawn.class::isInstance)
                .map(Widgets::name)
                .toList());
    }

    private static String called(MKeyBinding binding, KeyNames names) {
        try {
            return names.of(KeySequence.getInstance(binding.getKeySequence()));
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
