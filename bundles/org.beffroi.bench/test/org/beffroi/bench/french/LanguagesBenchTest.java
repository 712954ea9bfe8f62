package org.beffroi.bench.french;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The goals of languages on posts written by somebody who saw neither code nor lists. */
class LanguagesBenchTest {

    private final Map<String, LanguagesBench.Counts> measured = LanguagesBench.measured();

    @Test
    void most_posts_are_read_in_their_language() {
        LanguagesBench.Counts all = LanguagesBench.all(measured);
        assertThat(all.all()).isEqualTo(795);
        assertThat((double) all.right() / all.all()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void french_is_french_and_the_rest_is_not() {
        LanguagesBench.Counts french = measured.get("fr");
        assertThat((double) french.right() / french.all()).isGreaterThanOrEqualTo(0.95);
        assertThat(french.right() + french.silent()).isGreaterThanOrEqualTo(french.all() - 1);
        LanguagesBench.Counts others = LanguagesBench.others(measured);
        assertThat(others.all()).isGreaterThan(700);
        assertThat((double) others.french() / others.all()).isLessThanOrEqualTo(0.01);
    }

    @Test
    void languages_of_france_are_named() {
        for (String tag : new TreeSet<>(measured.keySet())) {
            LanguagesBench.Counts counts = measured.get(tag);
            assertThat((double) counts.right() / counts.all()).as(tag).isGreaterThanOrEqualTo(0.7);
        }
        assertThat(measured).containsKeys("br", "eu", "oc", "co", "gsw", "ht", "gcf", "rcf", "ca", "ty");
    }
}
