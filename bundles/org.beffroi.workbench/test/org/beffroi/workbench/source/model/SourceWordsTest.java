package org.beffroi.workbench.source.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.beffroi.core.source.KeptMessage;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;
import org.beffroi.dossier.harvest.SourceHealth;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

class SourceWordsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2025-03-04T12:00:00Z");
    private static final Instant ADDED = NOW.minus(Duration.ofDays(90));
    private static final Language FRENCH = new Language(Locale.FRENCH);

    private final SourceWords words = new SourceWords(FRENCH, kind -> "Fil d’un site");

    @Test
    void what_went_well_says_since_when_and_what_comes_next() {
        SourceLine line = line(health(
                SourceHealth.Status.WELL,
                state(SourceState.NEW.succeeded(
                        NOW.minus(Duration.ofMinutes(12)), NOW.plus(Duration.ofMinutes(18)), List.of())),
                false));
        assertThat(line.status()).isEqualTo("à jour, il y a 12 minutes");
        assertThat(line.needsHuman()).isFalse();
        assertThat(line.success()).isEqualTo("Dernier relevé réussi\u00A0: aujourd’hui, 12:48");
        assertThat(line.next()).isEqualTo("prochain\u00A0: aujourd’hui, 13:18");
        assertThat(line.manner()).isEqualTo("Fil d’un site · toutes les 30 minutes");
        assertThat(line.full()).contains("mardi 4 mars 2025 à 12:48");
    }

    @Test
    void a_rhythm_is_told_as_people_tell_it() {
        Map<Duration, String> told = Map.of(
                Duration.ofSeconds(20), "toutes les minutes",
                Duration.ofMinutes(1), "toutes les minutes",
                Duration.ofMinutes(15), "toutes les 15 minutes",
                Duration.ofHours(1), "chaque heure",
                Duration.ofMinutes(90), "toutes les 90 minutes",
                Duration.ofHours(6), "toutes les 6 heures",
                Duration.ofDays(1), "chaque jour",
                Duration.ofDays(3), "tous les 3 jours",
                Duration.ofDays(7), "chaque semaine",
                Duration.ofDays(14), "toutes les 2 semaines");
        told.forEach((every, said) -> assertThat(words.rhythm(every)).isEqualTo(said));
        SourceWords english = new SourceWords(new Language(Locale.ENGLISH), kind -> "Feed");
        assertThat(english.rhythm(Duration.ofMinutes(1))).isEqualTo("every minute");
        assertThat(english.rhythm(Duration.ofHours(6))).isEqualTo("every 6 hours");
    }

    @Test
    void a_failure_says_why_within_its_sentence() {
        SourceState failed = SourceState.NEW
                .succeeded(NOW.minus(Duration.ofHours(2)), NOW, List.of())
                .failed(NOW, NOW.plus(Duration.ofHours(1)), new KeptMessage("Le serveur ne répond pas.", "No answer."));
        SourceLine line = line(health(SourceHealth.Status.FAILING, failed, false));
        assertThat(line.status()).isEqualTo("en échec depuis 2 heures\u00A0: le serveur ne répond pas.");
        assertThat(line.needsHuman()).isTrue();
    }

    @Test
    void a_word_in_capitals_keeps_them_after_a_colon() {
        assertThat(SourceWords.inside("HTTP 503 de exemple.fr")).isEqualTo("HTTP 503 de exemple.fr");
        assertThat(SourceWords.inside("L’hôte est inconnu.")).isEqualTo("l’hôte est inconnu.");
        assertThat(SourceWords.inside("")).isEmpty();
    }

    @Test
    void what_is_paused_or_new_says_so() {
        SourceLine paused = line(health(SourceHealth.Status.PAUSED, SourceState.NEW, true));
        assertThat(paused.status()).isEqualTo("en pause");
        assertThat(paused.next()).isEmpty();
        SourceLine fresh = line(health(SourceHealth.Status.NEW, SourceState.NEW, false));
        assertThat(fresh.status()).isEqualTo("jamais relevée");
        assertThat(fresh.next()).isEqualTo("prochain\u00A0: dès que possible");
        assertThat(fresh.full()).isEmpty();
    }

    @Test
    void four_weeks_are_drawn_today_last() {
        SourceLine line = line(health(SourceHealth.Status.WELL, state(SourceState.NEW), false));
        assertThat(line.volumes()).hasSize(SourceWords.DRAWN_DAYS).endsWith(0, 7, 4);
        assertThat(line.volumeWords()).isEqualTo("4 aujourd’hui, 7 hier, 6 d’habitude");
    }

    private SourceLine line(SourceHealth health) {
        return words.line(health, NOW, new Days(FRENCH, PARIS, LocalDate.of(2025, 3, 4)));
    }

    /** With four mentions today and seven yesterday. */
    private static SourceState state(SourceState of) {
        return of.brought(LocalDate.of(2025, 3, 3), 7).brought(LocalDate.of(2025, 3, 4), 4);
    }

    private static SourceHealth health(SourceHealth.Status status, SourceState state, boolean paused) {
        SourceSettings settings = new SourceSettings(
                "echo",
                "feed",
                Map.of(),
                Duration.ofMinutes(30),
                new Lawful("veille", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK),
                Set.of(),
                paused,
                ADDED,
                "Lou");
        return new SourceHealth(settings, state, status, Duration.ZERO, 4, 7, OptionalInt.of(6));
    }

    @Test
    void without_a_known_failure_it_only_says_since_when() {
        SourceHealth health = health(SourceHealth.Status.FAILING, SourceState.NEW, false);
        assertThat(line(health).status()).isEqualTo("en échec depuis 90 jours");
    }
}
