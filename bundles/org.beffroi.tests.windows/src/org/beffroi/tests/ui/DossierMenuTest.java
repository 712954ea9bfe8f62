package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.tip.QuietTips;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Tab;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another dossier, chosen in the menu by hand: the keyboard is in its screen, and no words stand over the menu. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DossierMenuTest {

    private RunningWorkbench workbench;
    private Mouse mouse;
    private Path one;
    private Path other;
    private boolean menuIsUp;

    @BeforeAll
    void start(RunningWorkbench running) {
        assumeTrue(Mouse.isThere(), "no xdotool");
        workbench = running;
        mouse = new Mouse(workbench);
        one = Sonneval.make();
        other = Sonneval.make();
        Listener up = event -> {
            if (event.widget instanceof Menu) {
                menuIsUp = event.type == SWT.Show;
            }
        };
        workbench.act(() -> {
            workbench.display().addFilter(SWT.Show, up);
            workbench.display().addFilter(SWT.Hide, up);
        });
        open(other);
        open(one);
    }

    @BeforeEach
    void front() {
        workbench.act(() -> workbench.shell().forceActive());
    }

    @Test
    @Order(1)
    void words_come_late_under_the_pointer_and_never_over_a_menu() {
        PushButton button = button();
        mouse.rest(button);
        workbench.waitFor("what is said of the dossier", () -> tip().isPresent());
        mouse.click(button);
        workbench.waitFor("the menu", () -> menuIsUp);
        assertThat(workbench.<Boolean>ask(() -> tip().isEmpty())).isTrue();
        // Longer than it takes them to come.
        LockSupport.parkNanos(Duration.ofMillis(1_500).toNanos());
        assertThat(workbench.<Boolean>ask(() -> tip().isEmpty())).isTrue();
        mouse.type("Escape");
        workbench.waitFor("no menu", () -> !menuIsUp);
    }

    @Test
    @Order(2)
    void another_dossier_of_the_menu_has_the_keyboard_in_its_screen() {
        for (Path wanted : new Path[] {other, one}) {
            choose();
            workbench.waitFor("the other dossier", () -> isOpen(wanted));
            LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
            assertInPart();
            mouse.type("ctrl+k");
            workbench.waitFor("the palette", () -> Widgets.front(workbench.display(), workbench.shell())
                    .isPresent());
            mouse.type("Escape");
            workbench.waitFor("no palette", () -> Widgets.front(workbench.display(), workbench.shell())
                    .isEmpty());
        }
    }

    @Test
    @Order(3)
    void no_dossier_and_one_again_have_it_too() {
        workbench.command("close");
        workbench.waitFor("no dossier", () -> workbench.context().get(DossierSession.class) == null);
        assertInPart();
        open(one);
        assertInPart();
    }

    /** The second of those opened lately: the first is the one that lies open. */
    private void choose() {
        mouse.click(button());
        workbench.waitFor("the menu", () -> menuIsUp);
        mouse.type("Down", "Down", "Return");
    }

    private PushButton button() {
        return workbench.ask(() -> Widgets.button(
                workbench.shell(),
                workbench
                        .context()
                        .get(DossierSession.class)
                        .dossier()
                        .settings()
                        .name()));
    }

    private void open(Path folder) {
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(folder));
        workbench.waitFor("the dossier", () -> isOpen(folder));
    }

    private boolean isOpen(Path folder) {
        DossierSession session = workbench.context().get(DossierSession.class);
        return session != null && session.dossier().folder().endsWith(folder);
    }

    private Optional<Shell> tip() {
        return Stream.of(workbench.display().getShells())
                .filter(shell -> shell.isVisible() && QuietTips.isTip(shell))
                .findFirst();
    }

    private void assertInPart() {
        workbench.waitFor("the keyboard in a part", () -> {
            Control focus = workbench.display().getFocusControl();
            return focus != null
                    && !focus.isDisposed()
                    && focus.isVisible()
                    && !(focus instanceof Shell)
                    && !(focus instanceof Tab)
                    && focus.getClass() != Composite.class
                    && focus.getShell() == workbench.shell();
        });
        assertThat(workbench.find(Language.class).isFrench()).isTrue();
    }
}
