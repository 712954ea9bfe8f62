package org.beffroi.workbench.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.FootStrip;
import org.beffroi.workbench.window.FreePlace;
import org.beffroi.workbench.window.FrontWindow;
import org.beffroi.workbench.window.ScreenBounds;
import org.beffroi.workbench.window.UnopenedShells;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * A sentence that says what was done, at the foot of the window, with what can be done next. It takes no keyboard, covers nothing
 * and goes by itself, but not while the pointer or the keyboard is on it; Escape there closes it. In a dialog, which has no foot of
 * its own, it stands where it covers no button. Belongs to the UI thread.
 */
public final class Notice {

    /** Long enough to look down, read and decide; the next deed takes its place before, and undo knows it longer. */
    private static final int STAYS_MILLIS = 15_000;

    /** How long it still stays once the pointer and the keyboard have left it. */
    private static final int LINGERS_MILLIS = 3_000;

    private static final int WIDEST = 640;

    private record Offer(String name, Runnable action) {}

    private final Ui ui;
    private final String words;
    private final List<Offer> offers = new ArrayList<>();
    private final Listener focus = event -> focused(event.widget);
    private Optional<Composite> line = Optional.empty();
    private Optional<Control> before = Optional.empty();
    private Shell over;
    private int millis = STAYS_MILLIS;
    private boolean keepsItsPlace;

    /** @param over the window that it stands in */
    public Notice(Shell over, Ui ui, String words) {
        this.over = over;
        this.ui = ui;
        this.words = words;
    }

    /** Offers something to do next; two at most. */
    public Notice offer(String name, Runnable action) {
        offers.add(new Offer(name, action));
        return this;
    }

    /** Keeps its place while others come and go, for that long at least, in milliseconds: it must be answered, or takes longer to read. */
    public Notice stays(int longer) {
        millis = Math.max(STAYS_MILLIS, longer);
        keepsItsPlace = true;
        return this;
    }

    /** What it says. */
    public String words() {
        return words;
    }

    /** Whether it shows. */
    public boolean isOpen() {
        return line.filter(shown -> !shown.isDisposed()).isPresent();
    }

    /**
     * What it is made of.
     *
     * @throws java.util.NoSuchElementException if it was not opened
     */
    public Composite control() {
        return line.orElseThrow();
    }

    /**
     * Shows it, for a while; it takes the place of the one before, but of none that keeps it. Where its window was closed
     * meanwhile, as a dialog that began a long work may be, it shows in the one in front: what was done is never left unsaid.
     */
    public void open() {
        Display display = Display.getCurrent();
        if (over.isDisposed()) {
            Optional<Shell> front = FrontWindow.of(display);
            if (front.isEmpty()) {
                return;
            }
            over = front.get();
        }
        List<Notice> others =
                open(display).stream().filter(other -> other.over == over).toList();
        others.stream().filter(other -> !other.keepsItsPlace).forEach(Notice::close);
        before = Optional.ofNullable(display.getFocusControl());
        FootStrip.of(over).ifPresentOrElse(this::stand, () -> standAlone(others));
        display.addFilter(SWT.FocusIn, focus);
        control().addListener(SWT.Dispose, event -> display.removeFilter(SWT.FocusIn, focus));
        display.timerExec(millis, this::pass);
    }

    private void stand(FootStrip strip) {
        Composite row = strip.line();
        fill(row, strip.width());
        strip.fit();
    }

    private void standAlone(List<Notice> others) {
        List<Rectangle> taken = new ArrayList<>(FreePlace.taken(over));
        others.stream()
                .filter(Notice::isOpen)
                .map(other -> other.control().getShell().getBounds())
                .forEach(taken::add);
        Shell shell = new Shell(over, SWT.NO_TRIM | SWT.TOOL | SWT.NO_FOCUS | SWT.ON_TOP);
        UnopenedShells.made(shell);
        shell.setData(this);
        shell.setLayout(new FillLayout());
        fill(new Composite(shell, SWT.NONE), WIDEST);
        shell.pack();
        Rectangle around = over.getDisplay().map(over, null, over.getClientArea());
        Point size = shell.getSize();
        Rectangle within = new Rectangle(
                around.x + Look.MARGIN, around.y, around.width - 2 * Look.MARGIN, around.height - Look.MARGIN);
        Point corner = FreePlace.of(size, within, taken);
        // A window may reach beyond the screen; what is said in it must not.
        Rectangle seen = ScreenBounds.within(
                new Rectangle(corner.x, corner.y, size.x, size.y),
                over.getMonitor().getClientArea());
        shell.setLocation(seen.x, seen.y);
        shell.setVisible(true);
    }

