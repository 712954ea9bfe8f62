package org.beffroi.cli.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.ShownNames;
import org.junit.jupiter.api.Test;

class FacetTableTest {

    /** Rounded by itself it would be told as all of them, which it is not. */
    @Test
    void aPartOfFacetsIsKeptAsItIsForTheOneRuleOfShares() {
        FacetCounts counts =
                new FacetCounts(CoreFields.NETWORK, List.of(new FacetCounts.Count("facebook", 3046)), 1, 1);
        FacetTable table =
                new FacetTable(List.of(counts), 3047, new ShownNames(name -> name, false), ZoneId.of("Europe/Paris"));
        assertThat((Double) table.rowsOf(counts, Locale.FRENCH).next().getLast())
                .isLessThan(1)
                .isGreaterThan(0.9996);
    }
}
