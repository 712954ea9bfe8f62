package org.beffroi.workbench.strategy;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Panels beneath one another over the whole width: each has the height that it needs, the last one what is left. Where that is
 * too little for the last one, the others leave it its share.
 */
final class BesideLayout extends Layout {

    /** What the last one keeps of the height where others need much. */
    private static final double LEAST = 0.45;

    @Override
    protected Point computeSize(Composite around, int wHint, int hHint, boolean changed) {
        int width = 0;
        int height = 0;
        for (Control panel : around.getChildren()) {
            Point needed = panel.computeSize(wHint, SWT.DEFAULT, changed);
            width = Math.max(width, needed.x);
            height += needed.y;
        }
        return new Point(wHint == SWT.DEFAULT ? width : wHint, hHint == SWT.DEFAULT ? height : hHint);
    }

    @Override
    protected void layout(Composite around, boolean changed) {
        Rectangle area = around.getClientArea();
        Control[] panels =
                Stream.of(around.getChildren()).filter(Control::getVisible).toArray(Control[]::new);
        int at = area.y;
        for (int i = 0; i < panels.length; i++) {
            boolean last = i == panels.length - 1;
            int left = area.y + area.height - at;
            int needed = panels[i].computeSize(area.width, SWT.DEFAULT, changed).y;
            int most = last ? left : (int) (left * (1 - LEAST));
            int height = last && i > 0 ? left : Math.min(needed, most);
            panels[i].setBounds(area.x, at, area.width, height);
            at += height;
        }
    }
}
