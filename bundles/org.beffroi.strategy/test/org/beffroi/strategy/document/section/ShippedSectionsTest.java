package org.beffroi.strategy.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.beffroi.strategy.document.StrategySection;
import org.junit.jupiter.api.Test;

class ShippedSectionsTest {

    /** Each place in the order in which a council reads has its section. */
    @Test
    void noneIsMissing() {
        assertThat(new ShippedSections().all())
                .extracting(section -> section.getClass()
                        .getAnnotation(StrategySection.Info.class)
                        .place())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(StrategySection.Place.values()));
    }
}
