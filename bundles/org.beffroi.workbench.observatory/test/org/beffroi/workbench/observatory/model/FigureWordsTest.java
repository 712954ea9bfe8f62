package org.beffroi.workbench.observatory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.census.CensusDefinition;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

    private static final Language FRENCH = new Language(Locale.FRENCH).with(FigureWordsTest.class);

    @Test
    void where_one_network_alone_counts_presence_is_on_that_one() {
        assertThat(present(List.of(AccountNetwork.INSTAGRAM))).isEqualTo("Présentes sur Instagram");
        assertThat(present(List.of(AccountNetwork.INSTAGRAM, AccountNetwork.FACEBOOK)))
                .isEqualTo("Présentes sur les réseaux");
        assertThat(present(List.of())).isEqualTo("Présentes sur les réseaux");
    }

    private static String present(List<AccountNetwork> networks) {
        CensusDefinition all = CensusDefinition.declared("communes");
        CensusDefinition definition = new CensusDefinition(
                all.name(),
                all.counts(),
                all.days(),
                networks,
                all.accounts(),
                all.bodies(),
                all.departements(),
                all.parts(),
                all.sampled(),
                all.remark());
        OpenCensus census =
                new SmallCensus().with("97411", "Saint-Denis", 150_000, 1).counted(definition);
        return FigureWords.of(FRENCH, census).measure(CensusMeasure.PRESENT, Optional.empty());
    }
}
