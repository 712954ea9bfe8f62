package org.beffroi.workbench.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.FreePlace;
import org.beffroi.workbench.window.ScreenBounds;
import org.beffroi.workbench.window.UnopenedShells;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * A sentence that says what was done, at the foot of a window, with what can be done next. It takes no keyboard and goes
 * by itself. Belongs to the UI thread.
 */
public final class Notice {

    /** Long enough to look up, read and decide; the next deed takes its place before. */
    private static final int STAYS_MILLIS = 30_000;

    private static final int WIDEST = 640;

    private final Shell shell;
    private final Shell over;
    private final Ui ui;
    private final Composite content;
    private final String words;
    private int millis = STAYS_MILLIS;
    private boolean keepsItsPlace;

    /** @param over the window that it stands in */
    public Notice(Shell over, Ui ui, String words) {
        this.over = over;
        this.ui = ui;
        this.words = words;
        shell = new Shell(over, SWT.NO_TRIM | SWT.TOOL | SWT.NO_FOCUS | SWT.ON_TOP);
        UnopenedShells.made(shell);
        GridLayoutFactory.swtDefaults().margins(1, 1).applyTo(shell);
        Look.styled(shell, "line");
        shell.setBackground(Look.colour(ui.look().palette().line()));
        content = Look.styled(new Composite(shell, SWT.NONE), "panel");
        content.setBackground(Look.colour(ui.look().palette().panel()));
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayoutFactory.swtDefaults()
                .numColumns(1)
                .margins(Look.MARGIN, Look.GRID)
                .spacing(Look.GRID, 5)
                .applyTo(content);
        Label said = new Label(content, SWT.WRAP);
        said.setFont(ui.look().normal());
        said.setForeground(Look.colour(ui.look().palette().text()));
        said.setText(words.replace("&", "&&"));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        if (said.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > WIDEST) {
            place.widthHint = WIDEST;
        }
        said.setLayoutData(place);
        // One that was read is in the way.
        said.addListener(SWT.MouseUp, event -> close());
        content.addListener(SWT.MouseUp, event -> close());
        shell.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = words));
    }

    /** Offers something to do next; two at most. */
    public Notice offer(String name, Runnable action) {
        ((GridLayout) content.getLayout()).numColumns++;
        PushButton button = new PushButton(content, ui, Weight.QUIET, Optional.empty(), name);
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        button.onPress(() -> {
            close();
            action.run();
        });
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

    /** The window. */
    public Shell shell() {
        return shell;
    }

    /** Shows it, for a while, where it covers no button; it takes the place of the one before, but of none that keeps it. */
    public void open() {
        List<Rectangle> taken = new ArrayList<>(FreePlace.taken(over));
        taken.addAll(around());
        shell.setData(this);
        shell.pack();
        Rectangle around = over.getDisplay().map(over, null, over.getClientArea());
        Point size = shell.getSize();
        Point corner = FreePlace.of(
                size,
                new Rectangle(
                        around.x + Look.MARGIN, around.y, around.width - 2 * Look.MARGIN, around.height - Look.MARGIN),
                taken);
        // A window may reach beyond the screen; what is said in it must not.
        Rectangle seen = ScreenBounds.within(
                new Rectangle(corner.x, corner.y, size.x, size.y),
                over.getMonitor().getClientArea());
        shell.setLocation(seen.x, seen.y);
        shell.setVisible(true);
        shell.getDisplay().timerExec(millis, this::close);
    }

    /** Closes those of the same window that have had their time; returns where the others stand. */
    private List<Rectangle> around() {
        List<Rectangle> staying = new ArrayList<>();
        for (Notice other : open(shell.getDisplay())) {
            if (other.over == over && other.keepsItsPlace) {
                staying.add(other.shell.getBounds());
            } else if (other.over == over) {
                other.close();
            }
        }
        return staying;
    }

    private static List<Notice> open(Display display) {
        return Stream.of(display.getShells())
                .map(Shell::getData)
                .filter(Notice.class::isInstance)
                .map(Notice.class::cast)
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

    /** Takes it away. */
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
