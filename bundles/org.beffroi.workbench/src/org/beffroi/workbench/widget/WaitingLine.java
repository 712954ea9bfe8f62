package org.beffroi.workbench.widget;

import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The thin line under the query: grey, and in the accent colour while an answer takes longer than a tenth of a second.
 *
 * <p>Belongs to the UI thread. It does not move.
 */
public final class WaitingLine {

    private static final int NOTICEABLE = 100;

    private final Canvas line;
    private boolean waits;
    private boolean told;
    private Runnable onTold = () -> {};
    /** How often something began to be awaited: an alarm set for what is there by now says nothing. */
    private int awaited;

    public WaitingLine(Composite parent, Look look) {
        line = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public org.eclipse.swt.graphics.Point computeSize(int wHint, int hHint, boolean changed) {
                return new org.eclipse.swt.graphics.Point(wHint == SWT.DEFAULT ? 100 : wHint, 2);
            }
        };
        line.addPaintListener(event -> {
            Rectangle area = line.getClientArea();
            event.gc.setBackground(Look.colour(look.palette().page()));
            event.gc.fillRectangle(area);
            event.gc.setBackground(
                    Look.colour(told ? look.palette().accent() : look.palette().line()));
            event.gc.fillRectangle(0, told ? 0 : 1, area.width, told ? 2 : 1);
        });
    }

    /** The control to lay out. */
    public Canvas control() {
        return line;
    }

    /** Called when the wait gets long enough to be told, and when what was awaited is there. */
    public void onTold(Runnable listener) {
        onTold = listener;
    }

    /** Whether an answer has been awaited for longer than a tenth of a second. */
    public boolean isTold() {
        return told;
    }

    /** Tells whether an answer is awaited. */
    public void show(boolean waiting) {
        if (waiting && !waits) {
            int mine = ++awaited;
            line.getDisplay().timerExec(NOTICEABLE, () -> {
                if (!line.isDisposed() && waits && mine == awaited) {
                    tell(true);
                }
            });
        }
        waits = waiting;
        if (!waiting && told) {
            tell(false);
        }
    }

    private void tell(boolean whether) {
        told = whether;
        line.redraw();
        onTold.run();
    }
}
