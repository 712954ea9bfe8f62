package org.beffroi.workbench.digest;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Six dots by which a hand takes an item of a digest and puts it down elsewhere on its page; Escape lets it go. Keys move it by
 * Alt with an arrow, in the item itself. Belongs to the UI thread.
 */
final class Grip extends Drawn {

    /** What is done with an item in a hand. */
    interface Hand {

        /** The hand is at a place of the screen. */
        void at(Point onDisplay);

        /** It is put down where the hand is. */
        void put();

        /** It stays where it was. */
        void letGo();
    }

    private static final int WIDTH = 16;
    private static final int HEIGHT = 24;
    private static final int DOT = 3;
    private static final int APART = 6;

    /** A hand that trembles takes nothing. */
    private static final int TREMOR = 4;

    private final String name;
    private final Hand hand;
    private final Listener escape = this::escape;
    private int pressedAt = -1;
    private boolean lifted;

    /** @param name what it is called */
    Grip(Composite parent, Ui ui, String name, Hand hand) {
        super(parent, ui.look(), SWT.NO_FOCUS, ACC.ROLE_GRAPHIC);
        this.name = name;
        this.hand = hand;
        lineOf(WIDTH, HEIGHT);
        setToolTipText(name.replace("&", "&&"));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        addListener(SWT.MouseDown, event -> pressedAt = event.button == 1 ? event.y : -1);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, event -> end(true));
        addListener(SWT.Dispose, event -> getDisplay().removeFilter(SWT.KeyDown, escape));
    }

    @Override
    public String accessibleName() {
        return name;
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Look.colour(
                lifted
                        ? look().palette().accent()
                        : hovered() ? look().palette().text() : look().palette().secondary()));
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 2; column++) {
                gc.fillOval(2 + column * APART, 5 + row * APART, DOT, DOT);
            }
        }
    }

    private void moved(Event event) {
        if (pressedAt < 0) {
            return;
        }
        if (!lifted && Math.abs(event.y - pressedAt) >= TREMOR) {
            lifted = true;
            getDisplay().addFilter(SWT.KeyDown, escape);
            redraw();
        }
        if (lifted) {
            hand.at(toDisplay(event.x, event.y));
        }
    }

    private void escape(Event event) {
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            event.type = SWT.None;
            end(false);
        }
    }

    private void end(boolean put) {
        boolean was = lifted;
        pressedAt = -1;
        lifted = false;
        if (!isDisposed()) {
            getDisplay().removeFilter(SWT.KeyDown, escape);
            redraw();
        }
        if (was && put) {
            hand.put();
        } else if (was) {
            hand.letGo();
        }
    }
}
