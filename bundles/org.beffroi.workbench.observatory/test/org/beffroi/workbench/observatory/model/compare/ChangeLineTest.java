package org.beffroi.workbench.observatory.model.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.census.CensusComparison;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.SmallCensus;
import org.junit.jupiter.api.Test;

/** What changed from one census to another, a row each. */
class ChangeLineTest {

    @Test
    void who_appeared_moved_and_vanished_is_said_with_its_networks() {
        OpenCensus before = new SmallCensus()
                .with("38544", "Vienne", 30_000, 1, AccountNetwork.FACEBOOK)
                .with("38487", "Échirolles", 37_000, 2)
                .with("38001", "Les Abrets", 3_000, 3, AccountNetwork.X)
                .counted();
        OpenCensus after = new SmallCensus()
                .with("38544", "Vienne", 30_000, 1, AccountNetwork.FACEBOOK, AccountNetwork.INSTAGRAM)
                .with("38487", "Échirolles", 37_000, 2, AccountNetwork.FACEBOOK)
                .with("38001", "Les Abrets", 3_000, 3)
                .counted();
        FigureWords words = FigureWords.of(new Language(Locale.FRENCH).with(ChangeLine.class), after);
        List<ChangeLine> lines = ChangeLine.of(CensusComparison.of(before.bundle(), after.bundle()), words);
        assertThat(lines)
                .extracting(ChangeLine::name, ChangeLine::turn, ChangeLine::joined, ChangeLine::left)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Échirolles", "apparue", "Facebook", ""),
                        org.assertj.core.groups.Tuple.tuple("Les Abrets", "disparue", "", "X"),
                        org.assertj.core.groups.Tuple.tuple("Vienne", "réseaux modifiés", "Instagram", ""));
        assertThat(lines.getFirst().place()).isEqualTo("Isère (38)");
    }
}
