package org.beffroi.tests.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.Chip;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Tab;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is drawn has the frame of the keyboard once a key is pressed, and no second frame while the pointer alone is used. */
@ExtendWith(OneWorkbench.class)
class FocusRingTest {

    private final RunningWorkbench workbench;
    private Shell shell;

    FocusRingTest(RunningWorkbench workbench) {
        this.workbench = workbench;
    }

    @BeforeEach
    void open() {
        workbench.act(() -> {
            shell = new Shell(workbench.shell(), SWT.NO_TRIM);
            shell.setLayout(new GridLayout());
        });
    }

    @AfterEach
    void close() {
        workbench.act(shell::dispose);
    }

    @Test
    void no_control_has_it_while_the_pointer_alone_is_used() {
        List<Drawn> all = workbench.ask(this::controls);
        workbench.act(() -> {
            shell.pack();
            shell.open();
        });
        for (Drawn each : all) {
            String what = each.getClass().getSimpleName();
            workbench.act(() -> shell.notifyListeners(SWT.MouseDown, new Event()));
            workbench.act(each::forceFocus);
            workbench.waitFor("the keyboard in " + what, each::isFocusControl);
            byte[] pointed = workbench.ask(() -> drawn(each));
            workbench.act(() -> Widgets.key(each, SWT.F9, '\0', 0));
            assertThat(Arrays.equals(pointed, workbench.<byte[]>ask(() -> drawn(each))))
                    .as(what + " after a key")
                    .isFalse();
            workbench.act(() -> shell.notifyListeners(SWT.MouseDown, new Event()));
            assertThat(Arrays.equals(pointed, workbench.<byte[]>ask(() -> drawn(each))))
                    .as(what + " after a click")
                    .isTrue();
        }
    }

    private List<Drawn> controls() {
        Ui ui = workbench.context().get(Ui.class);
        return List.of(
                new PushButton(shell, ui, PushButton.Weight.PRIMARY, Optional.empty(), "Ouvrir"),
                new CheckBox(shell, ui, "Regrouper"),
                new Toggle(shell, ui.look(), "Négative", Optional.empty(), false),
                new Chip(shell, ui, "Cantine", "Retirer", () -> {}),
                new Tab(shell, ui.look(), "Veille", false),
                new OneRow(shell, ui.look()));
    }

    /** A list of one row, which is in hand. */
    private static final class OneRow extends DrawnList {

        OneRow(Composite parent, Look look) {
            super(parent, look, ACC.ROLE_LIST, new Point(120, 40));
            select(0);
        }

        @Override
        protected int count() {
            return 1;
        }

        @Override
        protected int height(int row) {
            return 24;
        }

        @Override
        protected String words(int row) {
            return "Cantine";
        }

        @Override
        protected String name(int row) {
            return "Cantine";
        }

        @Override
        protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
            drawGround(gc, in, manner);
        }

        @Override
        public String accessibleName() {
            return "Thèmes";
        }
    }

    private byte[] drawn(Drawn control) {
        Image image = new Image(workbench.display(), control.getSize().x, control.getSize().y);
        GC gc = new GC(image);
        try {
            control.print(gc);
            return image.getImageData(100).data;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
