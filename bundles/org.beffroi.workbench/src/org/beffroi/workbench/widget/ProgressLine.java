package org.beffroi.workbench.widget;

import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** How far one is, as a thin line. */
public final class ProgressLine extends Drawn {

    private static final int HEIGHT = 3;

    private String name;
    private double part;

    /** @param name what it tells, until it is said with {@link #show} */
    public ProgressLine(Composite parent, Look look, String name) {
        super(parent, look, SWT.NO_FOCUS, ACC.ROLE_PROGRESSBAR);
        lineOf(200, HEIGHT);
        this.name = name;
    }

    /**
     * Shows how far one is.
     *
     * @param done from 0 to 1
     * @param words the same in words; empty where they are as before
     */
    public void show(double done, String words) {
        part = done;
        name = words.isEmpty() ? name : words;
        redraw();
    }

    @Override
    public String accessibleName() {
        return name;
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        gc.setBackground(Look.colour(look().palette().line()));
        gc.fillRectangle(area);
        gc.setBackground(Look.colour(look().palette().accent()));
        gc.fillRectangle(0, 0, (int) Math.round(area.width * part), area.height);
    }
}