    /** @param width room in points, which its words fill line by line where they are long */
    private void fill(Composite row, int width) {
        row.setData(this);
        line = Optional.of(row);
        Look.styled(row, "line");
        row.setBackground(Look.colour(ui.look().palette().line()));
        // A thin line above, which sets it off from the screen.
        GridLayoutFactory.swtDefaults()
                .margins(0, 0)
                .extendedMargins(0, 0, 1, 0)
                .applyTo(row);
        Composite content = Look.styled(new Composite(row, SWT.NONE), "panel");
        content.setBackground(Look.colour(ui.look().palette().panel()));
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayoutFactory.swtDefaults()
                .numColumns(2 + offers.size())
                .margins(Look.MARGIN, 4)
                // The cross ends where the screen above ends, not the edge of its button.
                .extendedMargins(0, -Look.GRID + 2, 0, 0)
                .spacing(Look.GRID, 0)
                .applyTo(content);
        Label said = said(content);
        int beside = offers.stream().mapToInt(offer -> offered(content, offer)).sum() + closing(content);
        said.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        wrap(said, width - beside);
        row.addListener(SWT.Resize, event -> {
            if (wrap(said, row.getSize().x - beside)) {
                said.requestLayout();
            }
        });
        tellReaders(row);
    }

    /** Lets its words fill a room, margins and all, line by line; whether they have another width by that. */
    private static boolean wrap(Label said, int room) {
        GridData place = (GridData) said.getLayoutData();
        int before = place.widthHint;
        place.widthHint = Math.min(said.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, Math.max(1, room - 2 * Look.MARGIN));
        return place.widthHint != before;
    }

    private Label said(Composite content) {
        Label said = new Label(content, SWT.WRAP);
        said.setFont(ui.look().normal());
        said.setForeground(Look.colour(ui.look().palette().text()));
        said.setText(words.replace("&", "&&"));
        // One that was read is in the way.
        said.addListener(SWT.MouseUp, event -> close());
        content.addListener(SWT.MouseUp, event -> close());
        return said;
    }

    /** Returns the room that it takes, in points. */
    private int closing(Composite content) {
        PushButton close = PushButton.ofIcon(content, ui, Icon.CLOSE, ui.text("close"));
        close.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        close.onPress(this::close);
        leavesAtEscape(close);
        return close.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + Look.GRID;
    }

    /** Returns the room that it takes, in points. */
    private int offered(Composite content, Offer offer) {
        PushButton button = new PushButton(content, ui, Weight.QUIET, Optional.empty(), offer.name());
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        button.onPress(() -> {
            close();
            offer.action().run();
        });
        leavesAtEscape(button);
        return button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + Look.GRID;
    }

    private void leavesAtEscape(PushButton button) {
        button.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
    }

    private void tellReaders(Composite row) {
        row.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = words));
        row.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_ALERT;
            }
        });
    }

    private void focused(Object widget) {
        if (widget instanceof Control control && !holds(control)) {
            before = Optional.of(control);
        }
    }

    private boolean holds(Control control) {
        return isOpen()
                && Stream.iterate(control, one -> one != null, Control::getParent)
                        .anyMatch(one -> one == control());
    }

    /** Goes, unless somebody is at it. */
    private void pass() {
        if (!isOpen()) {
            return;
        }
        Display display = control().getDisplay();
        Control held = display.getFocusControl();
        boolean pointed = display.map(control(), null, inside(control())).contains(display.getCursorLocation());
        if (pointed && control().getShell().isVisible() || held != null && holds(held)) {
            display.timerExec(LINGERS_MILLIS, this::pass);
        } else {
            close();
        }
    }

    private static Rectangle inside(Composite row) {
        Point size = row.getSize();
        return new Rectangle(0, 0, size.x, size.y);
    }

    /** Those that show, in the order in which they stand in their windows. */
    public static List<Notice> open(Display display) {
        return Stream.of(display.getShells())
                .flatMap(shell -> Stream.concat(
                        Stream.ofNullable(shell.getData()).filter(Notice.class::isInstance),
                        FootStrip.of(shell).stream()
                                .flatMap(strip -> strip.lines().map(Control::getData))))
                .map(Notice.class::cast)
                .filter(Notice::isOpen)
                .toList();
    }

    /** Takes all of them away: what they are drawn with, or the language they speak, is another one by now. */
    public static void closeAll(Display display) {
        open(display).forEach(Notice::close);
    }

    /** Takes those away that keep no place of their own: what they offer to take back is not the last thing any more. */
    public static void closePassing(Display display) {
        open(display).stream().filter(notice -> !notice.keepsItsPlace).forEach(Notice::close);
    }

    /** Takes it away; the keyboard goes back where it was. */
    public void close() {
        if (!isOpen()) {
            return;
        }
        Composite row = control();
        Control held = row.getDisplay().getFocusControl();
        boolean had = held != null && holds(held);
        Composite gone = row.getShell() == over ? row : row.getShell();
        gone.dispose();
        if (had) {
            before.filter(control -> !control.isDisposed() && control.isVisible())
                    .ifPresent(Control::setFocus);
        }
    }
}
