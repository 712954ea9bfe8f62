package org.beffroi.tests.ui.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Dialog;
import org.beffroi.workbench.window.Veil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A veil lies over a window as long as a dialog above it waits for an answer, and no longer. */
@ExtendWith(OneWorkbench.class)
class VeilTest {

    private static Optional<Veil> veil(Shell over) {
        return Stream.of(over.getChildren())
                .filter(Veil.class::isInstance)
                .map(Veil.class::cast)
                .findFirst();
    }

    private static Dialog open(RunningWorkbench workbench, Shell over) {
        return workbench.ask(() -> {
            Dialog made = new Dialog(over, workbench.context().get(Ui.class), "?");
            made.open(300, 200);
            return made;
        });
    }

    @Test
    void a_window_is_veiled_while_a_dialog_stands_over_it(RunningWorkbench workbench) {
        assumeTrue(SWT.getPlatform().equals("gtk"));
        Shell window = workbench.ask(workbench::shell);
        Dialog dialog = open(workbench, window);
        Veil veil = workbench.ask(() -> veil(window).orElseThrow());
        assertThat(workbench.ask(veil::getBounds)).isEqualTo(workbench.ask(window::getClientArea));
        assertThat(workbench.<Integer>ask(() -> veil.getBackground().getAlpha()))
                .as("what is under it shows")
                .isBetween(1, 128);

        Dialog second = open(workbench, dialog.shell());
        assertThat(workbench.ask(() -> veil(dialog.shell())))
                .as("a dialog is veiled by the next one")
                .isPresent();
        workbench.act(second::close);
        assertThat(workbench.ask(() -> veil(dialog.shell()))).isEmpty();

        workbench.act(dialog::close);
        assertThat(workbench.ask(() -> veil(window))).isEmpty();
    }
}
