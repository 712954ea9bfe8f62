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
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The edges of what scrolls say by a fade that more is there, and cover nothing in use. */
@ExtendWith(OneWorkbench.class)
class ScrollFadeTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 300;

    private final RunningWorkbench workbench;
    private Shell shell;
    private ScrolledComposite scroll;
    private Composite page;

    ScrollFadeTest(RunningWorkbench workbench) {
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
            ScrollFade.of(scroll, workbench.context().get(Ui.class));
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
    void content_runs_to_the_edge_and_fades_into_the_page() {
        show(() -> {
            Canvas drawn = new Canvas(page, SWT.NONE);
            drawn.addListener(SWT.Paint, event -> {
                event.gc.setBackground(Look.colour(look().palette().alarm()));
                event.gc.fillRectangle(drawn.getClientArea());
            });
            drawn.setLayoutData(new GridData(WIDTH, 2 * HEIGHT));
        });
        Rectangle place = workbench.ask(() -> said().getBounds());
        assertThat(place).isEqualTo(new Rectangle(0, HEIGHT - ScrollFade.HEIGHT, place.width, ScrollFade.HEIGHT));
        RGB behind = workbench.ask(() -> scroll.getBackground().getRGB());
        RGB drawn = workbench.ask(() -> look().palette().alarm());
        workbench.waitFor(
                "what shines through at its first line",
                () -> distance(column(WIDTH / 2).get(place.y), drawn) < 40);
        List<RGB> column = workbench.ask(() -> column(WIDTH / 2));
        assertThat(column.get(place.y - 1)).as("above the fade").isEqualTo(drawn);
        assertThat(column.getLast()).as("its last line").isEqualTo(behind);
        for (int y = place.y; y < HEIGHT - 1; y++) {
            assertThat(distance(column.get(y + 1), drawn))
                    .as("at " + y)
                    .isGreaterThanOrEqualTo(distance(column.get(y), drawn));
        }
    }

    @Test
    void what_is_revealed_stands_clear_of_the_fade() {
        show(() -> lines(40));
        Control later = workbench.ask(() -> page.getChildren()[20]);
        workbench.act(() -> ScrollFade.reveal(scroll, later));
        settle();
        assertThat(isCovered(later)).isFalse();
        assertThat(top(later)).isBetween(0, HEIGHT);
        Control before = workbench.ask(() -> page.getChildren()[8]);
        workbench.act(() -> ScrollFade.reveal(scroll, before));
        settle();
        assertThat(top(before)).as("what is above comes down").isBetween(0, ScrollFade.HEIGHT);
        assertThat(isCovered(before)).isFalse();
        Control first = workbench.ask(() -> page.getChildren()[0]);
        workbench.act(() -> ScrollFade.reveal(scroll, first));
        assertThat(top(first)).as("the beginning").isZero();
    }

    @Test
    void what_is_revealed_cuts_no_line_above() {
        show(() -> lines(40));
        for (int line = 12; line < 30; line++) {
            int at = line;
            Control first = workbench.ask(() -> page.getChildren()[0]);
            Control wanted = workbench.ask(() -> page.getChildren()[at]);
            workbench.act(() -> scroll.setOrigin(0, 0));
            workbench.act(() -> ScrollFade.reveal(scroll, wanted));
            settle();
            assertThat(top(first)).as("it moved").isNegative();
            assertThat(isCovered(wanted)).as("line " + line).isFalse();
            assertThat(cutLines()).as("cut by the upper edge, for line " + line).isEmpty();
        }
    }

    @Test
    void what_stands_above_is_said_too() {
        show(() -> lines(40));
        assertThat(isSaid("more.above")).as("at its beginning").isFalse();
        workbench.act(() -> scroll.setOrigin(0, 100));
        workbench.waitFor("the upper edge", () -> said("more.above").isVisible());
        Rectangle place = workbench.ask(() -> said("more.above").getBounds());
        assertThat(place).isEqualTo(new Rectangle(0, 0, place.width, ScrollFade.HEIGHT));
        workbench.act(() -> said("more.above").notifyListeners(SWT.MouseUp, new Event()));
        workbench.waitFor(
                "its beginning",
                () -> scroll.getOrigin().y == 0 && !said("more.above").isVisible());
    }

    @Test
    void the_fade_goes_on_when_it_is_clicked() {
        show(() -> lines(40));
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
        return workbench.ask(() -> Stream.of("more.above", "more.below")
                .map(this::said)
                .anyMatch(edge -> edge.isVisible()
                        && workbench
                                .display()
                                .map(page, scroll, control.getBounds())
                                .intersects(edge.getBounds())));
    }

    private int top(Control control) {
        return workbench.<Rectangle>ask(() -> workbench.display().map(page, scroll, control.getBounds())).y;
    }

    /** Lines of the page that the upper edge of what is seen goes through. */
    private List<Rectangle> cutLines() {
        return workbench.ask(() -> Stream.of(page.getChildren())
                .map(line -> workbench.display().map(page, scroll, line.getBounds()))
                .filter(place -> place.y < 0 && place.y + place.height > 0)
                .toList());
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
        return isSaid("more.below");
    }

    private boolean isSaid(String key) {
        return workbench.ask(() -> said(key).isVisible());
    }

    private Canvas said() {
        return said("more.below");
    }

    private Canvas said(String key) {
        String words = workbench.context().get(Ui.class).text(key);
        return Stream.of(scroll.getChildren())
                .filter(Canvas.class::isInstance)
                .map(Canvas.class::cast)
                .filter(child -> words.equals(child.getToolTipText()))
                .findFirst()
                .orElseThrow();
    }

    /** The colours of what is seen, from the top. Called on the UI thread. */
    private List<RGB> column(int x) {
        Image image = new Image(workbench.display(), WIDTH, HEIGHT);
        GC gc = new GC(image);
        try {
            scroll.print(gc);
            ImageData data = image.getImageData(100);
            return IntStream.range(0, HEIGHT)
                    .mapToObj(y -> data.palette.getRGB(data.getPixel(x, y)))
                    .toList();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static int distance(RGB one, RGB other) {
        return Math.abs(one.red - other.red) + Math.abs(one.green - other.green) + Math.abs(one.blue - other.blue);
    }
}
