package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.listen.TimelineChart;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Dialog;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Tab;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window on small screens: nothing that must be reached lies beyond its edge. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowWindowTest {

    private RunningWorkbench workbench;
    private Point before;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        before = workbench.ask(() -> workbench.shell().getSize());
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        new ListenScreen(workbench);
    }

    @AfterEach
    void asItWas() {
        workbench.act(() -> workbench.shell().setSize(before));
    }

    @ParameterizedTest
    @ValueSource(ints = {800, 1024, 1280, 1366})
    void the_bar_at_the_top_has_its_menu_and_its_shield_within_the_window(int width) {
        workbench.act(() -> workbench.shell().setSize(width, 768));
        workbench.waitFor(
                "the width",
                () -> workbench.shell().getSize().x <= width
                        && workbench.shell().getClientArea().width > width - 60);
        workbench.act(() -> {
            Composite bar = Widgets.one(workbench.shell(), Tab.class).getParent();
            List<Control> shown = Stream.of(bar.getChildren())
                    .filter(child -> child.getVisible() && child.getSize().x > 0)
                    .toList();
            Ui ui = workbench.context().get(Ui.class);
            assertThat(shown)
                    .filteredOn(PushButton.class::isInstance)
                    .extracting(child -> ((PushButton) child).accessibleName())
                    .contains(ui.text("command.privacy"), ui.text("menu.all"));
            for (int i = 0; i < shown.size(); i++) {
                Rectangle at = shown.get(i).getBounds();
                Rectangle inWindow = workbench.display().map(bar, workbench.shell(), at);
                assertThat(inWindow.x + inWindow.width)
                        .isLessThanOrEqualTo(workbench.shell().getClientArea().width);
                if (i > 0) {
                    Rectangle left = shown.get(i - 1).getBounds();
                    assertThat(left.x + left.width).isLessThanOrEqualTo(at.x);
                }
            }
        });
    }

    @Test
    void a_low_window_has_a_lower_timeline_and_a_higher_one_has_it_back() {
        TimelineChart timeline = workbench.ask(() -> Widgets.one(workbench.shell(), TimelineChart.class));
        workbench.act(() -> workbench.shell().setSize(1366, 900));
        workbench.waitFor("its usual height", () -> timeline.getSize().y > 140);
        workbench.act(() -> workbench.shell().setSize(1366, 728));
        workbench.waitFor("less of it", () -> timeline.getSize().y <= 140);
        workbench.act(() -> workbench.shell().setSize(1366, 900));
        workbench.waitFor("its usual height again", () -> timeline.getSize().y > 140);
    }

    @Test
    void a_dialog_that_is_taller_than_the_screen_has_its_buttons_in_sight_and_scrolls() {
        Dialog dialog = workbench.ask(() -> {
            Dialog tall = new Dialog(workbench.shell(), workbench.context().get(Ui.class), "Essai");
            for (int i = 0; i < 200; i++) {
                tall.hint(tall.content(), "Ligne " + i);
            }
            tall.button("Fermer", PushButton.Weight.PRIMARY, tall::close);
            tall.open(420, 200);
            return tall;
        });
        workbench.waitFor("the dialog", () -> dialog.shell().isVisible());
        workbench.act(() -> {
            Shell shell = dialog.shell();
            Rectangle screen = shell.getMonitor().getClientArea();
            Rectangle at = shell.getBounds();
            assertThat(at.y).isGreaterThanOrEqualTo(screen.y);
            assertThat(at.y + at.height).isLessThanOrEqualTo(screen.y + screen.height);
            Control button = Widgets.button(shell, "Fermer");
            Rectangle within = workbench.display().map(button.getParent(), shell, button.getBounds());
            assertThat(within.y + within.height).isLessThanOrEqualTo(shell.getClientArea().height);
            assertThat(Widgets.scrolled(dialog.content()).getMinHeight()).isGreaterThan(shell.getClientArea().height);
            dialog.close();
        });
    }

    @Test
    void a_dialog_of_a_part_that_is_not_shown_stands_over_the_window_that_is() {
        workbench.act(() -> {
            Shell hidden = new Shell(workbench.display());
            Dialog dialog = new Dialog(hidden, workbench.context().get(Ui.class), "Essai");
            assertThat(dialog.shell().getParent()).isNotSameAs(hidden);
            assertThat(dialog.shell().getParent().isVisible()).isTrue();
            dialog.open(420, 200);
            dialog.close();
            hidden.dispose();
        });
    }

    @Test
    void enter_in_a_field_of_a_dialog_presses_its_primary_button_once() {
        workbench.act(() -> {
            AtomicInteger pressed = new AtomicInteger();
            AtomicInteger own = new AtomicInteger();
            Dialog dialog = new Dialog(workbench.shell(), workbench.context().get(Ui.class), "Essai");
            FramedText plain = dialog.field("Nom", "");
            FramedText used = dialog.field("Adresse", "").onEnter(own::incrementAndGet);
            dialog.button("Créer", PushButton.Weight.PRIMARY, pressed::incrementAndGet);
            dialog.open(420, 200);
            for (FramedText field : List.of(plain, used)) {
                Event enter = new Event();
                enter.keyCode = SWT.CR;
                enter.character = SWT.CR;
                enter.doit = true;
                field.text().notifyListeners(SWT.KeyDown, enter);
            }
            assertThat(pressed).hasValue(1);
            assertThat(own).hasValue(1);
            dialog.close();
        });
    }
}
