package org.beffroi.workbench.tip;

import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.window.ScreenBounds;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a control while the pointer rests on it: small words in the colours of the theme, in the place of the black
 * boxes of the window system.
 *
 * <p>They come late, go at the first key, click or turn of the wheel, and never stand over a menu. They are those that a control
 * was given by {@link Control#setToolTipText}; while the pointer is over it, the window system does not have them. Belongs to
 * the UI thread.
 */
public final class QuietTips {

    /** Long enough for a pointer that is on its way. */
    private static final int MILLIS = 900;

    /** Under which a control keeps what is said of it. */
    private static final String SAID = "org.beffroi.said";

    private static final int WIDEST = 360;
    private static final int BENEATH_POINTER = 22;
    private static final int[] AWAY = {
        SWT.MouseExit,
        SWT.MouseDown,
        SWT.MouseVerticalWheel,
        SWT.KeyDown,
        SWT.Deactivate,
        SWT.Dispose,
        SWT.Show,
        SWT.Hide
    };

    private final Display display;
    private final Supplier<Optional<Look>> look;
    private final Runnable showing = this::show;
    private Optional<Control> over = Optional.empty();
    private Optional<String> taken = Optional.empty();
    private Optional<Shell> shown = Optional.empty();
    private String words = "";
    private boolean menuIsUp;

    private QuietTips(Display display, Supplier<Optional<Look>> look) {
        this.display = display;
        this.look = look;
    }

    /**
     * Looks after all controls of a display. Called on its thread.
     *
     * @param look that is shown now; empty before there is one
     */
    public static void of(Display display, Supplier<Optional<Look>> look) {
        QuietTips tips = new QuietTips(display, look);
        display.addFilter(SWT.MouseEnter, tips::entered);
        display.addFilter(SWT.MouseMove, tips::moved);
        for (int type : AWAY) {
            display.addFilter(type, tips::went);
        }
    }

    /** Whether a window is one of these. */
    public static boolean isTip(Shell shell) {
        return shell.getData() instanceof QuietTips;
    }

    private void entered(Event event) {
        if (event.widget instanceof Control control && !isHere(control)) {
            leave();
            over = Optional.of(control);
            arm(control);
        }
    }

    private void moved(Event event) {
        if (event.widget instanceof Control control && isHere(control)) {
            if (shown.isPresent() && !words.equals(said(control).orElse(""))) {
                hide();
            }
            if (shown.isEmpty()) {
                arm(control);
            }
        }
    }

    private void went(Event event) {
        if (event.widget instanceof Menu) {
            menuIsUp = event.type == SWT.Show;
        }
        boolean ofAnother = event.widget instanceof Control control && !isHere(control);
        if (event.type == SWT.MouseExit || event.type == SWT.Dispose) {
            if (!ofAnother && event.widget instanceof Control) {
                leave();
            }
        } else if (event.type != SWT.Show && event.type != SWT.Hide || event.widget instanceof Menu) {
            hide();
        }
    }

    private boolean isHere(Control control) {
        return over.filter(here -> here == control).isPresent();
    }

    private void arm(Control control) {
        if (said(control).isPresent()) {
            display.timerExec(MILLIS, showing);
        }
    }

    /**
     * Says something of a control whose words change while the pointer rests on it: the window system never has them, so that it
     * cannot show its black box before the next movement. Null says nothing.
     */
    public static void say(Control control, @Nullable String text) {
        control.setData(SAID, text);
    }

    /** What is said of it, which the window system no longer has. */
    private Optional<String> said(Control control) {
        if (control.getData(SAID) instanceof String own) {
            return Optional.of(own).filter(text -> !text.isBlank());
        }
        String own = control.getToolTipText();
        if (own != null && !own.isBlank() && !(control instanceof Tipped)) {
            taken = Optional.of(own);
            control.setToolTipText(null);
        }
        return Optional.ofNullable(own).or(() -> taken).filter(text -> !text.isBlank());
    }

    private void show() {
        Optional<Control> control = over.filter(here -> !here.isDisposed() && here.isVisible())
                .filter(here -> display.getCursorControl() == here);
        if (control.isPresent() && shown.isEmpty() && !menuIsUp && display.getActiveShell() != null) {
            look.get().ifPresent(now -> said(control.get()).ifPresent(text -> open(control.get(), now, text)));
        }
    }

    private void open(Control control, Look now, String text) {
        words = text;
        Shell shell = new Shell(control.getShell(), SWT.NO_TRIM | SWT.TOOL | SWT.NO_FOCUS | SWT.ON_TOP);
        shell.setData(this);
        Look.styled(shell, "line").setBackground(Look.colour(now.palette().line()));
        GridLayoutFactory.swtDefaults().margins(1, 1).applyTo(shell);
        Composite page = Look.styled(new Composite(shell, SWT.NONE), "panel");
        page.setBackground(Look.colour(now.palette().panel()));
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayoutFactory.swtDefaults().margins(Look.GRID, 4).applyTo(page);
        Label label = new Label(page, SWT.WRAP);
        label.setFont(now.small());
        // Doubled as in what was given; one that was not is meant all the same.
        label.setText(text.replace("&&", "&").replace("&", "&&"));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        if (label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > WIDEST) {
            place.widthHint = WIDEST;
        }
        label.setLayoutData(place);
        label.setBackground(Look.colour(now.palette().panel()));
        label.setForeground(Look.colour(now.palette().text()));
        shell.pack();
        shell.setLocation(place(control, shell.getSize()));
        shown = Optional.of(shell);
        shell.setVisible(true);
    }

    /** Beneath the pointer; above it where it would cover the field in which one types. */
    private Point place(Control control, Point size) {
        Point pointer = display.getCursorLocation();
        Rectangle anchor = new Rectangle(pointer.x, pointer.y - Look.GRID, 0, BENEATH_POINTER + Look.GRID);
        Rectangle at = ScreenBounds.beneath(
                anchor, size.x, size.y, control.getMonitor().getClientArea());
        Control typed = display.getFocusControl();
        boolean covers = typed instanceof StyledText
                && typed != control
                && display.map(typed.getParent(), null, typed.getBounds()).intersects(at);
        return new Point(at.x, covers ? pointer.y - Look.GRID - size.y : at.y);
    }

    private void hide() {
        display.timerExec(-1, showing);
        shown.filter(shell -> !shell.isDisposed()).ifPresent(Shell::dispose);
        shown = Optional.empty();
    }

    /** Gives back what was taken. */
    private void leave() {
        hide();
        over.filter(control -> !control.isDisposed() && control.getToolTipText() == null)
                .ifPresent(control -> taken.ifPresent(control::setToolTipText));
        over = Optional.empty();
        taken = Optional.empty();
    }

    /** A control that keeps what is said of it from the window system by itself. */
    public interface Tipped {

        /** What is said of it; null for nothing. */
        @Nullable
        String getToolTipText();
    }
}
