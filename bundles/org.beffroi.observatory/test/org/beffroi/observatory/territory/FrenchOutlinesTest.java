package org.beffroi.observatory.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Territory;
import org.junit.jupiter.api.Test;

class FrenchOutlinesTest {

    private final FrenchOutlines outlines = new FrenchOutlines();

    @Test
    void allDepartementsOfTheMainlandAndCorsicaLieInThePlane() {
        assertThat(outlines.codes()).hasSize(96).contains("01", "2A", "2B", "75", "95");
        assertThat(outlines.codes()).allSatisfy(code -> assertThat(
                        outlines.of(code).orElseThrow().stream().flatMap(List::stream))
                .allSatisfy(point -> {
                    assertThat(point.x()).isBetween(0.0, outlines.width());
                    assertThat(point.y()).isBetween(0.0, outlines.height());
                }));
        assertThat(outlines.of("974")).isEmpty();
    }

    @Test
    void communesFallIntoTheOutlineOfTheirDepartement() {
        List<Territory> communes = new FrenchTerritories()
                .all(Territory.Kind.COMMUNE)
                .filter(commune -> commune.coordinates().isPresent()
                        && outlines.of(commune.code().substring(0, 2)).isPresent())
                .toList();
        long inside = communes.stream().filter(this::isAtHome).count();

        assertThat(communes).hasSizeGreaterThan(10_000);
        assertThat((double) inside / communes.size()).isGreaterThan(0.99);
    }

    @Test
    void whatLiesElsewhereIsNotOnTheMap() {
        assertThat(outlines.place(new Coordinates(-20.88, 55.45))).isEmpty();
        assertThat(outlines.place(new Coordinates(90, 0))).isEmpty();
    }

    @Test
    void aPointOfThePlaneIsAPlaceOnEarthAndBack() {
        Coordinates grenoble = new Coordinates(45.19, 5.72);
        Coordinates back = outlines.earth(outlines.place(grenoble).orElseThrow());

        assertThat(back.latitude()).isCloseTo(45.19, within(1e-9));
        assertThat(back.longitude()).isCloseTo(5.72, within(1e-9));
    }

    private boolean isAtHome(Territory commune) {
        Point at = outlines.place(commune.coordinates().orElseThrow()).orElseThrow();
        boolean inside = false;
        for (List<Point> ring : outlines.of(commune.code().substring(0, 2)).orElseThrow()) {
            for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
                Point a = ring.get(i);
                Point b = ring.get(j);
                if (a.y() > at.y() != b.y() > at.y()
                        && at.x() < (b.x() - a.x()) * (at.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
