package org.beffroi.documents.drawing;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.documents.page.LetterWidths;

/** Names in a picture, none upon another and none outside: who comes first has the place. Not for several threads. */
final class PictureNames {

    private static final double SIZE = Ticks.SIZE;

    private final double width;
    private final double height;
    private final List<double[]> taken = new ArrayList<>();
    private final List<Label> placed = new ArrayList<>();

    /** Names in a picture of that size. */
    PictureNames(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Keeps names off a disc. */
    void avoid(double x, double y, double radius) {
        taken.add(new double[] {x - radius, y - radius, x + radius, y + radius});
    }

    /** Writes a name below, above, right or left of a disc, or nowhere. */
    void beside(String name, double x, double y, double radius) {
        double aside = radius + 4 + LetterWidths.of(name, SIZE, false) / 2;
        double[][] spots = {{x, y + radius + SIZE + 1}, {x, y - radius - 4}, {x + aside, y + 4}, {x - aside, y + 4}};
        for (double[] spot : spots) {
            if (put(name, spot[0], spot[1])) {
                return;
            }
        }
    }

    /** Writes a name whose middle stands at a point, moved into the picture; whether there was room. */
    boolean put(String name, double x, double base) {
        double wide = LetterWidths.of(name, SIZE, false);
        if (name.isBlank() || wide > width) {
            return false;
        }
        double middle = Math.clamp(x, wide / 2, width - wide / 2);
        double[] box = {middle - wide / 2 - 2, base - SIZE, middle + wide / 2 + 2, base + 3};
        if (box[1] < 0 || box[3] > height || taken.stream().anyMatch(other -> covers(box, other))) {
            return false;
        }
        taken.add(box);
        placed.add(new Label(middle, base, name, Anchor.MIDDLE, Ink.TEXT, SIZE, false, true));
        return true;
    }

    private static boolean covers(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }

    /** What was written. */
    List<Label> placed() {
        return placed;
    }
}
