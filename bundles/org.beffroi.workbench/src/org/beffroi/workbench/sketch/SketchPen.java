package org.beffroi.workbench.sketch;

import java.util.List;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws one thing below the other on a sketch, or measures them alone. For one drawing; belongs to the UI thread. */
public final class SketchPen {

    private static final int STROKE = 6;
    private static final int STEP = 14;
    private static final int BAR = 10;
    private static final int CHIP_PAD = 8;

    private final GC gc;
    private final Ui ui;
    private final Rectangle room;
    private boolean drawing = true;
    private int y;
    private int marked;

    /** @param room where it begins, and how wide it draws */
    SketchPen(GC gc, Ui ui, Rectangle room) {
        this.gc = gc;
        this.ui = ui;
        this.room = room;
        this.y = room.y;
    }

    /** Draws nothing from now on, and goes down all the same. */
    void measure() {
        drawing = false;
    }

    /** How far down it is, in points. */
    public int y() {
        return y;
    }

    private Palette palette() {
        return ui.look().palette();
    }

    /** Small words on a ground of their own in the upper right corner; it stays where it is. */
    void mark(String key) {
        Point extent = extent(ui.text(key), ui.look().smallStrong());
        marked = extent.x + 2 * CHIP_PAD;
        int x = room.x + room.width - marked;
        if (drawing) {
            gc.setBackground(Look.colour(palette().selected()));
            gc.fillRoundRectangle(x, y - 2, marked, extent.y + 4, Look.GRID, Look.GRID);
        }
        text(ui.text(key), x + CHIP_PAD, y, palette().text());
    }

    /** Leaves that much room. */
    public SketchPen gap(int points) {
        y += points;
        return this;
    }

    /** A word with a line around it, and strong words beside it: not in the colour of what needs a human. */
    public SketchPen chip(String chip, String words) {
        Point mark = extent(chip, ui.look().smallStrong());
        int high = mark.y + 4;
        int wide = mark.x + 2 * CHIP_PAD;
        if (drawing) {
            gc.setForeground(Look.colour(palette().secondary()));
            gc.drawRoundRectangle(room.x, y - 2, wide - 1, high - 1, high, high);
        }
        text(chip, room.x + CHIP_PAD, y, palette().secondary());
        Point beside = extent(words, ui.look().strong());
        int free = room.width - wide - 2 * Look.GRID - marked;
        String shown = TextFit.cut(words, free, one -> gc.textExtent(one).x);
        text(
                shown,
                room.x + wide + Look.GRID,
                y - 2 + (high - beside.y) / 2,
                palette().text());
        y += Math.max(high, beside.y) + Look.GRID;
        return this;
    }

    /** Words in a font. */
    public SketchPen words(String key, Font font) {
        Point extent = extent(ui.text(key), font);
        text(
                TextFit.cut(ui.text(key), room.width, one -> gc.textExtent(one).x),
                room.x,
                y,
                palette().text());
        y += extent.y + Look.GRID;
        return this;
    }

    /** Lines of text, each as long as that part of the width. */
    public SketchPen strokes(double... parts) {
        return strokes(0, parts);
    }

    private SketchPen strokes(int indent, double... parts) {
        for (double part : parts) {
            if (drawing) {
                gc.setBackground(Look.colour(palette().line()));
                int wide = (int) Math.round((room.width - indent) * part);
                gc.fillRoundRectangle(room.x + indent, y, wide, STROKE, STROKE, STROKE);
            }
            y += STEP;
        }
        y += Look.GRID;
        return this;
    }

    /** A quotation of two lines. */
    public SketchPen quotation() {
        if (drawing) {
            gc.setBackground(Look.colour(palette().accent()));
            gc.fillRectangle(room.x, y - 1, 3, STEP + STROKE + 2);
        }
        return strokes(12, 0.94, 0.7);
    }

    /**
     * A chart.
     *
     * @param bars heights of the parts of each bar from below, in points
     * @param inks of the parts
     * @param high room for the highest bar, in points
     */
    public SketchPen bars(List<int[]> bars, List<RGB> inks, int high) {
        int bottom = y + high;
        for (int bar = 0; drawing && bar < bars.size(); bar++) {
            int at = bottom;
            int x = room.x + bar * (room.width - BAR) / (bars.size() - 1);
            for (int part = 0; part < bars.get(bar).length; part++) {
                at -= bars.get(bar)[part];
                gc.setBackground(
                        Look.colour(ChartColours.shown(inks.get(part), ui.look().theme(), palette())));
                gc.fillRectangle(x, at, BAR, bars.get(bar)[part]);
            }
        }
        if (drawing) {
            gc.setForeground(Look.colour(palette().line()));
            gc.drawLine(room.x, bottom, room.x + room.width, bottom);
        }
        y = bottom + Look.MARGIN;
        return this;
    }

    /** Tiles beside each other, each a figure and what it is of. */
    public SketchPen tiles(int count) {
        int wide = (room.width - (count - 1) * Look.GRID) / count;
        int high = 2 * STEP + 2 * Look.GRID;
        for (int tile = 0; drawing && tile < count; tile++) {
            int x = room.x + tile * (wide + Look.GRID);
            gc.setBackground(Look.colour(palette().panel()));
            gc.fillRoundRectangle(x, y, wide, high, Look.GRID, Look.GRID);
            gc.setBackground(Look.colour(palette().accent()));
            gc.fillRoundRectangle(x + Look.GRID, y + Look.GRID, wide / 3, STROKE + 4, STROKE, STROKE);
            gc.setBackground(Look.colour(palette().line()));
            gc.fillRoundRectangle(
                    x + Look.GRID, y + STEP + Look.GRID + 2, wide - 2 * Look.GRID, STROKE, STROKE, STROKE);
        }
        y += high + Look.MARGIN;
        return this;
    }

    private Point extent(String words, Font font) {
        gc.setFont(font);
        return gc.textExtent(words);
    }

    private void text(String words, int x, int top, RGB ink) {
        if (drawing) {
            gc.setForeground(Look.colour(ink));
            gc.drawText(words, x, top, true);
        }
    }
}
