package org.beffroi.workbench.listen.row;

import java.util.Optional;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.quote.ToneColours;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** The bar that tells the tone of a row. */
public final class ToneBar {

    private ToneBar() {}

    /** Draws it; an unsure one in stripes, an unknown one not at all. */
    public static void draw(GC gc, Look look, Row.Tone tone, int x, int y, int width, int height) {
        Optional<RGB> colour = ToneColours.of(tone, look);
        if (colour.isEmpty()) {
            return;
        }
        gc.setBackground(Look.colour(colour.get()));
        if (tone == Row.Tone.UNSURE) {
            for (int at = 0; at < height; at += 6) {
                gc.fillRectangle(new Rectangle(x, y + at, width, Math.min(3, height - at)));
            }
        } else {
            gc.fillRectangle(x, y, width, height);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
