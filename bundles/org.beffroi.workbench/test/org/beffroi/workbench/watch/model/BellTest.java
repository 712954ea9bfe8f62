package org.beffroi.workbench.watch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.watch.Watch;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BellTest {

    private static final Instant NOON = Instant.parse("2025-03-31T11:00:00Z");

    @TempDir
    private Path folder;

    private final List<Integer> told = new ArrayList<>();
    private FakeDossier dossier;
    private Watchlist watches;
    private Bell bell;

    @BeforeEach
    void begin() {
        dossier = new FakeDossier(folder).with(4, "cantine");
        watches = new Watchlist(dossier, "Lou", Clock.fixed(NOON, ZoneOffset.UTC), Runnable::run, Runnable::run);
        bell = new Bell(watches);
        bell.listen(() -> told.add(bell.alerts()));
    }

    @Test
    void watches_ring_once_they_have_as_much_new_as_they_shall_tell_of() {
        add("Cantine", "cantine", 4);
        add("Beaucoup", "cantine", 5);
        add("Rien", "piscine", 1);
        bell.count();
        assertThat(bell.alerts()).isEqualTo(1);
        dossier.with(1, "encore la cantine");
        bell.count();
        assertThat(bell.alerts()).isEqualTo(2);
        assertThat(told).containsExactly(1, 2);
    }

    @Test
    void what_was_seen_rings_no_more_and_nobody_is_told_twice_of_the_same() {
        add("Cantine", "cantine", 1);
        bell.count();
        bell.count();
        watches.look(
                dossier.watches().all().getFirst(), fresh -> watches.seen(fresh, bell::count, why -> {}), why -> {});
        assertThat(told).containsExactly(1, 0);
    }

    @Test
    void a_query_that_is_not_understood_keeps_no_other_watch_from_ringing() {
        add("Abîmée", "(cantine", 1);
        add("Cantine", "cantine", 1);
        bell.count();
        assertThat(bell.alerts()).isEqualTo(1);
    }

    private void add(String name, String query, long floor) {
        dossier.watches()
                .save(new Watch(
                        name, query, Locale.FRENCH, Watch.Rhythm.DAY, Optional.empty(), floor, List.of(), NOON, "Lou"));
    }
}
