package org.beffroi.workbench.alert.model;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.folder.WatchedRises;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CentreReaderTest {

    private static final Instant NOW = Instant.parse("2025-03-31T11:00:00Z");
    private static final Instant BEGUN = Instant.parse("2025-03-29T08:00:00Z");

    @TempDir
    private Path folder;

    private final List<Episode> rising = new ArrayList<>();
    private final List<Rise> asked = new ArrayList<>();
    private FakeDossier dossier;
    private Acts acts;
    private CentreReader reader;
    private int changed;

    @BeforeEach
    void begin() {
        dossier = new FakeDossier(folder).with(3, "cantine");
        acts = new Acts(dossier.archive(), "lou", Runnable::run, Runnable::run);
        reader = new CentreReader(
                dossier,
                Optional.of(new WatchedRises((rise, query, floor, run) -> {
                    asked.add(rise);
                    return List.copyOf(rising);
                })),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private AlertCentre read() {
        return reader.read(Locale.FRENCH, Cancel.never());
    }

    private AlertActs doing() {
        return new AlertActs(dossier, "lou", acts, Runnable::run, Runnable::run, () -> changed++, why -> {
            throw new AssertionError(why.in(Locale.ENGLISH));
        });
    }

    private void watch(String name, Optional<Rise> rise, long floor, Optional<String> period) {
        dossier.watches()
                .save(new Watch(
                        name,
                        "cantine",
                        Locale.FRENCH,
                        Watch.Rhythm.ALWAYS,
                        period,
                        floor,
                        rise,
                        List.of(),
                        NOW,
                        "lou"));
    }

    private static Episode episode(Stage stage, Optional<Instant> end) {
        return new Episode(
                Rise.PEAK,
                "theme:school",
                "école",
                stage,
                BEGUN,
                end,
                12,
                1.5,
                0.001,
                "Douze mentions en trois jours, une ou deux attendues.",
                new Query.Word("cantine"));
    }

    private static AlertWords words(Locale locale) {
        Language language = new Language(locale);
        return new AlertWords(language, new Days(language, FakeDossier.PARIS, FakeDossier.TODAY));
    }

    @Test
    void a_dossier_that_watches_nothing_tells_nothing() {
        assertThat(read()).isEqualTo(new AlertCentre(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void a_rise_says_what_why_since_when_and_quotes_the_mention_that_set_it_off() {
        watch("Repas", Optional.of(Rise.PEAK), 5, Optional.empty());
        rising.add(episode(Stage.RISING, Optional.empty()));
        AlertCard card = read().open().getFirst();
        assertThat(card.rings()).isTrue();
        assertThat(card.quote().orElseThrow().text()).isEqualTo("cantine 2");
        AlertWords french = words(Locale.FRENCH);
        assertThat(french.title(card)).isEqualTo("École");
        assertThat(french.stage(card)).isEqualTo("Montée");
        assertThat(french.beside(card)).isEqualTo("Veille «\u202fRepas\u202f» · depuis samedi 29 mars");
        assertThat(french.why(card)).startsWith("Douze mentions");
        assertThat(french.figures(card)).isEqualTo("12 mentions · 2 attendues · seuil\u00a0: 5");
        assertThat(french.done(card))
                .extracting(AlertWords.Line::words)
                .containsExactly("Personne n’est prévenu hors de cette fenêtre");
        assertThat(words(Locale.ENGLISH).figures(card)).isEqualTo("12 mentions · 2 expected · threshold: 5");
    }

    @Test
    void what_rises_is_looked_for_again_once_the_archive_is_another() {
        watch("Repas", Optional.of(Rise.PEAK), 5, Optional.empty());
        read();
        read();
        assertThat(asked).hasSize(1);
        dossier.with(1, "encore la cantine");
        read();
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_watch_for_a_rise_tells_nothing_of_new_mentions() {
        watch("Repas", Optional.of(Rise.PEAK), 1, Optional.empty());
        assertThat(read().open()).isEmpty();
    }

    @Test
    void new_mentions_say_how_many_and_from_how_many_on_they_were_wanted() {
        watch("Repas", Optional.empty(), 2, Optional.empty());
        AlertCard card = read().open().getFirst();
        assertThat(words(Locale.FRENCH).why(card))
                .isEqualTo("3 mentions nouvelles\u202f; vous vouliez le savoir à partir de 2.");
        assertThat(words(Locale.FRENCH).title(card)).isEqualTo("Repas");
        assertThat(card.quote().orElseThrow().text()).isEqualTo("cantine 0");
        assertThat(card.since()).isEqualTo(Instant.parse("2025-03-31T08:00:00Z"));
    }

    @Test
    void somebody_takes_care_of_a_rise_until_it_gets_graver_and_that_is_undone() {
        watch("Repas", Optional.of(Rise.PEAK), 5, Optional.empty());
        rising.add(episode(Stage.RISING, Optional.empty()));
        doing().acknowledge(read().open().getFirst(), "École");
        AlertCentre cared = read();
        assertThat(cared.ringing()).isEmpty();
        assertThat(cared.open()).hasSize(1);
        assertThat(words(Locale.FRENCH).done(cared.open().getFirst()).getFirst().words())
                .startsWith("Lou s’en occupe · ");
        acts.undo();
        assertThat(read().ringing()).hasSize(1);
        acts.redo();
        assertThat(read().ringing()).isEmpty();
        rising.set(0, episode(Stage.CRISIS, Optional.empty()));
        dossier.with(1, "encore la cantine");
        assertThat(read().ringing()).hasSize(1);
        assertThat(changed).isEqualTo(3);
    }

    @Test
    void new_mentions_of_which_somebody_takes_care_are_past_and_the_next_ones_are_another_alert() {
        watch("Repas", Optional.empty(), 2, Optional.empty());
        doing().acknowledge(read().open().getFirst(), "Repas");
        assertThat(read().open()).isEmpty();
        assertThat(words(Locale.FRENCH).past(read().past().getFirst())).isEqualTo("Repas · 3 mentions");
        dossier.with(2, "encore la cantine");
        assertThat(read().open().getFirst().mentions()).isEqualTo(2);
        acts.undo();
        assertThat(read().open().getFirst().mentions()).isEqualTo(5);
        assertThat(read().past()).isEmpty();
    }

    @Test
    void a_mute_is_taken_back_to_what_it_was_before() {
        watch("Repas", Optional.empty(), 2, Optional.empty());
        doing().mute("Repas", NOW.plus(Duration.ofDays(1)), "demain");
        doing().mute("Repas", NOW.plus(Duration.ofDays(3)), "jeudi");
        assertThat(read().ringing()).isEmpty();
        assertThat(read().watched().getFirst().mute().orElseThrow().until()).isEqualTo(NOW.plus(Duration.ofDays(3)));
        acts.undo();
        assertThat(read().watched().getFirst().mute().orElseThrow().until()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        doing().unmute("Repas");
        assertThat(read().ringing()).hasSize(1);
    }

    @Test
    void what_goes_down_by_itself_shows_and_does_not_ring_and_what_is_over_is_past() {
        watch("Repas", Optional.of(Rise.PEAK), 5, Optional.empty());
        rising.add(episode(Stage.SUBSIDING, Optional.empty()));
        AlertCentre centre = read();
        assertThat(centre.open()).hasSize(1);
        assertThat(centre.ringing()).isEmpty();
        rising.set(0, episode(Stage.OVER, Optional.of(NOW)));
        dossier.with(1, "encore la cantine");
        centre = read();
        assertThat(centre.open()).isEmpty();
        assertThat(words(Locale.FRENCH).past(centre.past().getFirst()))
                .isEqualTo("École · du 29 au 31 mars 2025 · 12 mentions");
    }

    @Test
    void conditions_are_said_in_words() {
        watch("a", Optional.empty(), 1, Optional.empty());
        watch("b", Optional.empty(), 10, Optional.of("1j"));
        watch("c", Optional.of(Rise.PEAK), 10, Optional.empty());
        watch("d", Optional.of(Rise.DISCONTENT), 1, Optional.empty());
        List<String> said = read().watched().stream()
                .map(line -> words(Locale.FRENCH).condition(line.watch()))
                .toList();
        assertThat(said)
                .containsExactly(
                        "Prévient à chaque mention nouvelle",
                        "Prévient à partir de 10 mentions en un jour",
                        "Prévient d’une hausse inattendue, à partir de 10 mentions",
                        "Prévient d’un mécontentement, à partir de 2 personnes en trois jours");
    }

    @Test
    void mutes_end_at_the_beginning_of_a_working_day() {
        Instant friday = Instant.parse("2025-03-28T20:00:00Z");
        assertThat(MuteTime.TOMORROW.after(friday, FakeDossier.PARIS)).isEqualTo(Instant.parse("2025-03-29T07:00:00Z"));
        // Clocks are put forward on that Sunday.
        assertThat(MuteTime.MONDAY.after(friday, FakeDossier.PARIS)).isEqualTo(Instant.parse("2025-03-31T06:00:00Z"));
        assertThat(MuteTime.MONDAY.after(NOW, FakeDossier.PARIS)).isEqualTo(Instant.parse("2025-04-07T06:00:00Z"));
    }

    @Test
    void an_alert_whose_watch_is_gone_is_told() throws IOException {
        Path alerts = Files.createDirectories(folder.resolve("alerts"));
        Files.writeString(alerts.resolve("seule.json"), """
            {"name": "seule", "watch": "partie", "to": {"kind": "mail", "place": "a@ville.example", "parameters": {}},
             "allowedHosts": [], "added": "2025-03-01T00:00:00Z", "by": "lou"}
            """);
        assertThat(read().problems()).singleElement().satisfies(why -> assertThat(why.inWindow(Locale.FRENCH))
                .contains("seule", "partie"));
    }

    /** An alert of the watch as the command line writes it, and what it did, as harvests note it. */
    private void alert(String state, String sent) throws IOException {
        String stem = "repas-" + Integer.toHexString("Repas".hashCode()) + ".json";
        Path alerts = folder.resolve("alerts");
        Files.createDirectories(alerts.resolve("state"));
        Files.createDirectories(alerts.resolve("sent"));
        Files.writeString(alerts.resolve("repas.json"), """
            {"name": "Repas", "watch": "Repas", "to": {"kind": "mail", "place": "a@ville.example", "parameters": {}},
             "quiet": {"from": "20:00", "to": "07:30", "days": [], "holidays": true},
             "allowedHosts": [], "added": "2025-03-01T00:00:00Z", "by": "lou"}
            """);
        Files.writeString(alerts.resolve("state").resolve(stem), state);
        Files.writeString(alerts.resolve("sent").resolve(stem), sent);
    }

    @Test
    void what_alerts_did_is_told_with_its_place_and_why_a_message_did_not_go() throws IOException {
        watch("Repas", Optional.empty(), 2, Optional.empty());
        alert("""
            {"held": ["test:1", "test:2"], "sending": [], "failures": 1,
             "failure": {"fr": "Le serveur ne répond pas.", "en": "The server does not answer."}}
            """, """
            {"sent": [
              {"at": "2025-03-30T08:00:00Z", "role": "usual", "kind": "mail", "place": "a@ville.example", "mentions": 3,
               "certain": true},
              {"at": "2025-03-31T07:00:00Z", "role": "on-call", "kind": "teams", "place": "chat.example", "mentions": 5,
               "certain": false}]}
            """);
        AlertCard card = read().open().getFirst();
        assertThat(words(Locale.FRENCH).done(card))
                .containsExactly(
                        new AlertWords.Line(
                                "Le dernier message n’est pas parti\u00a0: Le serveur ne répond pas.", true),
                        new AlertWords.Line(
                                "Message à chat.example (Teams), peut-être jamais arrivé · aujourd’hui, 09:00", false),
                        new AlertWords.Line("Message à a@ville.example (courriel) · hier, 10:00", false),
                        new AlertWords.Line("2 mentions attendent la fin des heures calmes", false));
        assertThat(words(Locale.ENGLISH)
                        .whom(read().watched().getFirst().alerts().getFirst().alert()))
                .isEqualTo("By e-mail: a@ville.example, except 20:00–07:30, public holidays");
    }

    @Test
    void a_damaged_file_of_one_alert_is_told_of_its_watch_and_the_others_go_on() throws IOException {
        watch("Autre", Optional.empty(), 2, Optional.empty());
        watch("Repas", Optional.empty(), 2, Optional.empty());
        alert("{", "{\"sent\": []}");
        AlertCentre centre = read();
        assertThat(centre.open()).extracting(card -> card.watch().name()).containsExactly("Autre");
        assertThat(centre.watched())
                .filteredOn(line -> line.problem().isPresent())
                .singleElement()
                .satisfies(line -> assertThat(line.alerts()).hasSize(1));
    }
}
