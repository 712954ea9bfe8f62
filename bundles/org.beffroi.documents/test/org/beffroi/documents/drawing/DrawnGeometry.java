package org.beffroi.documents.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Area;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Disc;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.core.picture.Shape.Line;
import org.beffroi.core.picture.Shape.Stroke;
import org.beffroi.core.result.Drawings.Drawn;
import org.beffroi.documents.page.LetterWidths;

/** What is true of every drawing: all of it lies in the picture, letters included, and says something. */
final class DrawnGeometry {

    private static final double NEAR = 1;

    private DrawnGeometry() {}

    static void holds(Drawn drawn) {
        Picture picture = drawn.picture();
        assertThat(picture.alternative()).isNotBlank();
        for (Shape shape : picture.shapes()) {
            isWithin(shape, picture);
        }
        drawn.regions().forEach(region -> {
            isWithin(region.outline(), picture);
            assertThat(region.says()).isNotBlank();
        });
        drawn.plot().ifPresent(plot -> isWithin(plot.box(), picture));
    }

    private static void isWithin(Shape shape, Picture picture) {
        double[] bounds = bounds(shape);
        assertThat(bounds[0]).as("left of %s", shape).isGreaterThanOrEqualTo(-NEAR);
        assertThat(bounds[1]).as("top of %s", shape).isGreaterThanOrEqualTo(-NEAR);
        assertThat(bounds[2]).as("right of %s", shape).isLessThanOrEqualTo(picture.width() + NEAR);
        assertThat(bounds[3]).as("foot of %s", shape).isLessThanOrEqualTo(picture.height() + NEAR);
    }

    private static double[] bounds(Shape shape) {
        return switch (shape) {
            case Box box -> new double[] {box.x(), box.y(), box.x() + box.width(), box.y() + box.height()};
            case Line line ->
                around(List.of(new Shape.Point(line.x1(), line.y1()), new Shape.Point(line.x2(), line.y2())));
            case Stroke stroke -> around(stroke.points());
            case Area area -> around(area.rings().stream().flatMap(List::stream).toList());
            case Disc disc ->
                new double[] {
                    disc.x() - disc.radius(),
                    disc.y() - disc.radius(),
                    disc.x() + disc.radius(),
                    disc.y() + disc.radius()
                };
            case Label label -> letters(label);
        };
    }

    private static double[] letters(Label label) {
        double wide = LetterWidths.of(label.text(), label.size(), label.strong());
        double before =
                switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> wide / 2;
                    case END -> wide;
                };
        double up = label.size() * 0.8;
        return label.upright()
                ? new double[] {label.x() - before, label.y() - up, label.x() - before + wide, label.y()}
                : new double[] {label.x() - up, label.y() + before - wide, label.x(), label.y() + before};
    }

    private static double[] around(List<Shape.Point> points) {
        return new double[] {
            points.stream().mapToDouble(Shape.Point::x).min().orElseThrow(),
            points.stream().mapToDouble(Shape.Point::y).min().orElseThrow(),
            points.stream().mapToDouble(Shape.Point::x).max().orElseThrow(),
            points.stream().mapToDouble(Shape.Point::y).max().orElseThrow()
        };
    }

    /** Boxes of an ink, in drawing order. */
    static List<Box> boxes(Drawn drawn, org.beffroi.core.picture.Ink ink) {
        return drawn.picture().shapes().stream()
                .flatMap(shape -> shape instanceof Box box && box.ink() == ink ? Stream.of(box) : Stream.empty())
                .toList();
    }

    /** Texts of labels, in drawing order. */
    static List<String> texts(Drawn drawn) {
        return drawn.picture().shapes().stream()
                .flatMap(shape -> shape instanceof Label label ? Stream.of(label.text()) : Stream.empty())
                .toList();
    }
}
