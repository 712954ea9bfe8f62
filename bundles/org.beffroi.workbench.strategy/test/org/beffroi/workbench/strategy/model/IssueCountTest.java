package org.beffroi.workbench.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.StrategyView;
import org.junit.jupiter.api.Test;

class IssueCountTest {

    private final Language french = new Language(Locale.FRENCH).with(StrategyView.class);

    @Test
    void what_stands_elsewhere_and_what_stands_here_are_all_there_is() {
        IssueCount all = new IssueCount(4, 66, 3);
        IssueCount here = new IssueCount(0, 1, 1);
        IssueCount elsewhere = all.without(here);
        assertThat(here.all() + elsewhere.all()).isEqualTo(all.all());
        assertThat(elsewhere.elsewhere(french)).isEqualTo("71 points ailleurs, dont 4 à corriger");
        assertThat(all.words(french)).isEqualTo("4 à corriger, 66 à compléter, 3 questions");
    }

    @Test
    void where_nothing_breaks_a_rule_their_number_says_enough() {
        assertThat(new IssueCount(0, 1, 0).elsewhere(french)).isEqualTo("1 point ailleurs");
        assertThat(new IssueCount(0, 0, 2).elsewhere(french)).isEqualTo("2 points ailleurs");
    }
}
