package org.beffroi.workbench.sketch;

import java.util.function.Function;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/**
 * The middle of a screen that has nothing to show yet: words at the left, and at the right a sketch of what will show, where there
 * is room for it. Belongs to the UI thread.
 */
public final class TaughtPage {

    private static final int BETWEEN = 7 * Look.GRID;

    private final Composite whole;
    private final Composite words;

    /**
     * @param in a grid, of which it takes what room is left
     * @param wide width of the words, in points
     * @param sketch makes the sketch within a control
     */
    public TaughtPage(Composite in, int wide, Function<Composite, Sketch> sketch) {
        whole = new Composite(in, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        whole.setLayout(GridCells.grid(1, 0, 0, 0));
        Composite two = new Composite(whole, SWT.NONE);
        two.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        two.setLayout(GridCells.grid(2, 0, BETWEEN, 0));
        words = new Composite(two, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, false, true);
        place.widthHint = wide;
        words.setLayoutData(place);
        words.setLayout(GridCells.grid(1, 0, 0, Look.GRID));
        Sketch beside = sketch.apply(two);
        beside.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
        int both = wide + BETWEEN + beside.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        whole.addListener(SWT.Resize, event -> {
            boolean fits = whole.getClientArea().width >= both;
            if (fits != beside.getVisible()) {
                GridCells.show(beside, fits);
                whole.layout(true, true);
            }
        });
    }

    /** All of it. */
    public Composite control() {
        return whole;
    }

    /** Where the words and buttons are put: one column. */
    public Composite words() {
        return words;
    }
}
