package org.beffroi.strategy.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.beffroi.strategy.document.StrategySection;
import org.junit.jupiter.api.Test;

class ShippedSectionsTest {

    /** Each place in the order in which a council reads has its section; that of the document for a council one for each chapter. */
    @Test
    void noneIsMissing() {
        List<StrategySection.Info> all = new ShippedSections()
                .all().stream()
                        .map(section -> section.getClass().getAnnotation(StrategySection.Info.class))
                        .toList();
        assertThat(all)
                .filteredOn(info -> info.place() != StrategySection.Place.COUNCIL)
                .extracting(StrategySection.Info::place)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StrategySection.Place.values())
                        .filter(place -> place != StrategySection.Place.COUNCIL)
                        .toList());
        assertThat(all)
                .filteredOn(info -> info.place() == StrategySection.Place.COUNCIL)
                .extracting(StrategySection.Info::rank)
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(all).extracting(StrategySection.Info::id).doesNotHaveDuplicates();
    }
}
