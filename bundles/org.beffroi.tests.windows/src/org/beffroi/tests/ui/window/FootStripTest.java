package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.tests.ui.Countables;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
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

/** Notices stand in one place under every screen, which gives way to them: they cover nothing. With pictures. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FootStripTest {

    private static final String WORDS = "Pic du 12 mars 2025\u00a0: réel";

    private static final List<String> SCREENS =
            List.of("morning", "listen", "analyses", "digests", "strategy", "sources", "alerts");

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("notices"));
    private RunningWorkbench workbench;
    private ListenScreen screen;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        screen = new ListenScreen(workbench);
    }

    @AfterEach
    void close() {
        workbench.act(() -> Notice.closeAll(workbench.display()));
    }

    @Test
    void one_place_under_every_screen_covers_nothing() {
        List<Rectangle> places = new ArrayList<>();
        for (String id : SCREENS) {
            workbench.act(() -> workbench.context().get(EPartService.class).switchPerspective(Views.perspective(id)));
            settle();
            open(WORDS);
            places.add(place());
            assertThat(workbench.<List<Control>>ask(this::covered))
                    .as("covered in " + id)
                    .isEmpty();
            assertThat(workbench.<List<String>>ask(() -> Countables.in(notice().control())))
                    .as("clipped, raw or nameless")
                    .isEmpty();
            workbench.act(() -> screenshots.take(workbench.shell(), id));
            workbench.act(() -> notice().close());
        }
        screenshots.index();
        assertThat(places.stream().distinct()).as("the same place").hasSize(1);
        Rectangle window = workbench.ask(() -> workbench
                .display()
                .map(workbench.shell(), null, workbench.shell().getClientArea()));
        Rectangle place = places.getFirst();
        assertThat(place.y + place.height).as("the foot").isEqualTo(window.y + window.height);
        assertThat(place.height).as("a line").isLessThan(48);
        open(WORDS);
        Rectangle room = workbench.ask(() -> bounds(notice().control().getParent()));
        assertThat(room.y + room.height).as("its lowest points too").isEqualTo(window.y + window.height);
    }

    @Test
    void the_room_is_given_back_and_the_row_in_hand_stays_in_sight() {
        workbench.command("find");
        screen.search("cantine");
        screen.select(0);
        int before = listHeight();
        open(WORDS);
        workbench.waitFor("room for it", () -> listHeight() < before);
        open("Tonalité\u00a0: négative");
        assertThat(workbench.<Integer>ask(() -> Notice.open(workbench.display()).size()))
                .as("one after the other, in one place")
                .isOne();
        workbench.act(() -> notice().close());
        workbench.waitFor("the room again", () -> listHeight() == before);
    }

    @Test
    void a_long_sentence_is_read_whole_in_more_lines() {
        open("Rien n’a été changé. ".repeat(20).strip());
        settle();
        assertThat(workbench.<List<String>>ask(() -> Countables.in(notice().control())))
                .isEmpty();
        workbench.act(() -> screenshots.take(workbench.shell(), "long"));
        Rectangle before = workbench.ask(() -> workbench.shell().getBounds());
        workbench.act(() -> workbench.shell().setSize(900, before.height));
        workbench.waitFor("a narrower window", () -> workbench.shell().getClientArea().width < 910);
        settle();
        assertThat(workbench.<List<String>>ask(() -> Countables.in(notice().control())))
                .as("in a narrower window too")
                .isEmpty();
        workbench.act(() -> workbench.shell().setBounds(before));
    }

    @Test
    void the_keyboard_reaches_it_and_comes_back_from_it() {
        workbench.command("find");
        screen.search("cantine");
        workbench.act(() -> screen.list().setFocus());
        open(WORDS);
        workbench.act(() -> {
            PushButton offered = Widgets.button(notice().control(), "Annuler");
            offered.setFocus();
            assertThat(offered.isFocusControl()).isTrue();
            Event escape = new Event();
            escape.detail = SWT.TRAVERSE_ESCAPE;
            escape.doit = true;
            offered.notifyListeners(SWT.Traverse, escape);
        });
        assertThat(workbench.<Boolean>ask(
                        () -> Widgets.notice(workbench.display()).isPresent()))
                .isFalse();
        assertThat(workbench.<Boolean>ask(() -> screen.list().isFocusControl())).isTrue();
    }

    @Test
    void what_began_in_a_dialog_that_was_closed_is_told_in_the_window_in_front() {
        workbench.act(() -> {
            Shell dialog = new Shell(workbench.shell(), SWT.DIALOG_TRIM);
            Notice notice = new Notice(dialog, workbench.context().get(Ui.class), WORDS);
            dialog.dispose();
            notice.open();
        });
        settle();
        assertThat(workbench.<String>ask(() -> notice().words())).isEqualTo(WORDS);
        assertThat(workbench.<Boolean>ask(() -> notice().control().getShell() == workbench.shell()))
                .isTrue();
    }

    private void open(String words) {
        workbench.act(() -> new Notice(workbench.shell(), workbench.context().get(Ui.class), words)
                .offer("Annuler", () -> {})
                .open());
        settle();
    }

    private void settle() {
        workbench.act(() -> {
            while (workbench.display().readAndDispatch()) {
                // What waits to be laid and drawn is.
            }
        });
    }

    /** Called on the UI thread. */
    private Notice notice() {
        return Widgets.notice(workbench.display()).orElseThrow();
    }

    private int listHeight() {
        return workbench.ask(() -> screen.list().getSize().y);
    }

    private Rectangle place() {
        return workbench.ask(() -> bounds(notice().control()));
    }

    private Rectangle bounds(Control control) {
        return workbench.display().map(control.getParent(), null, control.getBounds());
    }

    /** What of the window lies under the notice, its own controls apart. Called on the UI thread. */
    private List<Control> covered() {
        Composite notice = notice().control();
        Rectangle place = bounds(notice);
        return Widgets.all(workbench.shell(), Control.class).stream()
                .filter(control -> control instanceof Drawn && control.isVisible())
                .filter(control -> !isWithin(control, notice))
                .filter(control -> inSight(control).intersects(place))
                .toList();
    }

    /** What shows of a control, between the edges of all that it stands in. */
    private Rectangle inSight(Control control) {
        Rectangle seen = bounds(control);
        for (Composite in = control.getParent(); in != null && in != control.getShell(); in = in.getParent()) {
            seen = seen.intersection(bounds(in));
        }
        return seen;
    }

    private static boolean isWithin(Control control, Composite whole) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }
}
