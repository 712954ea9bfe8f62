package org.beffroi.observatory.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.territory.Coordinates;
import org.junit.jupiter.api.Test;

/** Rings of a map become polygons as RFC 7946 wants them. */
class PlacedRingsTest {

    private static List<Point> square(double x, double y, double side) {
        return List.of(new Point(x, y), new Point(x + side, y), new Point(x + side, y + side), new Point(x, y + side));
    }

    private static List<PlacedRings.Polygon> placed(List<List<Point>> rings) {
        return PlacedRings.of(rings, point -> new Coordinates(10 - point.y(), point.x()));
    }

    private static double surface(List<Coordinates> ring) {
        double twice = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            twice += ring.get(i).longitude() * ring.get(i + 1).latitude()
                    - ring.get(i + 1).longitude() * ring.get(i).latitude();
        }
        return twice / 2;
    }

    @Test
    void a_ring_within_a_ring_is_its_hole_and_an_island_in_it_a_surface_of_its_own() {
        List<PlacedRings.Polygon> polygons =
                placed(List.of(square(0, 0, 10), square(2, 2, 6), square(4, 4, 2), square(20, 0, 5)));
        assertThat(polygons).hasSize(3);
        assertThat(polygons.getFirst().rings()).hasSize(2);
        assertThat(surface(polygons.getFirst().rings().getFirst())).isEqualTo(100);
        assertThat(surface(polygons.getFirst().rings().getLast())).isEqualTo(-36);
        assertThat(polygons.get(1).rings()).hasSize(1);
        assertThat(surface(polygons.get(1).rings().getFirst())).isEqualTo(4);
    }

    @Test
    void a_ring_ends_where_it_begins_once_and_says_no_corner_twice() {
        List<Point> twice = List.of(
                new Point(0, 0), new Point(0, 0), new Point(4, 0), new Point(4, 4), new Point(4, 4), new Point(0, 0));
        List<Coordinates> ring = placed(List.of(twice)).getFirst().rings().getFirst();
        assertThat(ring).hasSize(4);
        assertThat(ring.getFirst()).isEqualTo(ring.getLast());
    }
}
