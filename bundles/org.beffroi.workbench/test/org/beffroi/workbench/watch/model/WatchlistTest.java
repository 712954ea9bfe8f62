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
        save(draft("Tout", false));
        save(draft("Depuis", true));
        assertThat(look("Tout").mentions()).hasSize(4);
        assertThat(look("Depuis").mentions()).isEmpty();
    }

    @Test
    void what_was_seen_is_never_new_again_and_what_arrives_is() {
        save(draft("Cantine", false));
        watches.seen(look("Cantine"), () -> {}, refused::add);
        assertThat(look("Cantine").mentions()).isEmpty();
        dossier.with(2, "encore la cantine");
        assertThat(look("Cantine").mentions()).hasSize(2);
        assertThat(refused).isEmpty();
    }

    @Test
    void a_watch_that_is_forgotten_is_gone() {
        save(draft("Cantine", false));
        forget("Cantine");
        assertThat(dossier.watches().all()).isEmpty();
    }

    @Test
    void a_watch_that_is_had_back_has_shown_what_it_had_shown_and_nothing_else() {
        save(draft("Cantine", true));
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
        save(draft("Cantine", false));
        Forgetting forgotten = forget("Cantine");
        watches.save(
                new WatchDraft("Cantine", "école", Watch.Rhythm.HOUR, "9", false),
                Locale.FRENCH,
                watch -> {},
                refused::add);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(forgotten.undo()::run)
                .satisfies(why -> assertThat(why.sentence().key()).isEqualTo("watch.name.taken"));
        assertThat(dossier.watches().named("Cantine")).map(Watch::query).contains("école");
    }

    @Test
    void the_alerts_that_hang_on_a_watch_are_known_before_it_is_forgotten() throws Exception {
        save(draft("Cantine", false));
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
    void a_name_that_is_taken_is_refused_and_what_has_it_stays() {
        save(draft("Cantine", false));
        watches.save(
                new WatchDraft(" Cantine ", "école", Watch.Rhythm.HOUR, "9", false),
                Locale.FRENCH,
                watch -> {},
                refused::add);
        assertThat(refused).singleElement().extracting(Sentence::key).isEqualTo("watch.name.taken");
        assertThat(dossier.watches().named("Cantine")).map(Watch::query).contains("cantine");
    }

    @Test
    void a_query_that_is_not_understood_is_told() {
        save(new WatchDraft("Faux", "(", Watch.Rhythm.DAY, "1", false));
        watches.look(dossier.watches().named("Faux").orElseThrow(), fresh -> {}, refused::add);
        assertThat(refused).hasSize(1);
    }

    @Test
    void a_watch_has_a_name_and_a_floor_of_one_at_least() {
        assertThat(draft(" ", true).problem()).map(Sentence::key).contains("watch.name.missing");
        assertThat(new WatchDraft("a", "b", Watch.Rhythm.DAY, "0", true).problem())
                .map(Sentence::key)
                .contains("watch.floor.wrong");
        assertThat(draft("Cantine", true).problem()).isEmpty();
    }

    @Test
    void opening_one_searches_it_and_marks_what_is_new_until_it_is_seen() {
        save(draft("Cantine", true));
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

    private WatchDraft draft(String name, boolean fromNow) {
        return new WatchDraft(name, "cantine", Watch.Rhythm.DAY, "1", fromNow);
    }

    private void save(WatchDraft draft) {
        List<Watch> saved = new ArrayList<>();
        watches.save(draft, Locale.FRENCH, saved::add, refused::add);
        assertThat(Optional.of(saved.size() + refused.size())).contains(1);
        refused.clear();
    }

    private WatchNews look(String name) {
        List<WatchNews> found = new ArrayList<>();
        watches.look(dossier.watches().named(name).orElseThrow(), found::add, refused::add);
        return found.getFirst();
    }
}
