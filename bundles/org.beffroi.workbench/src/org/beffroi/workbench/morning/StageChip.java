package org.beffroi.workbench.morning;

import org.beffroi.core.watch.Episode;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Where a rise stands, in a word on a ground that is stronger the graver it is. Belongs to the UI thread. */
public final class StageChip extends Drawn {

    private static final int PAD = 8;

    private final Episode.Stage stage;
    private final String words;

    /** @param words what it says: the stage, or the kind of rise */
    public StageChip(Composite parent, Look look, Episode.Stage stage, String words) {
        super(parent, look, SWT.NO_FOCUS, ACC.ROLE_LABEL);
        this.stage = stage;
        this.words = words;
    }

    @Override
    public String accessibleName() {
        return words;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        Point extent = extent(words, look().smallStrong());
        return new Point(extent.x + 2 * PAD, extent.y + 4);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        boolean filled = stage == Episode.Stage.CRISIS;
        boolean quiet = stage == Episode.Stage.OVER || stage == Episode.Stage.SUBSIDING;
        gc.setBackground(Look.colour(filled ? palette.alarm() : behind()));
        gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
        gc.setForeground(Look.colour(quiet ? palette.line() : palette.alarm()));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
        gc.setFont(look().smallStrong());
        gc.setForeground(Look.colour(filled ? palette.page() : quiet ? palette.secondary() : palette.alarm()));
        gc.drawText(words, PAD, 2, true);
    }
}
