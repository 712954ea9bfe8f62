package org.beffroi.workbench.strategy.path;

import org.beffroi.strategy.path.PathQuestion;
import org.beffroi.strategy.path.PathQuestion.Progress;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A question in the list of the seven: its number, its subject, and whether it is answered. */
final class StepTab extends Drawn {

    private static final int HEIGHT = 36;
    private static final int WIDTH = 196;
    private static final int DISC = 22;
    private static final int GAP = 10;
    private static final int ICON = 16;

    private final Ui ui;
    private final PathQuestion question;
    private Progress progress = Progress.OPEN;
    private boolean shown;

    StepTab(Composite parent, Ui ui, PathQuestion question) {
        super(parent, ui.look(), SWT.NONE, ACC.ROLE_TABITEM);
        this.ui = ui;
        this.question = question;
        pressable();
    }

    /** Shows how far it is, and whether it is the one in front. */
    void show(Progress now, boolean inFront) {
        progress = now;
        shown = inFront;
        redraw();
    }

    @Override
    public String accessibleName() {
        return ui.text(
                "path.step",
                question.ordinal() + 1,
                ui.text("path.short." + question.key()),
                ui.text("path.progress." + progress.name().toLowerCase(java.util.Locale.ROOT)));
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        return new Point(wHint == SWT.DEFAULT ? WIDTH : wHint, HEIGHT);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = ui.look().palette();
        if (shown || hovered()) {
            gc.setBackground(Look.colour(shown ? palette.selected() : palette.panel()));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        }
        int middle = area.height / 2;
        disc(gc, palette, middle);
        gc.setFont(shown ? ui.look().strong() : ui.look().normal());
        gc.setForeground(Look.colour(shown ? palette.text() : palette.secondary()));
        String words = ui.text("path.short." + question.key());
        gc.drawText(words, GAP + DISC + GAP, middle - gc.textExtent(words).y / 2, true);
        if (isFocusControl()) {
            gc.setForeground(Look.colour(palette.accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
    }

    /** Filled and ticked once it is answered; else its number, in a ring. */
    private void disc(GC gc, Palette palette, int middle) {
        int top = middle - DISC / 2;
        gc.setAntialias(SWT.ON);
        if (progress == Progress.ANSWERED) {
            gc.setBackground(Look.colour(palette.accent()));
            gc.fillOval(GAP, top, DISC, DISC);
            Image tick = ui.icons().image(Icon.CHECK, palette.page());
            gc.drawImage(tick, GAP + (DISC - ICON) / 2, top + (DISC - ICON) / 2);
            return;
        }
        gc.setForeground(Look.colour(
                progress == Progress.TOO_MUCH
                        ? palette.alarm()
                        : progress == Progress.BEGUN ? palette.accent() : palette.line()));
        gc.drawOval(GAP, top, DISC - 1, DISC - 1);
        gc.setFont(ui.look().smallStrong());
        gc.setForeground(Look.colour(progress == Progress.TOO_MUCH ? palette.alarm() : palette.secondary()));
        String number = String.valueOf(question.ordinal() + 1);
        Point extent = gc.textExtent(number);
        gc.drawText(number, GAP + (DISC - extent.x) / 2, middle - extent.y / 2, true);
    }
}
