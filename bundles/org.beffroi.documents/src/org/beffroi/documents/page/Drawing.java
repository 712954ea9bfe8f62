package org.beffroi.documents.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
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

/** Pictures as SVG 1.1 within a page, in the page's own colours. */
final class Drawing {

    private Drawing() {}

    static void draw(Picture picture, Markup page) {
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "aria-label",
                picture.alternative(),
                "viewBox",
                "0 0 " + number(picture.width()) + " " + number(picture.height()),
                "width",
                number(picture.width()),
                "height",
                number(picture.height()));
        picture.shapes().forEach(shape -> draw(shape, page));
        page.close("svg").line();
    }

    private static void draw(Shape shape, Markup page) {
        switch (shape) {
            case Box box ->
                page.open(
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
                                colour(box.ink()))
                        .close("rect");
            case Line line ->
                page.open(
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
                                colour(line.ink()))
                        .close("line");
            case Label label ->
                page.element(
                        "text",
                        label.text(),
                        "x",
                        number(label.x()),
                        "y",
                        number(label.y()),
                        "text-anchor",
                        label.anchor().name().toLowerCase(Locale.ROOT),
                        "fill",
                        colour(label.ink()),
                        "font-size",
                        number(label.size()),
                        "font-weight",
                        label.strong() ? "600" : "400",
                        "transform",
                        label.upright() ? "" : "rotate(-90 " + number(label.x()) + " " + number(label.y()) + ")");
            case Stroke stroke ->
                page.open(
                                "polyline",
                                "points",
                                points(stroke.points()),
                                "fill",
                                "none",
                                "stroke",
                                colour(stroke.ink()),
                                "stroke-width",
                                number(stroke.width()),
                                "stroke-dasharray",
                                stroke.dashed() ? "5 4" : "none")
                        .close("polyline");
            case Area area ->
                page.open(
                                "path",
                                "d",
                                rings(area.rings()),
                                "fill-rule",
                                "evenodd",
                                "fill",
                                colour(area.ink()),
                                "stroke",
                                area.edge().map(Drawing::colour).orElse("none"))
                        .close("path");
            case Disc disc ->
                page.open(
                                "circle",
                                "cx",
                                number(disc.x()),
                                "cy",
                                number(disc.y()),
                                "r",
                                number(disc.radius()),
                                "fill",
                                colour(disc.ink()),
                                "stroke",
                                disc.edge().map(Drawing::colour).orElse("none"))
                        .close("circle");
        }
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String rings(List<List<Point>> rings) {
        return rings.stream().map(ring -> "M" + points(ring) + "Z").collect(Collectors.joining(" "));
    }

    private static String colour(Ink ink) {
        return "var(" + Palette.variable(ink) + "," + Palette.onWhite(ink) + ")";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
