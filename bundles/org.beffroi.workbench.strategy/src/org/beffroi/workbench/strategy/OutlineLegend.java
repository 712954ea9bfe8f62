package org.beffroi.workbench.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** What the bars and the numbers of the outline mean, in one line where there is room. Belongs to the UI thread. */
final class OutlineLegend extends Drawn {

    private static final int BAR = 18;
    private static final int GAP = 6;
    private static final int APART = 14;
    private static final int ABOVE = 4;
    private static final int BETWEEN = 4;

    /** What shows before words. */
    private enum Sign {
        FULL("strategy.legend.passed"),
        PROPOSED("strategy.legend.proposed"),
        EMPTY("strategy.legend.open"),
        NUMBER("strategy.legend.found");

        private final String key;

        Sign(String key) {
            this.key = key;
        }
    }

    /** A sign with its words, and where it stands. */
    private record Entry(Sign sign, String words, int x, int row) {}

    private final Ui ui;

    OutlineLegend(Composite parent, Ui ui) {
        super(parent, ui.look(), SWT.NO_FOCUS, ACC.ROLE_LABEL);
        this.ui = ui;
        setToolTipText(ui.text("strategy.legend"));
    }

    @Override
    public String accessibleName() {
        return ui.text("strategy.legend");
    }

    /** In one row where there is room for all, else in columns under each other: none hangs alone behind the others. */
    private List<Entry> entries(GC gc, int width) {
        List<Sign> signs = List.of(Sign.values());
        List<String> words = signs.stream().map(sign -> ui.text(sign.key)).toList();
        int[] wide = IntStream.range(0, signs.size())
                .map(at -> before(signs.get(at)) + gc.textExtent(words.get(at)).x)
                .toArray();
        int room = width - GAP - OutlineDrawing.PAD;
        boolean inOne = IntStream.of(wide).sum() + APART * (wide.length - 1) <= room;
        int column = IntStream.of(wide).max().orElse(0) + APART;
        int columns = 2 * column - APART <= room ? 2 : 1;
        List<Entry> all = new ArrayList<>();
        int next = OutlineDrawing.PAD;
        for (int at = 0; at < wide.length; at++) {
            int x = inOne ? next : OutlineDrawing.PAD + at % columns * column;
            all.add(new Entry(signs.get(at), words.get(at), x, inOne ? 0 : at / columns));
            next += wide[at] + APART;
        }
        return all;
    }

    /** Room that a sign takes before its words. */
    private static int before(Sign sign) {
        return switch (sign) {
            case FULL, PROPOSED, EMPTY -> BAR + GAP;
            case NUMBER -> OutlineDrawing.RING;
        };
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        int width = wHint == SWT.DEFAULT ? 280 : wHint;
        GC gc = new GC(this);
        gc.setFont(look().small());
        int rows = entries(gc, width).getLast().row() + 1;
        int height = rows * (gc.getFontMetrics().getHeight() + BETWEEN) + 2 * ABOVE;
        gc.dispose();
        return new Point(width, height);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        gc.setFont(look().small());
        int high = gc.getFontMetrics().getHeight();
        for (Entry each : entries(gc, area.width)) {
            int y = ABOVE + each.row() * (high + BETWEEN);
            int middle = y + high / 2;
            Rectangle bar = new Rectangle(each.x(), middle, BAR, 0);
            switch (each.sign()) {
                case FULL -> OutlineDrawing.drawBar(gc, bar, 1, 0, look());
                case PROPOSED -> OutlineDrawing.drawBar(gc, bar, 0, 1, look());
                case EMPTY -> OutlineDrawing.drawBar(gc, bar, 0, 0, look());
                case NUMBER -> {
                    gc.setForeground(Look.colour(palette.secondary()));
                    OutlineDrawing.drawRing(gc, each.x(), middle);
                }
            }
            gc.setForeground(Look.colour(palette.secondary()));
            gc.drawText(each.words(), each.x() + before(each.sign()), y, true);
        }
    }
}
