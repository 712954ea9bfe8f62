package org.beffroi.workbench.bar;

import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.carry.DropZone;
import org.eclipse.swt.graphics.Point;

/** Brings a perspective to the front when what is carried stays over its name for a while. Belongs to the UI thread. */
final class SpringLoadedTab implements DropZone {

    private static final long STAYS_NANOS = 500_000_000L;

    private final Runnable bring;
    private long since = -1;

    SpringLoadedTab(Runnable bring) {
        this.bring = bring;
    }

    @Override
    public boolean over(Point place) {
        long now = System.nanoTime();
        if (since == -1) {
            since = now;
        } else if (now - since > STAYS_NANOS) {
            since = now;
            bring.run();
        }
        return false;
    }

    @Override
    public void away() {
        since = -1;
    }

    @Override
    public void land(Point place, Carried carried) {
        away();
    }
}
