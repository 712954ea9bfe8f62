package org.beffroi.workbench.watch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Watch;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.beffroi.workbench.listen.model.SearchSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchlistTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2025-03-31T11:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<Sentence> refused = new ArrayList<>();
    private final List<String> counted = new ArrayList<>();
    private FakeDossier dossier;
    private Watchlist watches;

    @BeforeEach
    void begin() {
        dossier = new FakeDossier(folder).with(4, "cantine");
        watches = new Watchlist(dossier, "Lou", NOON, Runnable::run, Runnable::run);
    }

    @Test
    void what_is_there_already_is_new_unless_it_counts_as_seen() {
        save("Tout", false);
        save("Depuis", true);
        assertThat(look("Tout").mentions()).hasSize(4);
        assertThat(look("Depuis").mentions()).isEmpty();
    }

    @Test
    void what_was_seen_is_never_new_again_and_what_arrives_is() {
        save("Cantine", false);
        watches.seen(look("Cantine"), () -> {}, refused::add);
        assertThat(look("Cantine").mentions()).isEmpty();
        dossier.with(2, "encore la cantine");
        assertThat(look("Cantine").mentions()).hasSize(2);
        assertThat(refused).isEmpty();
    }

    @Test
    void a_watch_that_is_forgotten_is_gone() {
        save("Cantine", false);
        forget("Cantine");
        assertThat(dossier.watches().all()).isEmpty();
    }

    @Test
    void a_watch_that_is_had_back_has_shown_what_it_had_shown_and_nothing_else() {
        save("Cantine", true);
        dossier.with(2, "encore la cantine");
        Forgetting forgotten = forget("Cantine");
        assertThat(dossier.watches().shown("Cantine").size()).isZero();
        forgotten.undo().run();
        assertThat(look("Cantine").mentions()).hasSize(2);
        forgotten.redo().run();
        assertThat(dossier.watches().all()).isEmpty();
        forgotten.undo().run();
        assertThat(look("Cantine").mentions()).hasSize(2);
        assertThat(counted).hasSize(4);
    }

    @Test
    void a_watch_of_its_name_that_came_since_stays() {
        save("Cantine", false);
        Forgetting forgotten = forget("Cantine");
        save("Cantine", "école", false);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(forgotten.undo()::run)
                .satisfies(why -> assertThat(why.sentence().key()).isEqualTo("watch.name.taken"));
        assertThat(dossier.watches().named("Cantine")).map(Watch::query).contains("école");
    }

    @Test
    void the_alerts_that_hang_on_a_watch_are_known_before_it_is_forgotten() throws Exception {
        save("Cantine", false);
        Path alerts = Files.createDirectories(dossier.folder().resolve("alerts"));
        Files.writeString(alerts.resolve("Astreinte.json"), alert("Astreinte", "Cantine"));
        Files.writeString(alerts.resolve("Autre.json"), alert("Autre", "Autre"));
        List<List<String>> found = new ArrayList<>();
        watches.alerts(look("Cantine").watch(), found::add, refused::add);
        assertThat(refused).isEmpty();
        assertThat(found).containsExactly(List.of("Astreinte"));
    }

    private static String alert(String name, String watch) {
        return String.format(Locale.ROOT, """
                {"name": "%s", "watch": "%s", "to": {"kind": "mail", "place": "a@example.org", "parameters": {}}, "allowedHosts": [],
                 "added": "2025-03-01T00:00:00Z", "by": "Lou"}
                """, name, watch);
    }

    /** How a forgotten watch is had back, and forgotten again. */
    private record Forgetting(Runnable undo, Runnable redo) {}

    private Forgetting forget(String name) {
        List<Forgetting> forgotten = new ArrayList<>();
        watches.forget(
                look(name).watch(),
                () -> counted.add(name),
                (undo, redo) -> forgotten.add(new Forgetting(undo, redo)),
                refused::add);
        return forgotten.getFirst();
    }

    @Test
    void a_query_that_is_not_understood_is_told() {
        save("Faux", "(", false);
        watches.look(dossier.watches().named("Faux").orElseThrow(), fresh -> {}, refused::add);
        assertThat(refused).hasSize(1);
    }

    @Test
    void opening_one_searches_it_and_marks_what_is_new_until_it_is_seen() {
        save("Cantine", true);
        dossier.with(2, "encore la cantine");
        SearchSession searchSession =
                new SearchSession(dossier, new Language(Locale.FRENCH), Runnable::run, Runnable::run, Runnable::run);
        WatchNews fresh = look("Cantine");
        searchSession.watch(fresh);
        assertThat(searchSession.screen().count()).hasValue(6);
        assertThat(fresh.mentions()).hasSize(2).allMatch(searchSession::isNew);
        searchSession.seen();
        assertThat(fresh.mentions()).noneMatch(searchSession::isNew);
        assertThat(searchSession.watched()).isPresent();
        searchSession.watch(fresh);
        searchSession.search("école", true);
        assertThat(searchSession.watched()).isEmpty();
        assertThat(fresh.mentions()).noneMatch(searchSession::isNew);
        searchSession.close();
    }

    private void save(String name, boolean fromNow) {
        save(name, "cantine", fromNow);
    }

    private void save(String name, String query, boolean fromNow) {
        Watch watch = new Watch(
                name, query, Locale.FRENCH, Watch.Rhythm.DAY, Optional.empty(), 1, List.of(), NOON.instant(), "Lou");
        dossier.watches().save(watch);
        if (fromNow) {
            dossier.watches().delivered(name, WatchNews.of(dossier, watch).mentions());
        }
    }

    private WatchNews look(String name) {
        List<WatchNews> found = new ArrayList<>();
        watches.look(dossier.watches().named(name).orElseThrow(), found::add, refused::add);
        return found.getFirst();
    }
}
