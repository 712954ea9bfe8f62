package org.beffroi.documents.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.result.Series.Style;
import org.beffroi.documents.page.LetterWidths;

/**
 * What inks mean, in quiet words over a chart, on as many rows as they need.
 *
 * @param entries in the order of the chart
 * @param width of the picture
 */
record Legend(List<Entry> entries, double width) {

    /** One ink and its meaning, drawn like what it stands for. */
    record Entry(String label, Ink ink, Style style) {}

    static final double ROW = 18;

    private static final double SIZE = 11;
    private static final double SWATCH = 14;
    private static final double GAP = 6;
    /** Enough where a picture is shown smaller than on its page and its letters are not. */
    private static final double APART = 28;

    Legend {
        entries = List.copyOf(entries);
    }

    /** How high it is. */
    double height() {
        return rows().size() * ROW;
    }

    /** Its shapes; the first row begins at the top of the picture. */
    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        double y = 0;
        for (List<Entry> row : rows()) {
            double x = 0;
            for (Entry entry : row) {
                swatch(entry, x, y + ROW / 2, shapes);
                String label = LetterWidths.fitting(entry.label(), SIZE, false, width - SWATCH - GAP);
                shapes.add(new Label(
                        x + SWATCH + GAP, y + ROW / 2 + 4, label, Anchor.START, Ink.SECONDARY, SIZE, false, true));
                x += room(entry);
            }
            y += ROW;
        }
        return shapes;
    }

    private List<List<Entry>> rows() {
        List<List<Entry>> rows = new ArrayList<>();
        double x = 0;
        for (Entry entry : entries) {
            if (rows.isEmpty() || x + room(entry) - APART > width) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(entry);
            x += room(entry);
        }
        return rows;
    }

    private static double room(Entry entry) {
        return SWATCH + GAP + LetterWidths.of(entry.label(), SIZE, false) + APART;
    }

    private static void swatch(Entry entry, double x, double middle, List<Shape> shapes) {
        switch (entry.style()) {
            case LINE, DASHED ->
                shapes.add(new Shape.Stroke(
                        List.of(new Point(x, middle), new Point(x + SWATCH, middle)),
                        2,
                        entry.style() == Style.DASHED,
                        entry.ink()));
            case DOTS -> shapes.add(new Shape.Disc(x + SWATCH / 2, middle, 3, entry.ink(), Optional.empty()));
            case BARS, STACKED, AGAINST, BAND -> shapes.add(new Shape.Box(x + 2, middle - 5, 10, 10, entry.ink()));
        }
    }
}
