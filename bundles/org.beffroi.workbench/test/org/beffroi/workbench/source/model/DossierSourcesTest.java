package org.beffroi.workbench.source.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.beffroi.workbench.listen.model.Rows;
import org.beffroi.workbench.source.model.DossierSources.State;
import org.beffroi.workbench.source.model.list.ListSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierSourcesTest {

    private static final Language FRENCH = new Language(Locale.FRENCH);
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-03-04T11:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<State> states = new ArrayList<>();
    private FakeDossier dossier;
    private DossierSources sourcing;
    private HarvestQueue harvesting;

    @BeforeEach
    void begin() {
        dossier = new FakeDossier(folder);
        Alerts alerts = new Alerts(
                List.of(),
                PostOffice.with(Optional.empty(), List.of(), Optional.empty()),
                Optional.empty(),
                () -> new Edition("Beffroi", "essai"),
                Optional.empty(),
                new Guests(),
                NOON);
        HarvestService harvest = new HarvestService(
                List.of(new ListSource()), Optional.empty(), Optional.of(alerts), new Guests(), NOON);
        sourcing = new DossierSources(
                harvest, dossier, new DossierSources.Telling("Lou", FRENCH, NOON), Runnable::run, Runnable::run);
        harvesting = new HarvestQueue(harvest, dossier, progress -> List.of(), () -> FRENCH);
        sourcing.onChange(states::add);
    }

    @Test
    void a_source_is_added_paused_taken_up_and_removed() {
        add("echo", "3");
        assertThat(line("echo").status()).isEqualTo("jamais relevée");
        sourcing.pause("echo", true);
        assertThat(line("echo").paused()).isTrue();
        sourcing.pause("echo", false);
        assertThat(line("echo").paused()).isFalse();
        List<Runnable> ways = new ArrayList<>();
        sourcing.remove("echo", (undo, redo) -> ways.addAll(List.of(undo, redo)));
        assertThat(states.getLast().lines()).isEmpty();
        ways.getFirst().run();
        assertThat(line("echo").paused()).isFalse();
        ways.getLast().run();
        assertThat(states.getLast().lines()).isEmpty();
    }

    @Test
    void a_source_is_changed_under_another_name_and_changed_back() {
        add("echo", "3");
        harvesting.run(Set.of("echo"), Progress.silent());
        List<Runnable> ways = new ArrayList<>();
        List<Optional<Sentence>> told = new ArrayList<>();
        sourcing.change(
                "echo", draft("L’Écho des rives", "3"), (undo, redo) -> ways.addAll(List.of(undo, redo)), told::add);
        assertThat(told).containsExactly(Optional.empty());
        assertThat(states.getLast().lines()).extracting(SourceLine::name).containsExactly("L’Écho des rives");
        assertThat(line("L’Écho des rives").success())
                .as("it goes on from where it was")
                .isNotEmpty();
        assertThat(mentions()).isEqualTo(3);
        harvesting.run(Set.of(), Progress.silent());
        assertThat(mentions()).as("nothing is doubled").isEqualTo(3);
        assertThat(folder.resolve("sources/removed/echo.json"))
                .as("what was declared for the mentions that came under that name")
                .exists();
        ways.getFirst().run();
        assertThat(states.getLast().lines()).extracting(SourceLine::name).containsExactly("echo");
        ways.getLast().run();
        assertThat(states.getLast().lines()).extracting(SourceLine::name).containsExactly("L’Écho des rives");
    }

    @Test
    void a_source_that_reads_something_else_begins_anew_there() {
        add("echo", "3");
        harvesting.run(Set.of("echo"), Progress.silent());
        sourcing.change("echo", draft("echo", "5"), (undo, redo) -> {}, why -> {});
        harvesting.run(Set.of("echo"), Progress.silent());
        assertThat(mentions()).isEqualTo(5);
    }

    @Test
    void a_change_that_cannot_be_made_is_told_and_changes_nothing() {
        add("echo", "3");
        add("autre", "2");
        List<Sentence> told = new ArrayList<>();
        sourcing.change("echo", draft("autre", "3"), (undo, redo) -> {}, why -> why.ifPresent(told::add));
        sourcing.change("echo", draft("echo", "trois"), (undo, redo) -> {}, why -> why.ifPresent(told::add));
        assertThat(told).extracting(Sentence::key).containsExactly("source.name.there", "source.parameter.wrong");
        assertThat(states.getLast().lines()).extracting(SourceLine::name).containsExactly("autre", "echo");
    }

    @Test
    void the_legal_frame_of_the_source_that_was_added_last_is_at_hand() {
        sourcing.refresh();
        assertThat(states.getLast().lawful()).isEmpty();
        add("echo", "3");
        assertThat(states.getLast().lawful()).isPresent();
    }

    @Test
    void what_cannot_be_added_is_told_and_nothing_is_there() {
        List<Optional<Sentence>> told = new ArrayList<>();
        sourcing.add(draft("echo", "trois"), told::add);
        assertThat(told).singleElement().satisfies(why -> assertThat(why).isPresent());
        assertThat(states.getLast().lines()).isEmpty();
    }

    @Test
    void a_trial_shows_what_a_visit_brings_and_keeps_nothing() {
        List<Long> brought = new ArrayList<>();
        sourcing.attempt(draft("echo", "3"), answer(brought, new ArrayList<>()));
        assertThat(brought).containsExactly(3L);
        assertThat(mentions()).isZero();
        assertThat(folder.resolve("sources")).doesNotExist();
    }

    @Test
    void a_trial_of_what_cannot_be_read_says_why() {
        List<Sentence> refused = new ArrayList<>();
        sourcing.attempt(draft("echo", "0"), answer(new ArrayList<>(), refused));
        assertThat(refused).singleElement().extracting(Sentence::key).isEqualTo("list.closed");
    }

    @Test
    void a_harvest_keeps_what_it_brings_and_the_source_is_up_to_date() {
        add("echo", "3");
        Sentence outcome = harvesting.run(Set.of("echo"), Progress.silent());
        sourcing.refresh();
        assertThat(FRENCH.say(outcome)).isEqualTo("1 source relevée\u00A0: 3 mentions nouvelles.");
        assertThat(mentions()).isEqualTo(3);
        assertThat(line("echo").status()).isEqualTo("à jour, il y a moins d’une minute");
        assertThat(line("echo").volumes()).endsWith(3);
    }

    @Test
    void an_alert_that_cannot_tell_is_named_after_the_harvest() throws IOException {
        add("echo", "3");
        Files.createDirectories(folder.resolve("alerts"));
        Files.writeString(
                folder.resolve("alerts/a.json"),
                "{\"name\":\"équipe\",\"watch\":\"disparu\",\"to\":{\"kind\":\"mattermost\",\"host\":\"chat.example\"},"
                        + "\"added\":\"2025-03-04T11:00:00Z\",\"by\":\"Lou\"}");

        String outcome = FRENCH.say(harvesting.run(Set.of("echo"), Progress.silent()));

        assertThat(outcome).contains("3 mentions nouvelles", "équipe", "disparu");
    }

    @Test
    void what_ended_before_a_harvest_is_told_with_it() {
        add("echo", "3");
        Sentence ended = Sentence.of(org.beffroi.dossier.privacy.DailyPurge.class, "purge.daily.done", 2L);
        HarvestQueue careful = new HarvestQueue(
                HarvestService.silent(List.of(new ListSource()), Optional.empty(), NOON),
                dossier,
                progress -> List.of(ended),
                () -> FRENCH);
        assertThat(FRENCH.say(careful.run(Set.of("echo"), Progress.silent())))
                .startsWith("2 mentions arrivées au terme")
                .endsWith("1 source relevée\u00A0: 3 mentions nouvelles.");
    }

    @Test
    void a_source_that_fails_is_named_and_the_others_are_kept() {
        add("echo", "3");
        add("panne", "0");
        Sentence outcome = harvesting.run(Set.of(), Progress.silent());
        sourcing.refresh();
        assertThat(FRENCH.say(outcome)).endsWith("En échec\u00A0: panne.");
        assertThat(mentions()).isEqualTo(3);
        assertThat(line("panne").needsHuman()).isTrue();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> harvesting.run(Set.of("panne"), Progress.silent()));
    }

    private void add(String name, String count) {
        sourcing.add(draft(name, count), why -> assertThat(why).isEmpty());
    }

    private SourceDraft draft(String name, String count) {
        return new SourceDraft(
                name,
                sourcing.kinds().getFirst(),
                Map.of("count", count),
                Duration.ofHours(1),
                "veille",
                Optional.of(Lawful.Basis.PUBLIC_INTEREST),
                "365",
                Optional.of(Lawful.Rights.LINK),
                "");
    }

    private SourceLine line(String name) {
        return states.getLast().lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long mentions() {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return snapshot.size();
        }
    }

    private static DossierSources.TrialAnswer answer(List<Long> brought, List<Sentence> refused) {
        return new DossierSources.TrialAnswer() {
            @Override
            public void brought(Rows rows, List<Sentence> remarks, boolean more) {
                brought.add(rows.size());
            }

            @Override
            public void refused(Sentence why) {
                refused.add(why);
            }
        };
    }
}
