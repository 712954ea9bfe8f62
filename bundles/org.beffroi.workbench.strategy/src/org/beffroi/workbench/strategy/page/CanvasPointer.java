package org.beffroi.workbench.strategy.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The pointer on a drawn page: it presses, moves, lets go, asks twice and leaves. Belongs to the UI thread. */
public abstract class CanvasPointer {

    /** Listens to the pointer on a control. */
    protected final void listenTo(Control canvas) {
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
        canvas.addListener(SWT.MouseExit, event -> leave());
    }

    protected abstract void press(Event event);

    protected abstract void move(Event event);

    protected abstract void release(Event event);

    protected abstract void doubleClick(Event event);

    /** It points at nothing any more. */
    protected abstract void leave();
}
