package org.beffroi.workbench.rise;

import java.util.List;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Words that lead to mentions: one word in a rounded shape, or what somebody wrote behind a line at its left. */
final class DoorText extends Drawn {

    private static final int PAD = 8;
    private static final int STRIP = 3;
    private static final int WIDEST = 500;

    private final String words;
    private final boolean quoted;

    DoorText(Composite parent, Look look, String words, boolean quoted, Runnable open) {
        super(parent, look, SWT.NONE, ACC.ROLE_LINK);
        this.words = words;
        this.quoted = quoted;
        pressable();
        addListener(SWT.Selection, event -> open.run());
    }

    @Override
    public String accessibleName() {
        return words;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        if (!quoted) {
            Point extent = extent(words, look().small());
            return new Point(extent.x + 2 * PAD, extent.y + 8);
        }
        int width = wHint == SWT.DEFAULT ? WIDEST : wHint;
        GC gc = new GC(this);
        gc.setFont(look().normal());
        int height = lines(gc, width).size() * gc.getFontMetrics().getHeight() + 4;
        gc.dispose();
        return new Point(width, height);
    }

    private List<String> lines(GC gc, int width) {
        return TextFit.wrapped(words, width - STRIP - 2 * PAD, each -> gc.textExtent(each).x);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        if (quoted) {
            drawQuoted(gc, area, palette);
        } else {
            gc.setBackground(Look.colour(
                    hovered() ? Palette.between(palette.selected(), palette.accent(), 0.12) : palette.selected()));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
            gc.setFont(look().small());
            gc.setForeground(Look.colour(palette.text()));
            gc.drawText(words, PAD, (area.height - gc.textExtent(words).y) / 2, true);
        }
        if (isFocusControl()) {
            gc.setForeground(Look.colour(palette.accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
    }

    private void drawQuoted(GC gc, Rectangle area, Palette palette) {
        gc.setBackground(Look.colour(palette.line()));
        gc.fillRectangle(2, 2, STRIP, area.height - 4);
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(hovered() ? palette.accent() : palette.text()));
        int y = 2;
        for (String line : lines(gc, area.width)) {
            gc.drawText(line, STRIP + PAD + 2, y, true);
            y += gc.getFontMetrics().getHeight();
        }
    }
}
