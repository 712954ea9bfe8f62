package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A text does what texts do elsewhere: all of it chosen, typing taken back in it and not an act on mentions, and a menu. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedTextTest {

    private RunningWorkbench workbench;
    private ListenScreen listen;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        listen = new ListenScreen(workbench);
    }

    private StyledText field() {
        return listen.field();
    }

    private void empty() {
        workbench.act(() -> {
            workbench.shell().forceActive();
            listen.list().setFocus();
            field().setText("");
            field().setFocus();
        });
    }

    private void type(String words) {
        workbench.act(() -> words.chars().forEach(letter -> Widgets.key(field(), letter, (char) letter, 0)));
    }

    private void press(char letter, char control, int mask) {
        workbench.act(() -> Widgets.key(field(), letter, control, mask));
    }

    private String text() {
        return workbench.ask(() -> field().getText());
    }

    @Test
    void what_is_typed_is_chosen_whole_and_taken_back_word_by_word() {
        empty();
        type("cantine froide");
        press('z', '\u001a', SWT.MOD1);
        assertThat(text()).isEqualTo("cantine ");
        press('z', '\u001a', SWT.MOD1 | SWT.MOD2);
        assertThat(text()).isEqualTo("cantine froide");
        press('a', '\u0001', SWT.MOD1);
        assertThat(workbench.ask(() -> field().getSelectionText())).isEqualTo("cantine froide");
        type("b");
        assertThat(text()).as("it takes the place of what was chosen").isEqualTo("b");
        press('z', '\u001a', SWT.MOD1);
        assertThat(text()).isEqualTo("cantine froide");
    }

    @Test
    void a_menu_offers_what_can_be_done_with_it() {
        empty();
        type("bus");
        List<String> offered = workbench.ask(() -> {
            Event asked = new Event();
            asked.doit = true;
            field().notifyListeners(SWT.MenuDetect, asked);
            Menu menu = (Menu) field().getData("org.beffroi.workbench.widget.PopupMenu");
            List<String> words = Arrays.stream(menu.getItems())
                    .filter(MenuItem::isEnabled)
                    .map(item -> item.getText().replaceAll("\\t.*", ""))
                    .filter(item -> !item.isEmpty())
                    .toList();
            menu.setVisible(false);
            return words;
        });
        Ui ui = workbench.context().get(Ui.class);
        assertThat(offered).containsExactly(ui.text("field.undo"), ui.text("field.paste"), ui.text("field.all"));
    }
}
