package org.beffroi.workbench.viewer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.result.Drawings.Region;
import org.junit.jupiter.api.Test;

class RegionsTest {

    /** Two rows of three boxes, and a ring with a hole over nothing. */
    private final Regions regions = new Regions(
            List.of(box(0, 0), box(20, 0), box(40, 0), box(0, 20), box(20, 20), box(40, 20), region(ring())));

    @Test
    void arrows_follow_rows_and_columns_and_stop_at_their_ends() {
        assertThat(regions.next(-1, 1, 0)).isZero();
        assertThat(regions.next(0, 1, 0)).isEqualTo(1);
        assertThat(regions.next(1, 0, 1)).isEqualTo(4);
        assertThat(regions.next(4, -1, 0)).isEqualTo(3);
        assertThat(regions.next(3, -1, 0)).isEqualTo(3);
        assertThat(new Regions(List.of()).next(-1, 1, 0)).isEqualTo(-1);
    }

    @Test
    void what_is_on_top_is_pointed_at_and_a_hole_is_not() {
        assertThat(regions.at(5, 5)).hasValue(0);
        assertThat(regions.at(15, 15)).isEmpty();
        assertThat(regions.at(102, 102)).hasValue(6);
        assertThat(regions.at(120, 120)).isEmpty();
        Regions stacked =
                new Regions(List.of(box(0, 0), region(new Shape.Disc(5, 5, 3, Ink.ACCENT, Optional.empty()))));
        assertThat(stacked.at(5, 5)).hasValue(1);
        assertThat(stacked.at(0.5, 9.5)).hasValue(0);
    }

    @Test
    void a_line_is_pointed_at_nearby() {
        Regions line = new Regions(
                List.of(region(new Shape.Stroke(List.of(new Point(0, 0), new Point(100, 0)), 1, false, Ink.ACCENT))));
        assertThat(line.at(50, 3)).hasValue(0);
        assertThat(line.at(50, 9)).isEmpty();
    }

    private static Shape ring() {
        return new Shape.Area(List.of(square(100, 40), square(110, 20)), Ink.ACCENT, Optional.empty());
    }

    private static List<Point> square(double at, double side) {
        return List.of(
                new Point(at, at), new Point(at + side, at), new Point(at + side, at + side), new Point(at, at + side));
    }

    private static Region box(double x, double y) {
        return region(new Shape.Box(x, y, 10, 10, Ink.ACCENT));
    }

    private static Region region(Shape outline) {
        return new Region(outline, "says", Optional.empty());
    }
}
