package org.beffroi.documents.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.beffroi.core.document.Ink;
import org.beffroi.core.document.Part.Picture;
import org.beffroi.core.document.Shape;
import org.beffroi.core.document.Shape.Box;
import org.beffroi.core.document.Shape.Label;
import org.beffroi.core.document.Shape.Line;

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
                        colour(label.ink()));
        }
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
