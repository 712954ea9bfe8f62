package org.beffroi.workbench.observatory.model.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.territory.Outlines;
import org.beffroi.observatory.census.CensusDocument;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.MeasureChoice;
import org.beffroi.workbench.observatory.model.OpenCensus;

/**
 * A map of a census as it leaves the window: with its title, its legend and its source, so that it says by itself what it shows.
 * Immutable.
 *
 * @param choice what is measured
 * @param scale how its colours tell values apart
 */
public record MapSheet(OpenCensus census, MeasureChoice choice, MapScale scale, FigureWords words) {

    private static final int WIDE = 980;
    private static final int TALL = 760;
    private static final int HEAD = 64;
    private static final int FOOT = 40;
    private static final int BESIDE = 230;
    private static final int LINE = 26;
    private static final int SPOT = 18;
    private static final double SMALL = 11;

    public MapSheet {
        Objects.requireNonNull(census);
        Objects.requireNonNull(choice);
        Objects.requireNonNull(scale);
        Objects.requireNonNull(words);
    }

    /** It, drawn; the outlines are read the first time, so not for the UI thread. */
    public Picture picture(Outlines outlines) {
        List<CensusFigure> figures = choice.figures(census, Grouping.DEPARTEMENT);
        MapClasses classes = MapClasses.of(figures, scale, choice.whole(census), words.language());
        String title = words.measure(choice.measure(), choice.network());
        MapDrawing map = MapDrawing.of(
                new MapDrawing.Content(figures, classes, title, words), outlines, WIDE - BESIDE, TALL - HEAD - FOOT);
        CensusDocument document = census.bundle().document();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Label(0, 22, title, Shape.Anchor.START, Ink.TEXT, 20, true, true));
        shapes.add(label(0, 44, say("of", document.definition().name(), document.asOf(), document.bodies()), 13));
        if (scale == MapScale.AGAINST) {
            shapes.add(label(WIDE - BESIDE + 16.0, HEAD + 4.0, against(), SMALL));
        }
        map.drawn().picture().shapes().forEach(shape -> shapes.add(lower(shape)));
        legend(classes, shapes);
        shapes.add(label(
                0,
                TALL - 16.0,
                say("source", document.source().file(), document.source().asOf()),
                SMALL));
        shapes.add(label(0, TALL, say("outlines"), SMALL));
        return new Picture(words.language().text("observatory.map.name", title), WIDE, TALL, shapes);
    }

    /** What the distances are from. */
    private String against() {
        String all = choice.figures(census, Grouping.ALL).stream()
                .findFirst()
                .map(words::value)
                .orElse("–");
        return words.language().text("observatory.map.against", all);
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(MapSheet.class, "observatory.map.sheet." + key, arguments)
                .in(words.language().locale());
    }

    private static Shape label(double x, double y, String text, double size) {
        return new Shape.Label(x, y, text, Shape.Anchor.START, Ink.SECONDARY, size, false, true);
    }

    private void legend(MapClasses classes, List<Shape> shapes) {
        double x = WIDE - BESIDE + 16.0;
        double y = HEAD + 16.0;
        for (MapClasses.Line line : classes.legend(words.language())) {
            shapes.add(new Shape.Box(x, y, SPOT + 8.0, SPOT, line.ink()));
            shapes.add(new Shape.Label(x + SPOT + 18, y + 14, line.words(), Shape.Anchor.START, Ink.TEXT));
            y += LINE;
        }
    }

    /** The same below the head. */
    private static Shape lower(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> new Shape.Box(box.x(), box.y() + HEAD, box.width(), box.height(), box.ink());
            case Shape.Area area ->
                new Shape.Area(
                        area.rings().stream()
                                .map(ring -> ring.stream().map(MapSheet::lower).toList())
                                .toList(),
                        area.ink(),
                        area.edge());
            case Shape.Disc disc -> new Shape.Disc(disc.x(), disc.y() + HEAD, disc.radius(), disc.ink(), disc.edge());
            case Shape.Label label ->
                new Shape.Label(
                        label.x(),
                        label.y() + HEAD,
                        label.text(),
                        label.anchor(),
                        label.ink(),
                        label.size(),
                        label.strong(),
                        label.upright());
            case Shape.Line line ->
                new Shape.Line(line.x1(), line.y1() + HEAD, line.x2(), line.y2() + HEAD, line.ink());
            case Shape.Stroke stroke ->
                new Shape.Stroke(
                        stroke.points().stream().map(MapSheet::lower).toList(),
                        stroke.width(),
                        stroke.dashed(),
                        stroke.ink());
        };
    }

    private static Shape.Point lower(Shape.Point at) {
        return new Shape.Point(at.x(), at.y() + HEAD);
    }
}
