package org.beffroi.documents.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Area;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Disc;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.core.picture.Shape.Line;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.picture.Shape.Stroke;

/**
 * A picture as SVG 1.1: within a page in the page's own colours, or as a file of its own on white.
 *
 * <p>What is undecided is hatched, by a pattern that each picture brings along.
 */
public final class Drawing {

    private static final String HATCHED = "hatched";
    private static final String FONTS = "system-ui,-apple-system,'Segoe UI','Noto Sans','DejaVu Sans',sans-serif";

    /** Those of the texts around it, so far as the reader has them. */
    private static final String TEXT_FONTS = "'Liberation Sans',Arial,Helvetica,sans-serif";

    /** Room around a picture that is a file of its own, in its units. */
    private static final double MARGIN = 16;

    private final Markup page;
    private final Function<Ink, String> colour;

    private Drawing(Markup page, Function<Ink, String> colour) {
        this.page = page;
        this.colour = colour;
    }

    /** Draws within a page, whose style has the colours. */
    static void draw(Picture picture, Markup page) {
        Drawing drawing = new Drawing(page, ink -> "var(" + Palette.variable(ink) + "," + Palette.onWhite(ink) + ")");
        page.open("svg", drawing.frame(picture, 0, "role", "img", "aria-label", picture.alternative()));
        drawing.content(picture);
        page.close("svg").line();
    }

    /** The picture as a file of its own, with some room around it (XML, to be written in UTF-8). */
    public static String file(Picture picture) {
        return file(picture, MARGIN, FONTS);
    }

    /** The picture as a file that lies within a text (XML, to be written in UTF-8). */
    public static String within(Picture picture) {
        return file(picture, 0, TEXT_FONTS);
    }

    private static String file(Picture picture, double margin, String fonts) {
        Markup file = new Markup();
        Drawing drawing = new Drawing(file, Palette::onWhite);
        file.declaration();
        file.open("svg", drawing.frame(picture, margin, "role", "img", "font-family", fonts));
        file.line().element("title", picture.alternative()).line();
        drawing.draw(new Box(-margin, -margin, picture.width() + 2 * margin, picture.height() + 2 * margin, Ink.PAGE));
        drawing.content(picture);
        file.close("svg").line();
        return file.toString();
    }

    private String[] frame(Picture picture, double margin, String... more) {
        double width = picture.width() + 2 * margin;
        double height = picture.height() + 2 * margin;
        List<String> attributes = new ArrayList<>(List.of("xmlns", "http://www.w3.org/2000/svg"));
        attributes.addAll(List.of(more));
        attributes.addAll(List.of(
                "viewBox",
                number(-margin) + " " + number(-margin) + " " + number(width) + " " + number(height),
                "width",
                number(width),
                "height",
                number(height)));
        return attributes.toArray(String[]::new);
    }

    private void content(Picture picture) {
        if (picture.shapes().stream().anyMatch(Drawing::isHatched)) {
            page.open("defs");
            page.open(
                    "pattern",
                    "id",
                    HATCHED,
                    "width",
                    "5",
                    "height",
                    "5",
                    "patternUnits",
                    "userSpaceOnUse",
                    "patternTransform",
                    "rotate(45)");
            page.open("rect", "width", "2", "height", "5", "fill", colour.apply(Ink.UNSURE))
                    .close("rect");
            page.close("pattern").close("defs").line();
        }
        picture.shapes().forEach(this::draw);
    }

    private static boolean isHatched(Shape shape) {
        return switch (shape) {
            case Box box -> box.ink() == Ink.UNSURE;
            case Area area -> area.ink() == Ink.UNSURE;
            case Disc disc -> disc.ink() == Ink.UNSURE;
            case Line line -> false;
            case Stroke stroke -> false;
            case Label label -> false;
        };
    }

    private void draw(Shape shape) {
        switch (shape) {
            case Box box -> box(box);
            case Line line -> line(line);
            case Label label -> label(label);
            case Stroke stroke -> stroke(stroke);
            case Area area -> area(area);
            case Disc disc -> disc(disc);
        }
    }

    private void box(Box box) {
        empty(
                "rect",
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "fill",
                fill(box.ink()));
    }

    private void line(Line line) {
        empty(
                "line",
                "x1",
                number(line.x1()),
                "y1",
                number(line.y1()),
                "x2",
                number(line.x2()),
                "y2",
                number(line.y2()),
                "stroke",
                colour.apply(line.ink()));
    }

    private void stroke(Stroke stroke) {
        empty(
                "polyline",
                "points",
                points(stroke.points()),
                "fill",
                "none",
                "stroke",
                colour.apply(stroke.ink()),
                "stroke-width",
                number(stroke.width()),
                "stroke-linejoin",
                "round",
                "stroke-dasharray",
                stroke.dashed() ? "5 4" : "none");
    }

    private void area(Area area) {
        empty(
                "path",
                "d",
                rings(area.rings()),
                "fill-rule",
                "evenodd",
                "fill",
                fill(area.ink()),
                "stroke",
                edge(area.edge()));
    }

    private void disc(Disc disc) {
        empty(
                "circle",
                "cx",
                number(disc.x()),
                "cy",
                number(disc.y()),
                "r",
                number(disc.radius()),
                "fill",
                fill(disc.ink()),
                "stroke",
                edge(disc.edge()));
    }

    private void empty(String element, String... attributes) {
        page.open(element, attributes).close(element);
    }

    private void label(Label label) {
        List<String> attributes = new ArrayList<>(List.of(
                "x",
                number(label.x()),
                "y",
                number(label.y()),
                "text-anchor",
                label.anchor().name().toLowerCase(Locale.ROOT),
                "fill",
                colour.apply(label.ink()),
                "font-size",
                number(label.size())));
        if (label.strong()) {
            attributes.addAll(List.of("font-weight", "600"));
        }
        if (!label.upright()) {
            attributes.addAll(List.of("transform", "rotate(-90 " + number(label.x()) + " " + number(label.y()) + ")"));
        }
        page.element("text", label.text(), attributes.toArray(String[]::new));
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String rings(List<List<Point>> rings) {
        return rings.stream().map(ring -> "M" + points(ring) + "Z").collect(Collectors.joining(" "));
    }

    private String fill(Ink ink) {
        return ink == Ink.UNSURE ? "url(#" + HATCHED + ")" : colour.apply(ink);
    }

    private String edge(Optional<Ink> edge) {
        return edge.map(colour).orElse("none");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
