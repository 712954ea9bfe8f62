package org.beffroi.documents.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.beffroi.core.picture.Shape.Point;
import org.junit.jupiter.api.Test;

/** Lines that are cut at the edge of a rectangle lie in it, however far away they come from. */
class FlattenedTest {

    private static final Rectangle2D CLIP = new Rectangle2D.Double(40, 26, 1646.55, 139);

    @Test
    void whatLiesWithinIsKeptToTheLastDigit() {
        assertThat(new Flattened(new Line2D.Double(41.1, 30.2, 77.7, 160.3)).within(CLIP))
                .containsExactly(List.of(new Point(41.1, 30.2), new Point(77.7, 160.3)));
    }

    @Test
    void aLineFromVeryFarAwayEndsAtTheEdge() {
        assertThat(new Flattened(new Line2D.Double(74, 1e18, 74.000001, -3e17)).within(CLIP))
                .hasSize(1)
                .allSatisfy(FlattenedTest::isWithin);
    }

    @Property(tries = 2000)
    void whateverIsCutLiesWithin(
            @ForAll @DoubleRange(min = -1e19, max = 1e19) double x1,
            @ForAll @DoubleRange(min = -1e19, max = 1e19) double y1,
            @ForAll @DoubleRange(min = 40, max = 1686) double x2,
            @ForAll @DoubleRange(min = 26, max = 165) double y2) {
        assertThat(new Flattened(new Line2D.Double(x1, y1, x2, y2)).within(CLIP))
                .hasSize(1)
                .allSatisfy(FlattenedTest::isWithin);
        assertThat(new Flattened(new Line2D.Double(x2, y2, x1, y1)).within(CLIP))
                .hasSize(1)
                .allSatisfy(FlattenedTest::isWithin);
    }

    private static void isWithin(List<Point> line) {
        assertThat(line).allSatisfy(point -> {
            assertThat(point.x()).isBetween(CLIP.getMinX(), CLIP.getMaxX());
            assertThat(point.y()).isBetween(CLIP.getMinY(), CLIP.getMaxY());
        });
    }
}
