package org.beffroi.workbench.observatory.model.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.territory.Outlines;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.workbench.observatory.model.FigureWords;

/**
 * The map of a figure by département: metropolitan France by its outlines, overseas as squares beside it. What is not known is
 * hatched, what is not counted is pale. Immutable.
 *
 * @param drawn the picture, with a region for each département
 * @param codes of the départements, in the order of the regions
 */
public record MapDrawing(Drawings.Drawn drawn, List<String> codes) {

    private static final int MARGIN = 16;
    private static final int SQUARE = 34;
    private static final int GAP = 8;
    private static final int LEFT = SQUARE + 2 * MARGIN;

    /** The five that elect a council of a département or a région; others show where they are counted. */
    private static final List<String> OVERSEAS = List.of("971", "972", "973", "974", "976");

    public MapDrawing {
        codes = List.copyOf(codes);
    }

    /**
     * What is drawn.
     *
     * @param figures of one measure, by département
     * @param title what is measured
     */
    public record Content(List<CensusFigure> figures, MapClasses classes, String title, FigureWords words) {

        private Map<String, CensusFigure> byCode() {
            Map<String, CensusFigure> byCode = new LinkedHashMap<>();
            figures.forEach(one -> byCode.put(one.group(), one));
            return byCode;
        }
    }

    /** Draws it in a size. */
    public static MapDrawing of(Content content, Outlines outlines, int width, int height) {
        Map<String, CensusFigure> byCode = content.byCode();
        List<Shape> shapes = new ArrayList<>();
        List<Drawings.Region> regions = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        double scale =
                Math.min((width - LEFT - MARGIN) / outlines.width(), (height - 2.0 * MARGIN) / outlines.height());
        double left = LEFT + (width - LEFT - MARGIN - outlines.width() * scale) / 2;
        double top = (height - outlines.height() * scale) / 2;
        for (String code : outlines.codes()) {
            List<List<Point>> rings = outlines.of(code).orElseThrow().stream()
                    .map(ring -> ring.stream()
                            .map(at -> new Point(left + at.x() * scale, top + at.y() * scale))
                            .toList())
                    .toList();
            Shape.Area area = new Shape.Area(rings, ink(byCode, code, content), Optional.of(Ink.PAGE));
            shapes.add(area);
            regions.add(new Drawings.Region(area, says(byCode, code, content), Optional.empty()));
            codes.add(code);
        }
        TreeSet<String> beyond = new TreeSet<>(OVERSEAS);
        byCode.keySet().stream().filter(code -> code.length() > 2).forEach(beyond::add);
        double high = Math.min(SQUARE + GAP, (height - 2.0 * MARGIN) / beyond.size());
        double y = Math.max(MARGIN, height - MARGIN - high * beyond.size());
        for (String code : beyond) {
            Shape.Box box = new Shape.Box(MARGIN, y, SQUARE, Math.max(12, high - GAP), ink(byCode, code, content));
            shapes.add(box);
            shapes.add(new Shape.Label(
                    MARGIN + SQUARE + 4.0, y + box.height() / 2 + 4, code, Shape.Anchor.START, Ink.SECONDARY));
            regions.add(new Drawings.Region(box, says(byCode, code, content), Optional.empty()));
            codes.add(code);
            y += high;
        }
        return new MapDrawing(
                new Drawings.Drawn(
                        new Picture(content.title(), Math.max(1, width), Math.max(1, height), shapes),
                        regions,
                        Optional.empty()),
                codes);
    }

    private static Ink ink(Map<String, CensusFigure> byCode, String code, Content content) {
        CensusFigure figure = byCode.get(code);
        return figure == null
                ? Ink.LINE
                : content.classes().of(figure).map(MapClasses.Class::ink).orElse(Ink.UNSURE);
    }

    private static String says(Map<String, CensusFigure> byCode, String code, Content content) {
        FigureWords words = content.words();
        CensusFigure figure = byCode.get(code);
        String name = words.names().departement(code);
        if (figure == null) {
            return words.language().text("observatory.map.not.counted", name);
        }
        return figure.number().isEmpty()
                ? words.language().text("observatory.map.unknown", name)
                : words.language().text("observatory.map.says", name, words.value(figure), words.base(figure));
    }
}
