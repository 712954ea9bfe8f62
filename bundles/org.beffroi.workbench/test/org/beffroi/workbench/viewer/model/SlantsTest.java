package org.beffroi.workbench.viewer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.beffroi.core.picture.Shape.Point;
import org.junit.jupiter.api.Test;

/** Hatching ends at the edge of what it fills. */
class SlantsTest {

    private static List<Point> square(double x, double y, double side) {
        return List.of(new Point(x, y), new Point(x + side, y), new Point(x + side, y + side), new Point(x, y + side));
    }

    private static List<Slants.Stretch> all(List<List<Point>> rings, double step) {
        return Slants.of(rings, step, -1e6, 1e6);
    }

    private static boolean isIn(double x, double y, List<List<Point>> rings) {
        boolean inside = false;
        for (List<Point> ring : rings) {
            for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
                Point a = ring.get(i);
                Point b = ring.get(j);
                if (a.y() > y != b.y() > y && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    @Test
    void a_square_is_crossed_from_edge_to_edge() {
        assertThat(all(List.of(square(0, 0, 10)), 5))
                .containsExactly(
                        new Slants.Stretch(0, 0, 0, 0),
                        new Slants.Stretch(0, 5, 5, 0),
                        new Slants.Stretch(0, 10, 10, 0),
                        new Slants.Stretch(5, 10, 10, 5));
    }

    @Test
    void a_hole_is_left_out_and_so_is_what_nobody_sees() {
        List<List<Point>> rings = List.of(square(0, 0, 30), square(10, 10, 10));
        assertThat(all(rings, 30).stream()
                        .mapToDouble(one -> one.x2() - one.x1())
                        .sum())
                .isCloseTo(20, within(1e-9));
        assertThat(Slants.of(rings, 5, 20, 25)).allMatch(one -> one.x1() + one.y1() >= 20 && one.x1() + one.y1() <= 25);
    }

    @Property(tries = 300)
    void the_middle_of_each_stretch_lies_within(
            @ForAll @Size(min = 3, max = 12) List<@IntRange(max = 997) Integer> xs,
            @ForAll @IntRange(max = 99) int turn) {
        List<Point> ring = new java.util.ArrayList<>();
        for (int i = 0; i < xs.size(); i++) {
            ring.add(new Point(xs.get(i) + 0.137, (xs.get((i + turn) % xs.size()) * 31 + i * 101) % 997 + 0.271));
        }
        List<List<Point>> rings = List.of(ring);
        for (Slants.Stretch one : all(rings, 7)) {
            if (one.x2() - one.x1() > 1e-6) {
                assertThat(isIn((one.x1() + one.x2()) / 2, (one.y1() + one.y2()) / 2, rings))
                        .isTrue();
            }
        }
    }
}
