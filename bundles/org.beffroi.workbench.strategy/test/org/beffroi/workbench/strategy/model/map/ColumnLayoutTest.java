package org.beffroi.workbench.strategy.model.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {

    private static final double WIDTH = 236;
    private static final double APART = 36;
    private static final double BETWEEN = 18;

    private static ColumnLayout best(List<Double> heights, double screenWidth, double screenHeight) {
        return ColumnLayout.best(heights, WIDTH, APART, BETWEEN, screenWidth, screenHeight);
    }

    private static double scale(ColumnLayout wrapping, double screenWidth, double screenHeight) {
        double width = wrapping.count() * (WIDTH + APART) - APART;
        return Math.min(1, Math.min(screenWidth / width, screenHeight / wrapping.height()));
    }

    @Property(tries = 300)
    void blocksStandInTheirOrderAndNoneLiesOverAnother(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 20, max = 600) Double> heights,
            @ForAll @IntRange(min = 200, max = 3_000) int width,
            @ForAll @IntRange(min = 200, max = 3_000) int height) {
        ColumnLayout wrapping = best(heights, width, height);
        assertThat(wrapping.columns()).hasSameSizeAs(heights).isSorted().startsWith(0);
        for (int i = 0; i < heights.size(); i++) {
            assertThat(wrapping.top(i) + heights.get(i)).isLessThanOrEqualTo(wrapping.height() + 1e-9);
            if (i > 0 && wrapping.column(i) == wrapping.column(i - 1)) {
                assertThat(wrapping.top(i) - heights.get(i - 1) - BETWEEN).isCloseTo(wrapping.top(i - 1), within(1e-9));
            } else {
                assertThat(wrapping.top(i)).isZero();
            }
        }
    }

    @Property(tries = 300)
    void itIsSeenAtLeastAsLargeAsInOneColumn(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 20, max = 600) Double> heights,
            @ForAll @IntRange(min = 200, max = 3_000) int width,
            @ForAll @IntRange(min = 200, max = 3_000) int height) {
        double one = heights.stream().mapToDouble(each -> each).sum() + BETWEEN * (heights.size() - 1);
        double alone = Math.min(1, Math.min(width / WIDTH, height / one));
        // The height is found by halving, to half a unit.
        assertThat(scale(best(heights, width, height), width, height)).isGreaterThanOrEqualTo(alone * 0.99);
    }

    @Test
    void twelveBlocksFillAWideScreen() {
        ColumnLayout wrapping = best(java.util.Collections.nCopies(12, 240.0), 816, 875);
        assertThat(wrapping.count()).isEqualTo(3);
        assertThat(scale(wrapping, 816, 875)).isGreaterThan(0.7);
    }

    @Test
    void whatFitsInOneColumnStandsInOne() {
        assertThat(best(List.of(100.0, 100.0), 2_000, 800).count()).isEqualTo(1);
        assertThat(best(List.of(), 2_000, 800).count()).isZero();
    }
}
