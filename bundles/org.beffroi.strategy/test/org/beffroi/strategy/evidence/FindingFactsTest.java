package org.beffroi.strategy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether two sentences state the same, however the program words it. */
class FindingFactsTest {

    private static final String GROUND =
            "Sur 2\u202F831 mentions publiques, 7,8\u202F% se tiennent sur le terrain de la"
                    + " collectivité, 16,8\u202F% sur des pages non officielles, 75,4\u202F% chez d’autres.";

    private static void same(String one, String other) {
        assertThat(FindingFacts.of(one).isSameAs(FindingFacts.of(other)))
                .as(one + " / " + other)
                .isTrue();
        assertThat(FindingFacts.of(other).isSameAs(FindingFacts.of(one))).isTrue();
    }

    private static void other(String one, String other) {
        assertThat(FindingFacts.of(one).isSameAs(FindingFacts.of(other)))
                .as(one + " / " + other)
                .isFalse();
        assertThat(FindingFacts.of(other).isSameAs(FindingFacts.of(one))).isFalse();
    }

    @Test
    void other_words_for_the_same_values_are_the_same() {
        same(
                GROUND,
                "De 2\u00A0831 mentions publiques, 7,8\u202F% sont chez vous, 75,4\u202F% chez d’autres et 16,8\u202F% sur des"
                        + " pages qui ne sont pas les vôtres.");
        same(GROUND, "Of 2,831 public mentions, 7.8% stand on own ground, 16.8% on unofficial pages, 75.4% elsewhere.");
        same("Pic le 2025-03-04\u00A0: 12 mentions.", "12 mentions le 4 mars 2025, un pic.");
        same("Facebook porte 62\u202F% de 248 mentions.", "62\u202F% de 248 mentions viennent de Facebook.");
    }

    @Test
    void other_values_are_a_change_of_facts() {
        other(GROUND, GROUND.replace("7,8", "7,9"));
        other(GROUND, GROUND.replace("2\u202F831", "2\u202F832"));
        other("12 mentions le 4 mars 2025.", "12 mentions le 4 avril 2025.");
        other("« cantine » est dit 12 fois.", "« piscine » est dit 12 fois.");
        other("62\u202F% de 248 mentions viennent de Facebook.", "62\u202F% de 248 mentions viennent de Mastodon.");
    }

    @Test
    void a_sentence_without_values_is_told_by_its_words() {
        same("La tonalité est stable.", "La tonalité est stable.");
        other("La tonalité est stable.", "La tonalité se dégrade.");
    }
}
