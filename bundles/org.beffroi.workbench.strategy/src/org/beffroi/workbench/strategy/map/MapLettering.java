package org.beffroi.workbench.strategy.map;

import java.util.HashMap;
import java.util.Map;
import org.beffroi.workbench.viewer.PicturePainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How wide the texts of the map are on the screen, each measured once. Belongs to the UI thread. */
final class MapLettering implements MapBoxes.Lettering {

    /** So many widths are kept: an edit measures what it changed. */
    private static final int KEPT = 20_000;

    /** A text whose width is known. */
    private record Measured(String text, double size, boolean strong) {}

    private final Control on;
    private final PicturePainter painter;
    private final Map<Measured, Integer> widths = new HashMap<>();
    private GC measuring;

    MapLettering(Control on, PicturePainter painter) {
        this.on = on;
        this.painter = painter;
    }

    @Override
    public int width(String text, double size, boolean strong) {
        return widths.computeIfAbsent(new Measured(text, size, strong), key -> {
            if (measuring == null) {
                measuring = new GC(on);
            }
            return painter.width(measuring, text, size, strong);
        });
    }

    /** Nothing more is measured for now. */
    void rest() {
        if (measuring != null) {
            measuring.dispose();
            measuring = null;
        }
        if (widths.size() > KEPT) {
            widths.clear();
        }
    }
}
