package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list that all lists are made of, with 100,000 rows of two heights, by keyboard and by mouse. */
@ExtendWith(OneWorkbench.class)
class DrawnListTest {

    private static final int ROWS = 100_000;
    private static final int LOW = 20;
    private static final int HIGH = 50;

    private final RunningWorkbench workbench;
    private Shell shell;
    private Numbers list;

    DrawnListTest(RunningWorkbench workbench) {
        this.workbench = workbench;
    }

    /** Numbers under a heading for each hundred. */
    private static final class Numbers extends DrawnList {

        private final List<Integer> opened = new ArrayList<>();
        private final List<Integer> clicked = new ArrayList<>();
        private final AtomicInteger asked = new AtomicInteger();

        Numbers(Composite parent, Look look) {
            super(parent, look, ACC.ROLE_LIST, new Point(200, 300));
        }

        @Override
        protected int count() {
            return ROWS;
        }

        @Override
        protected int height(int row) {
            asked.incrementAndGet();
            return row % 3 == 1 ? HIGH : LOW;
        }

        @Override
        protected boolean isChoice(int row) {
            return row % 100 != 0;
        }

        @Override
        protected String words(int row) {
            return "row " + row;
        }

        @Override
        protected String name(int row) {
            return Integer.toString(row);
        }

        @Override
        protected void opened(int row) {
            opened.add(row);
        }

        @Override
        protected void clicked(int row, Event event) {
            clicked.add(row);
        }

        @Override
        protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
            drawGround(gc, in, manner);
            gc.drawText(name(row), in.x + 4, in.y + 2, true);
        }

        @Override
        public String accessibleName() {
            return "numbers";
        }

        List<Integer> rowsInSight() {
            return inSight().stream().map(box -> box.row()).toList();
        }
    }

    @BeforeEach
    void open() {
        workbench.act(() -> {
            shell = new Shell(workbench.shell(), SWT.NO_TRIM);
            list = new Numbers(shell, workbench.context().get(Look.class));
            list.setBounds(0, 0, 200, 300);
            shell.setSize(200, 300);
            shell.open();
        });
    }

    @AfterEach
    void close() {
        workbench.act(shell::dispose);
    }

    @Test
    void keys_walk_past_headings_and_to_both_ends() {
        assertThat(after(SWT.ARROW_DOWN)).as("the first row is a heading").isEqualTo(1);
        assertThat(after(SWT.ARROW_UP)).isEqualTo(1);
        assertThat(after(SWT.END)).isEqualTo(ROWS - 1);
        assertThat(workbench.ask(list::rowsInSight)).contains(ROWS - 1);
        assertThat(after(SWT.HOME)).isEqualTo(1);
        assertThat(workbench.ask(list::rowsInSight)).as("with its heading").startsWith(0, 1);
        int page = after(SWT.PAGE_DOWN);
        assertThat(page).isBetween(5, 12);
        assertThat(after(SWT.PAGE_UP)).as("rows are of two heights").isBetween(1, 3);
    }

    @Test
    void digits_find_a_row_and_enter_opens_it() {
        type("4711");
        assertThat(workbench.<Integer>ask(list::selection)).isEqualTo(4711);
        assertThat(workbench.ask(list::rowsInSight)).contains(4711);
        after(SWT.CR);
        assertThat(list.opened).containsExactly(4711);
    }

    @Test
    void a_click_selects_and_one_on_a_heading_does_not() {
        workbench.act(() -> click(10, LOW + 5));
        assertThat(workbench.<Integer>ask(list::selection)).isEqualTo(1);
        workbench.act(() -> click(10, 5));
        assertThat(workbench.<Integer>ask(list::selection)).isEqualTo(1);
        assertThat(list.clicked).containsExactly(1, 0);
    }

    @Test
    void the_thumb_is_dragged_to_the_end_and_a_click_beside_it_turns_a_page() {
        workbench.act(() -> {
            mouse(SWT.MouseDown, 196, 5);
            mouse(SWT.MouseMove, 196, 600);
            mouse(SWT.MouseUp, 196, 600);
        });
        assertThat(workbench.ask(list::rowsInSight)).contains(ROWS - 1);
        assertThat(list.clicked).isEmpty();
        workbench.act(() -> {
            mouse(SWT.MouseDown, 196, 5);
            mouse(SWT.MouseUp, 196, 5);
        });
        assertThat(workbench.ask(list::rowsInSight)).doesNotContain(ROWS - 1).contains(ROWS - 15);
    }

    @Test
    void a_wheel_that_moves_nothing_is_left_to_what_is_around() {
        assertThat(workbench.<Boolean>ask(() -> wheel(3))).as("up, at the top").isTrue();
        assertThat(workbench.<Boolean>ask(() -> wheel(-3))).isFalse();
        assertThat(workbench.ask(list::rowsInSight)).doesNotContain(0);
    }

    @Test
    void heights_are_asked_for_near_the_place_only() {
        list.asked.set(0);
        after(SWT.END);
        after(SWT.HOME);
        assertThat(list.asked.get()).isLessThan(ROWS / 50);
    }

    private int after(int keyCode) {
        return workbench.ask(() -> {
            Event event = new Event();
            event.keyCode = keyCode;
            event.character = keyCode == SWT.CR ? SWT.CR : 0;
            list.notifyListeners(SWT.KeyDown, event);
            return list.selection();
        });
    }

    private void type(String letters) {
        workbench.act(() -> letters.chars().forEach(letter -> {
            Event event = new Event();
            event.keyCode = letter;
            event.character = (char) letter;
            list.notifyListeners(SWT.KeyDown, event);
        }));
    }

    private void click(int x, int y) {
        mouse(SWT.MouseDown, x, y);
        mouse(SWT.MouseUp, x, y);
    }

    private void mouse(int kind, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        list.notifyListeners(kind, event);
    }

    /** Whether the wheel is left to others. */
    private boolean wheel(int notches) {
        Event event = new Event();
        event.count = notches;
        list.notifyListeners(SWT.MouseVerticalWheel, event);
        return event.doit;
    }
}
