package org.beffroi.cli.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.benchmark.Metric;
import org.beffroi.observatory.census.CensusMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is one, whatever stands between its words. */
class TypedNameTest {

    @ParameterizedTest
    @EnumSource
    void every_measure_is_known_however_its_words_are_set_apart(CensusMeasure measure) {
        spelled(measure.key())
                .forEach(typed -> assertThat(TypedName.find(typed, List.of(CensusMeasure.values()), CensusMeasure::key))
                        .as(typed)
                        .contains(measure));
    }

    @ParameterizedTest
    @EnumSource
    void every_network_is_known_likewise(AccountNetwork network) {
        spelled(network.key()).forEach(typed -> assertThat(
                        TypedName.find(typed, List.of(AccountNetwork.values()), AccountNetwork::key))
                .as(typed)
                .contains(network));
    }

    @ParameterizedTest
    @EnumSource
    void every_metric_is_known_likewise(Metric metric) {
        assertThat(spelled(metric.key()).filter(typed -> !typed.contains("|")))
                .allSatisfy(typed -> assertThat(Metric.ofKey(typed)).contains(metric));
    }

    private static Stream<String> spelled(String key) {
        String capital = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
        return Stream.of(
                key,
                key.replace('_', '-'),
                key.replace('_', ' '),
                key.replace('_', '\u00A0'),
                key.replace('_', '.'),
                key.toUpperCase(Locale.ROOT),
                capital.replace('_', ' '),
                " " + key + " ",
                key.replaceFirst("e", "é"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acounts_per_1000", "accounts-per-100", "Accounts per 10000", "accounts_per"})
    void one_that_is_none_is_answered_with_the_one_that_was_meant(String typed) {
        List<String> known =
                Stream.of(CensusMeasure.values()).map(CensusMeasure::key).toList();
        assertThat(TypedName.meant(typed, known)).contains("accounts_per_1000");
    }

    @Test
    void of_two_that_read_alike_none_is_guessed() {
        assertThat(TypedName.find("a b", List.of("a_b", "a-b"), Function.identity()))
                .isEmpty();
        assertThat(TypedName.find("a-b", List.of("a_b", "a-b"), Function.identity()))
                .contains("a-b");
        assertThat(TypedName.find("--", List.of("a_b"), Function.identity())).isEmpty();
    }
}
