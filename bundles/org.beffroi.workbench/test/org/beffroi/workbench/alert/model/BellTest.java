package org.beffroi.workbench.alert.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.AlertHandling;
import org.beffroi.dossier.alert.Handled.Mute;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.beffroi.workbench.watch.model.Watchlist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BellTest {

    private static final Instant NOON = Instant.parse("2025-03-31T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<Integer> told = new ArrayList<>();
    private final List<String> rang = new ArrayList<>();
    private FakeDossier dossier;
    private Watchlist watches;
    private Bell bell;

    @BeforeEach
    void begin() {
        dossier = new FakeDossier(folder).with(4, "cantine");
        watches = new Watchlist(dossier, "Lou", CLOCK, Runnable::run, Runnable::run);
        CentreReader reader = new CentreReader(dossier, Optional.empty(), CLOCK);
        bell = new Bell(cancel -> reader.read(Locale.FRENCH, cancel), Runnable::run, Runnable::run);
        bell.listen(() -> told.add(bell.alerts()));
        bell.onRing(begun -> begun.forEach(card -> rang.add(card.watch().name())));
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
        assertThat(bell.centre().orElseThrow().watched())
                .filteredOn(line -> line.problem().isPresent())
                .extracting(line -> line.watch().name())
                .containsExactly("Abîmée");
    }

    @Test
    void who_works_is_called_of_what_begins_to_ring_after_the_first_look_and_once() {
        add("Cantine", "cantine", 1);
        bell.count();
        assertThat(rang).as("what rang already shows on the bell").isEmpty();
        add("Beaucoup", "cantine", 5);
        bell.count();
        dossier.with(1, "encore la cantine");
        bell.count();
        bell.count();
        assertThat(rang).containsExactly("Beaucoup");
    }

    @Test
    void a_muted_watch_shows_and_does_not_ring() {
        add("Cantine", "cantine", 1);
        new AlertHandling(folder).mute("Cantine", Optional.of(new Mute(NOON.plusSeconds(1), "Lou", NOON)));
        bell.count();
        assertThat(bell.alerts()).isZero();
        assertThat(bell.centre().orElseThrow().open()).hasSize(1);
        new AlertHandling(folder).mute("Cantine", Optional.of(new Mute(NOON, "Lou", NOON)));
        bell.count();
        assertThat(bell.alerts()).isEqualTo(1);
    }

    @Test
    void looks_that_are_asked_for_while_one_is_under_way_are_one_more() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        List<Integer> reads = new ArrayList<>();
        AlertCentre nothing = new AlertCentre(List.of(), List.of(), List.of(), List.of());
        Bell busy = new Bell(
                cancel -> {
                    reads.add(1);
                    return nothing;
                },
                waiting::add,
                Runnable::run);
        busy.count();
        busy.count();
        busy.count();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(reads).hasSize(2);
        busy.close();
        busy.count();
        assertThat(waiting).isEmpty();
    }

    private void add(String name, String query, long floor) {
        dossier.watches()
                .save(new Watch(
                        name, query, Locale.FRENCH, Watch.Rhythm.DAY, Optional.empty(), floor, List.of(), NOON, "Lou"));
    }
}
