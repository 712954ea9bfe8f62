package org.beffroi.dossier.digest.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.dossier.digest.chart.BarTones.Tone;

/**
 * What the inks of a chart by tone mean, and how many mentions each stands for, on as many rows as that needs.
 *
 * @param tones of the bars, some of them known
 * @param wording the language
 * @param width of the picture
 */
record ToneKey(BarTones tones, Wording wording, double width) {

    /** Between what stands above it and its first row: read at a glance as two lines, also where it is drawn smaller. */
    private static final double ABOVE = 8;

    private static final double ROW = 18;
    private static final double SIZE = 11;

    /** How wide a letter is at most on the average; letters shrink less than the picture where there is little room. */
    private static final double LETTER = 7;

    private static final double SWATCH = 10;
    private static final double GAP = 5;
    private static final double APART = 16;

    /** One ink and its meaning; the first entry says of what they are and has none. */
    private record Entry(Optional<Tone> tone, String label) {

        double wide() {
            return tone.map(any -> SWATCH + GAP).orElse(0.0) + label.length() * LETTER + APART;
        }
    }

    /** The part of a bar that stands for a tone: a frame where none is known, there is something of which nothing is said. */
    static Shape part(Tone tone, double x, double y, double wide, double high) {
        if (tone != Tone.UNKNOWN) {
            return new Shape.Box(x, y, wide, high, tone.ink());
        }
        double right = x + Math.max(wide - 0.5, 1);
        double foot = y + Math.max(high - 0.5, 1);
        List<Point> ring = List.of(
                new Point(x + 0.5, y + 0.5),
                new Point(right, y + 0.5),
                new Point(right, foot),
                new Point(x + 0.5, foot));
        return new Shape.Area(List.of(ring), Ink.PAGE, Optional.of(tone.ink()));
    }

    private Stream<Tone> met() {
        return Stream.of(Tone.values()).filter(tone -> tones.all(tone) > 0);
    }

    private String label(Tone tone) {
        String name = tone == Tone.UNKNOWN
                ? wording.say(ToneKey.class, "digest.tone.unknown")
                : CoreFields.TONE.valueLabel(tone.value(), wording.locale());
        return name + " " + wording.number(tones.all(tone));
    }

    /** The same in words. */
    String words() {
        return met().map(this::label).collect(Collectors.joining(", "));
    }

    private List<List<Entry>> rows() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Optional.empty(), wording.say(ToneKey.class, "digest.tone")));
        met().forEach(tone -> entries.add(new Entry(Optional.of(tone), label(tone))));
        List<List<Entry>> rows = new ArrayList<>();
        double x = width;
        for (Entry entry : entries) {
            if (x + entry.wide() - APART > width) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(entry);
            x += entry.wide();
        }
        return rows;
    }

    /** How high it is. */
    double height() {
        return ABOVE + rows().size() * ROW;
    }

    /** Its shapes, from a height down. */
    List<Shape> shapes(double top) {
        List<Shape> shapes = new ArrayList<>();
        double y = top + ABOVE;
        for (List<Entry> row : rows()) {
            double x = 0;
            for (Entry entry : row) {
                double words = x;
                if (entry.tone().isPresent()) {
                    shapes.add(part(entry.tone().get(), x, y + (ROW - SWATCH) / 2, SWATCH, SWATCH));
                    words += SWATCH + GAP;
                }
                shapes.add(new Shape.Label(
                        words, y + ROW / 2 + 4, entry.label(), Anchor.START, Ink.SECONDARY, SIZE, false, true));
                x += entry.wide();
            }
            y += ROW;
        }
        return shapes;
    }
}
