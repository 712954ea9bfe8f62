package org.beffroi.workbench.key;

import java.util.List;
import java.util.stream.Stream;
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

/** A line of the sheet: keys as caps, and what they do. Takes no keyboard. */
final class KeyLine extends Drawn {

    /** Where the words begin: right of the longest keys that there are, in points where text has its usual size. */
    private static final int WORDS = 156;

    private static final int PAD = 6;
    private static final int BETWEEN = 4;
    private static final String PLUS = "+";

    private final KeyUse use;
    private final int left;

    KeyLine(Composite parent, Look look, KeyUse use) {
        super(parent, look, SWT.NO_FOCUS, ACC.ROLE_LABEL);
        this.use = use;
        this.left = WORDS * look.size().percent() / 100;
    }

    @Override
    public String accessibleName() {
        return String.join(", ", use.keys()) + " – " + use.words();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        Point words = extent(use.words(), look().normal());
        int height = Math.max(words.y, extent("X", look().small()).y + 4) + BETWEEN;
        return new Point(wHint == SWT.DEFAULT ? left + words.x + Look.GRID : wHint, height);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        int x = 0;
        for (String keys : use.keys()) {
            for (String cap : caps(keys)) {
                x = drawCap(gc, area, x, cap);
            }
            x += BETWEEN;
        }
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(look().palette().text()));
        int from = Math.max(left, x + BETWEEN);
        String words = TextFit.cut(use.words(), area.width - from, cut -> gc.textExtent(cut).x);
        gc.drawText(words, from, (area.height - gc.textExtent(words).y) / 2, true);
    }

    private int drawCap(GC gc, Rectangle area, int x, String cap) {
        Palette palette = look().palette();
        gc.setFont(look().small());
        Point extent = gc.textExtent(cap);
        int width = Math.max(extent.x + 2 * PAD, extent.y + 4);
        int height = extent.y + 3;
        int y = (area.height - height) / 2;
        gc.setBackground(Look.colour(palette.panel()));
        gc.fillRoundRectangle(x, y, width, height, 6, 6);
        gc.setForeground(Look.colour(Palette.between(palette.line(), palette.secondary(), 0.3)));
        gc.drawRoundRectangle(x, y, width - 1, height - 1, 6, 6);
        gc.setForeground(Look.colour(palette.text()));
        gc.drawText(cap, x + (width - extent.x) / 2, y + (height - extent.y) / 2, true);
        return x + width + 2;
    }

    /** Each key of those that are pressed together; the key + is one too. */
    static List<String> caps(String keys) {
        return keys.endsWith(PLUS)
                ? Stream.concat(
                                Stream.of(keys.substring(0, keys.length() - 1).split("\\+"))
                                        .filter(cap -> !cap.isEmpty()),
                                Stream.of(PLUS))
                        .toList()
                : List.of(keys.split("\\+"));
    }
}
