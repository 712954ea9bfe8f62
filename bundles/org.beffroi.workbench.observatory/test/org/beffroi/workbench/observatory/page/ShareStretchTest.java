package org.beffroi.workbench.observatory.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.junit.jupiter.api.Test;

/** The bar of a share stands where its printed numbers stand. */
class ShareStretchTest {

    private static CensusFigure figure(long base, long known, long count, boolean sampled) {
        return new CensusFigure(
                CensusMeasure.PRESENT,
                Optional.empty(),
                Grouping.STRATUM,
                "below_2000",
                base,
                known,
                count,
                OptionalDouble.empty(),
                CensusFigure.Span.of(count, known, base),
                sampled);
    }

    @Test
    void the_bar_ends_at_the_number_and_is_hatched_between_its_bounds() {
        // 100 of 329 that are known, of 362 in all: 30 %, between 28 % and 37 %.
        assertThat(ShareStretch.of(figure(362, 329, 100, false), 1000)).isEqualTo(new ShareStretch(276, 304, 367));
    }

    @Test
    void what_is_known_of_all_has_no_hatching_and_what_is_known_of_none_is_all_hatched() {
        assertThat(ShareStretch.of(figure(50, 50, 25, false), 100)).isEqualTo(new ShareStretch(50, 50, 50));
        assertThat(ShareStretch.of(figure(50, 0, 0, false), 100)).isEqualTo(new ShareStretch(0, 0, 100));
        assertThat(ShareStretch.of(figure(0, 0, 0, false), 100)).isEqualTo(new ShareStretch(0, 0, 0));
    }

    @Property
    void the_number_lies_between_its_bounds(
            @ForAll @IntRange(max = 500) int count,
            @ForAll @IntRange(max = 500) int absent,
            @ForAll @IntRange(max = 500) int unknown,
            @ForAll boolean sampled) {
        ShareStretch stretch = ShareStretch.of(figure(count + absent + unknown, count + absent, count, sampled), 400);
        assertThat(stretch.least()).isBetween(0, stretch.value());
        assertThat(stretch.most()).isBetween(stretch.value(), 400);
    }
}
