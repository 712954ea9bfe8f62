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

    /** Room for the names of overseas; where there is less in all, their codes stand there. */
    private static final int NAMES = 160;

    private static final int NARROW = 640;
    private static final int LETTERS = 23;

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
        Sheet sheet = new Sheet(content, content.byCode(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean named = width >= NARROW;
        mainland(sheet, outlines, SQUARE + 2.0 * MARGIN + (named ? NAMES : 0), width, height);
        overseas(sheet, named, height);
        return new MapDrawing(
                new Drawings.Drawn(
                        new Picture(content.title(), Math.max(1, width), Math.max(1, height), sheet.shapes()),
                        sheet.regions(),
                        Optional.empty()),
                sheet.codes());
    }

    /** What was drawn so far. */
    private record Sheet(
            Content content,
            Map<String, CensusFigure> byCode,
            List<Shape> shapes,
            List<Drawings.Region> regions,
            List<String> codes) {

        private void add(String code, Shape outline) {
            shapes.add(outline);
            regions.add(new Drawings.Region(outline, says(byCode, code, content), Optional.empty()));
            codes.add(code);
        }

        private Ink inkOf(String code) {
            return ink(byCode, code, content);
        }
    }

    private static void mainland(Sheet sheet, Outlines outlines, double beside, int width, int height) {
        double scale =
                Math.min((width - beside - MARGIN) / outlines.width(), (height - 2.0 * MARGIN) / outlines.height());
        double left = beside + (width - beside - MARGIN - outlines.width() * scale) / 2;
        double top = (height - outlines.height() * scale) / 2;
        for (String code : outlines.codes()) {
            List<List<Point>> rings = outlines.of(code).orElseThrow().stream()
                    .map(ring -> ring.stream()
                            .map(at -> new Point(left + at.x() * scale, top + at.y() * scale))
                            .toList())
                    .toList();
            sheet.add(code, new Shape.Area(rings, sheet.inkOf(code), Optional.of(Ink.PAGE)));
        }
    }

    private static void overseas(Sheet sheet, boolean named, int height) {
        TreeSet<String> beyond = new TreeSet<>(OVERSEAS);
        sheet.byCode().keySet().stream().filter(code -> code.length() > 2).forEach(beyond::add);
        double high = Math.min(SQUARE + GAP, (height - 2.0 * MARGIN) / beyond.size());
        double y = Math.max(MARGIN, height - MARGIN - high * beyond.size());
        Map<String, String> names = sheet.content().words().names().departements();
        for (String code : beyond) {
            Shape.Box box = new Shape.Box(MARGIN, y, SQUARE, Math.max(12, high - GAP), sheet.inkOf(code));
            sheet.add(code, box);
            sheet.shapes()
                    .add(new Shape.Label(
                            MARGIN + SQUARE + 6.0,
                            y + box.height() / 2 + 4,
                            named ? shortened(names.getOrDefault(code, code)) : code,
                            Shape.Anchor.START,
                            Ink.SECONDARY));
            y += high;
        }
    }

    private static String shortened(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
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
