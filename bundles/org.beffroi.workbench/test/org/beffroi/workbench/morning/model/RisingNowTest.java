package org.beffroi.workbench.morning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Rise;
import org.beffroi.workbench.morning.model.Morning.Rising;
import org.junit.jupiter.api.Test;

class RisingNowTest {

    private static final RisingNow.Alerts NO_ALERT = new RisingNow.Alerts(List.of(), 0);

    private static Rising rising(String subject, Episode.Stage stage, String watch) {
        return new Rising(
                new Episode(
                        Rise.DISCONTENT,
                        subject,
                        subject,
                        stage,
                        Instant.parse("2025-03-30T10:00:00Z"),
                        Optional.empty(),
                        12,
                        1.0,
                        0.01,
                        "parce que",
                        new Query.Everything()),
                Optional.empty(),
                watch);
    }

    @Test
    void nothing_is_said_to_rise_or_not_before_both_the_archive_and_the_watches_were_read() {
        assertThat(RisingNow.unknown().isKnown()).isFalse();
        assertThat(new RisingNow(Optional.of(List.of()), Optional.empty()).isKnown())
                .isFalse();
        assertThat(new RisingNow(Optional.empty(), Optional.of(NO_ALERT)).isKnown())
                .isFalse();
        assertThat(new RisingNow(Optional.of(List.of()), Optional.of(NO_ALERT)).isKnown())
                .isTrue();
    }

    @Test
    void what_the_bell_rings_for_rises_though_the_archive_as_a_whole_is_calm() {
        Rising alert = rising("chemin", Episode.Stage.RISING, "Lavandières");
        RisingNow now = new RisingNow(Optional.of(List.of()), Optional.of(new RisingNow.Alerts(List.of(alert), 0)));
        assertThat(now.ongoing()).containsExactly(alert);
    }

    @Test
    void one_rise_that_both_know_is_told_once_as_the_bell_tells_it() {
        Rising alert = rising("chemin", Episode.Stage.RISING, "Lavandières");
        Rising other = rising("école", Episode.Stage.WEAK_SIGNAL, "");
        RisingNow now = new RisingNow(
                Optional.of(List.of(rising("chemin", Episode.Stage.CRISIS, ""), other)),
                Optional.of(new RisingNow.Alerts(List.of(alert), 0)));
        assertThat(now.ongoing()).containsExactly(alert, other);
    }

    @Test
    void what_is_over_does_not_rise() {
        Rising past = rising("école", Episode.Stage.OVER, "");
        RisingNow now = new RisingNow(Optional.of(List.of(past)), Optional.of(NO_ALERT));
        assertThat(now.ongoing()).isEmpty();
        assertThat(now.over()).containsExactly(past);
    }
}
