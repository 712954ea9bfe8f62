package org.beffroi.workbench.digest.start;

import java.util.List;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * A page of a digest as one would sketch it: its title, a chart by tone, a quotation, words of one's own; strokes stand for what is
 * written, so that no figure is made up. Belongs to the UI thread.
 */
final class PageSketch extends Drawn {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 392;
    private static final int PAD = 24;
    private static final int STROKE = 6;
    private static final int STEP = 14;
    private static final int BAR = 12;
    private static final int BASE = 64;

    /** Heights of the bars of the chart, each its parts from below: negative, neutral, positive; in points. */
    private static final List<int[]> BARS = List.of(
            new int[] {5, 9, 4},
            new int[] {4, 12, 6},
            new int[] {7, 8, 5},
            new int[] {10, 12, 4},
            new int[] {24, 16, 6},
            new int[] {36, 18, 5},
            new int[] {22, 16, 7},
            new int[] {12, 13, 8},
            new int[] {8, 10, 9},
            new int[] {6, 12, 7},
            new int[] {5, 9, 8},
            new int[] {4, 10, 6});

    private final Ui ui;

    PageSketch(Composite parent, Ui ui) {
        super(parent, ui.look(), SWT.NO_FOCUS, ACC.ROLE_GRAPHIC);
        this.ui = ui;
        usually(WIDTH, HEIGHT);
    }

    @Override
    public String accessibleName() {
        return ui.text("digests.sketch.name");
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        sheet(gc, 10, 10, palette.panel(), palette.line());
        sheet(gc, 0, 0, palette.page(), palette.line());
        int wide = WIDTH - 10 - 2 * PAD;
        Pen pen = new Pen(gc, palette, wide);
        pen.mark("sketch.example");
        pen.words("digests.sketch.title", look().strong(), palette.text());
        pen.strokes(0.38);
        pen.rule();
        pen.words("digests.sketch.figures", look().smallStrong(), palette.text());
        pen.strokes(0.92, 0.56);
        pen.chart();
        pen.words("digests.sketch.quotation", look().smallStrong(), palette.text());
        pen.quotation();
        pen.words("digests.sketch.words", look().smallStrong(), palette.text());
        pen.strokes(0.96, 0.88, 0.5);
    }

    private static void sheet(GC gc, int x, int y, RGB fill, RGB line) {
        gc.setBackground(Look.colour(fill));
        gc.fillRoundRectangle(x, y, WIDTH - 11, HEIGHT - 11, Look.GRID, Look.GRID);
        gc.setForeground(Look.colour(line));
        gc.drawRoundRectangle(x, y, WIDTH - 11, HEIGHT - 11, Look.GRID, Look.GRID);
    }

    /** Goes down the page from one thing to the next. */
    private final class Pen {

        private final GC gc;
        private final Palette palette;
        private final int wide;
        private int y = PAD;

        Pen(GC gc, Palette palette, int wide) {
            this.gc = gc;
            this.palette = palette;
            this.wide = wide;
        }

        void words(String key, Font font, RGB ink) {
            gc.setFont(font);
            gc.setForeground(Look.colour(ink));
            String words = TextFit.cut(ui.text(key), wide, candidate -> gc.textExtent(candidate).x);
            Point extent = gc.textExtent(words);
            gc.drawText(words, PAD, y, true);
            y += extent.y + Look.GRID;
        }

        /** Quiet words at the right of where it stands. */
        void mark(String key) {
            gc.setFont(look().small());
            gc.setForeground(Look.colour(palette.secondary()));
            gc.drawText(ui.text(key), PAD + wide - gc.textExtent(ui.text(key)).x, y, true);
        }

        /** Lines of text, each as long as that part of the width. */
        void strokes(double... parts) {
            strokes(PAD, wide, parts);
        }

        private void strokes(int x, int room, double... parts) {
            gc.setBackground(Look.colour(palette.line()));
            for (double part : parts) {
                gc.fillRoundRectangle(x, y, (int) Math.round(room * part), STROKE, STROKE, STROKE);
                y += STEP;
            }
            y += Look.GRID;
        }

        void rule() {
            gc.setForeground(Look.colour(palette.line()));
            gc.drawLine(PAD, y, PAD + wide, y);
            y += Look.MARGIN;
        }

        void chart() {
            int bottom = y + BASE;
            for (int bar = 0; bar < BARS.size(); bar++) {
                int at = bottom;
                int x = PAD + bar * (wide - BAR) / (BARS.size() - 1);
                List<RGB> tones = List.of(ChartColours.NEGATIVE, ChartColours.NEUTRAL, ChartColours.POSITIVE);
                for (int tone = 0; tone < tones.size(); tone++) {
                    int high = BARS.get(bar)[tone];
                    at -= high;
                    gc.setBackground(Look.colour(ChartColours.shown(tones.get(tone), look().theme(), palette)));
                    gc.fillRectangle(x, at, BAR, high);
                }
            }
            gc.setForeground(Look.colour(palette.line()));
            gc.drawLine(PAD, bottom, PAD + wide, bottom);
            y = bottom + Look.MARGIN + 2;
        }

        void quotation() {
            gc.setBackground(Look.colour(palette.accent()));
            gc.fillRectangle(PAD, y - 1, 3, STEP + STROKE + 2);
            strokes(PAD + 12, wide - 12, 0.94, 0.7);
        }
    }
}
