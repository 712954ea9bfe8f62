package org.beffroi.workbench.window;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The blank strip at the foot of what scrolls, as high as the part of a line of words that has room there: no line is sliced by the
 * edge. It takes no room, and is not there where the edge meets no words. Belongs to the UI thread.
 */
public final class CleanFoot {

    /** A control that is no higher is one line, or two: it shows whole or not at all. */
    private static final int LOW = 44;

    /** So little of something higher is less than its first line. */
    private static final int GLIMPSE = 24;

    /** How high the strip becomes at most; words that stand side by side, each higher than the other, are left as they are. */
    private static final int MOST = 64;

    /** How little of a line may be missing, under its letters. */
    private static final int UNDER = 3;

    private final ScrolledComposite scroll;
    private final Composite strip;
    private boolean asked;

    private CleanFoot(ScrolledComposite scroll) {
        this.scroll = scroll;
        strip = new Composite(scroll, SWT.NO_FOCUS);
        strip.setVisible(false);
        scroll.addListener(SWT.Resize, event -> later());
        Control content = scroll.getContent();
        content.addListener(SWT.Move, event -> later());
        content.addListener(SWT.Resize, event -> later());
        content.addListener(SWT.Paint, event -> later());
    }

    /** Gives what scrolls a clean foot, once its content is there. */
    public static void of(ScrolledComposite scroll) {
        new CleanFoot(scroll).later();
    }

    private void later() {
        if (!asked) {
            asked = true;
            scroll.getDisplay().asyncExec(() -> {
                asked = false;
                if (!scroll.isDisposed() && !strip.isDisposed()) {
                    place();
                }
            });
        }
    }

    private void place() {
        Rectangle seen = scroll.getClientArea();
        int end = seen.height;
        int before;
        do {
            before = end;
            end = clean(before);
        } while (end < before && seen.height - end <= MOST);
        int high = seen.height - end;
        boolean shown = high > 0 && high <= MOST;
        Rectangle place = shown ? new Rectangle(0, end, seen.width, high) : new Rectangle(0, 0, 0, 0);
        // What it does not change is not drawn anew, by which it would be asked again.
        if (!place.equals(strip.getBounds())) {
            strip.setBackground(scroll.getBackground());
            strip.setBounds(place);
            strip.setVisible(shown);
            strip.moveAbove(null);
        }
    }

    /** The nearest place at or above an end that slices no line there. */
    private int clean(int end) {
        List<Integer> places = new ArrayList<>(List.of(end));
        collect(scroll.getContent(), scroll.getContent().getLocation().y, end, places);
        return places.stream().mapToInt(Integer::intValue).min().orElse(end);
    }

    private static void collect(Control control, int top, int end, List<Integer> places) {
        int bottom = top + control.getSize().y;
        if (!control.isVisible() || top >= end || bottom <= end) {
            return;
        }
        if (control instanceof Label label) {
            int line = lineHeight(label);
            int from = top + (end - top) / line * line;
            if (end - from < line - UNDER && end > from) {
                places.add(from);
            }
        } else if (bottom - top <= LOW || control instanceof Canvas && end - top < GLIMPSE) {
            places.add(top);
        } else if (control instanceof Composite composite && !(control instanceof StyledText)) {
            for (Control child : composite.getChildren()) {
                collect(child, top + child.getLocation().y, end, places);
            }
        }
    }

    private static int lineHeight(Label label) {
        GC gc = new GC(label);
        try {
            gc.setFont(label.getFont());
            FontMetrics metrics = gc.getFontMetrics();
            return Math.max(1, metrics.getHeight());
        } finally {
            gc.dispose();
        }
    }
}
