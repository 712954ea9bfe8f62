package org.beffroi.tests.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.window.CleanFoot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The foot of what scrolls says that more follows, slices no words, leaves no heading alone and covers nothing in use. */
@ExtendWith(OneWorkbench.class)
class CleanFootTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 300;

    private final RunningWorkbench workbench;
    private Shell shell;
    private ScrolledComposite scroll;
    private Composite page;

    CleanFootTest(RunningWorkbench workbench) {
        this.workbench = workbench;
    }

    @BeforeEach
    void open() {
        workbench.act(() -> {
            shell = new Shell(workbench.shell(), SWT.NO_TRIM);
            shell.setLayout(new FillLayout());
            scroll = new ScrolledComposite(shell, SWT.V_SCROLL);
            scroll.setExpandHorizontal(true);
            scroll.setExpandVertical(true);
            page = new Composite(scroll, SWT.NONE);
            page.setLayout(GridCells.grid(1, 0, 0, 6));
            scroll.setContent(page);
            CleanFoot.of(scroll, workbench.context().get(Ui.class));
        });
    }

    @AfterEach
    void close() {
        workbench.act(shell::dispose);
    }

    @Test
    void a_page_that_is_longer_says_so_and_one_that_fits_does_not() {
        show(() -> lines(4));
        assertThat(isSaid()).as("all of it is there").isFalse();
        show(() -> lines(40));
        assertThat(isSaid()).as("more below").isTrue();
        workbench.act(() -> scroll.setOrigin(0, 10_000));
        workbench.waitFor("its end", () -> !said().isVisible());
    }

    @Test
    void no_line_in_sight_is_sliced() {
        show(() -> lines(40));
        for (int origin = 0; origin < 60; origin += 7) {
            int at = origin;
            workbench.act(() -> scroll.setOrigin(0, at));
            settle();
            int end = workbench.ask(() -> said().getLocation().y);
            List<Rectangle> sliced =
                    workbench.ask(() -> places().filter(place -> place.y < end && place.y + place.height - 3 > end)
                            .toList());
            assertThat(sliced).as("scrolled by " + at).isEmpty();
        }
    }

    @Test
    void a_heading_at_the_foot_waits_for_its_words() {
        Label[] heading = new Label[1];
        show(() -> {
            lines(12);
            heading[0] = GridCells.words(page, look().strong());
            heading[0].setText("Ce qui monte");
            lines(12);
        });
        // Only what is below the heading is behind the strip, as it would be without the rule.
        workbench.act(() -> {
            Rectangle place = heading[0].getBounds();
            shell.setSize(WIDTH, place.y + place.height + 30);
        });
        settle();
        Rectangle strip = workbench.ask(() -> said().getBounds());
        int top = workbench.ask(() -> heading[0].getLocation().y + page.getLocation().y);
        assertThat(strip.y).as("above the heading").isLessThanOrEqualTo(top);
        assertThat(strip.y).as("no further").isGreaterThan(top - 12);
    }

    @Test
    void the_sign_is_seen_and_goes_on_when_it_is_clicked() {
        show(() -> lines(40));
        assertThat(workbench.<Integer>ask(this::colours)).as("shade and arrow").isGreaterThan(8);
        assertThat(workbench.<String>ask(() -> said().getToolTipText()))
                .isEqualTo(workbench.ask(() -> workbench.context().get(Ui.class).text("more.below")));
        workbench.act(() -> said().notifyListeners(SWT.MouseUp, new Event()));
        assertThat(workbench.<Integer>ask(() -> scroll.getOrigin().y))
                .as("nearly a page")
                .isBetween(HEIGHT / 2, HEIGHT);
    }

    @Test
    void what_gets_the_keyboard_comes_out_from_behind_it() {
        Button[] behind = new Button[1];
        show(() -> {
            lines(11);
            behind[0] = new Button(page, SWT.PUSH);
            behind[0].setText("Ouvrir");
            lines(11);
        });
        workbench.act(() -> {
            Rectangle place = behind[0].getBounds();
            shell.setSize(WIDTH, place.y + place.height + 4);
        });
        settle();
        assertThat(isCovered(behind[0])).as("before").isTrue();
        workbench.act(() -> behind[0].forceFocus());
        workbench.waitFor("the keyboard", behind[0]::isFocusControl);
        // A window that no window manager made active is not told.
        workbench.act(() -> behind[0].notifyListeners(SWT.FocusIn, new Event()));
        settle();
        assertThat(isCovered(behind[0])).as("with the keyboard").isFalse();
    }

    private boolean isCovered(Control control) {
        return workbench.ask(() -> said().isVisible()
                && workbench.display().map(page, scroll, control.getBounds()).intersects(said().getBounds()));
    }

    private void lines(int many) {
        IntStream.range(0, many)
                .forEach(line -> GridCells.words(page, look().normal()).setText("Ligne " + line));
    }

    private Look look() {
        return workbench.context().get(Look.class);
    }

    private void show(Runnable content) {
        workbench.act(() -> {
            Stream.of(page.getChildren()).forEach(Control::dispose);
            content.run();
            shell.setSize(WIDTH, HEIGHT);
            shell.open();
            page.layout(true, true);
            scroll.setMinSize(page.computeSize(WIDTH, SWT.DEFAULT));
        });
        settle();
    }

    /** What was asked for later is done, and what that asked for. */
    private void settle() {
        for (int turn = 0; turn < 3; turn++) {
            workbench.act(() -> {
                while (workbench.display().readAndDispatch()) {
                    // All that waits.
                }
            });
        }
    }

    private boolean isSaid() {
        return workbench.ask(() -> said().isVisible());
    }

    private Canvas said() {
        return Stream.of(scroll.getChildren())
                .filter(Canvas.class::isInstance)
                .map(Canvas.class::cast)
                .filter(child -> child != page)
                .findFirst()
                .orElseThrow();
    }

    private Stream<Rectangle> places() {
        return Stream.of(page.getChildren()).map(child -> workbench.display().map(page, scroll, child.getBounds()));
    }

    /** How many colours the strip shows. */
    private int colours() {
        Rectangle area = said().getClientArea();
        Image image = new Image(workbench.display(), area.width, area.height);
        GC gc = new GC(image);
        try {
            said().print(gc);
            ImageData data = image.getImageData(100);
            return (int) IntStream.range(0, area.height)
                    .boxed()
                    .flatMap(y ->
                            IntStream.range(0, area.width).<RGB>mapToObj(x -> data.palette.getRGB(data.getPixel(x, y))))
                    .distinct()
                    .count();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
