package org.beffroi.cli.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beffroi.cli.alert.ChatWeb.Death;
import org.beffroi.cli.alert.ChatWeb.Mood;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.mail.Mailbag;
import org.beffroi.core.analysis.Rises;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.AlertFiles;
import org.beffroi.dossier.alert.AlertHandling;
import org.beffroi.dossier.alert.AlertReport;
import org.beffroi.dossier.alert.AlertReport.Outcome;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.alert.Destination;
import org.beffroi.dossier.alert.Handled.Mute;
import org.beffroi.dossier.alert.QuietHours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts that call for what rises: once when it begins, once each time it gets graver, once when it is over. */
class EpisodeAlertsTest {

    private static final Instant BEGUN = Instant.parse("2024-03-04T06:00:00Z");
    private static final String SECRET = "https://chat.example/hooks/s3cret";

    @TempDir
    private Path folder;

    private final ChatWeb web = new ChatWeb();
    private final List<Episode> rising = new ArrayList<>();
    private Dossier dossier;
    private Instant now = Instant.parse("2024-03-04T10:00:00Z");
    private Optional<Rises> rises = Optional.of((rise, query, floor, run) -> List.copyOf(rising));

    @BeforeEach
    void aTownWithAWatchForDiscontent() {
        dossier = new TownDossiers(folder).withAWeek().open(folder, Access.WRITE, Progress.silent());
        watch(Optional.empty());
        add(Optional.empty());
    }

    private void watch(Optional<String> period) {
        dossier.watches()
                .save(new Watch(
                        "cantine",
                        "cantine",
                        Locale.FRENCH,
                        Watch.Rhythm.ALWAYS,
                        period,
                        3,
                        Optional.of(Rise.DISCONTENT),
                        List.of(),
                        now,
                        "camille"));
    }

    private void add(Optional<QuietHours> quiet) {
        Destination chat = new Destination("mattermost", Map.of(), "chat.example");
        Alert alert = new Alert(
                "équipe",
                "cantine",
                chat,
                quiet,
                quiet.isPresent() ? OptionalInt.of(2) : OptionalInt.empty(),
                quiet.map(hours -> chat),
                Locale.FRENCH,
                Set.of(),
                Instant.EPOCH,
                "camille");
        alerts().add(
                        alert,
                        Map.of(
                                DestinationRole.USUAL,
                                Map.of("url", SECRET),
                                DestinationRole.ON_CALL,
                                Map.of("url", SECRET + "-call")),
                        dossier,
                        Cancel.never());
    }

    private Alerts alerts() {
        return new Alerts(
                Mailbag.notifiers(web),
                new Mailbag().office(),
                Optional.of(bag.secrets()),
                () -> new Edition("Beffroi", "0.2.0"),
                rises,
                new Guests(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private final Mailbag bag = new Mailbag();

    private void is(Stage stage, Duration later) {
        rising.clear();
        rising.add(new Episode(
                Rise.DISCONTENT,
                "theme:school",
                "école",
                stage,
                BEGUN.plus(later),
                stage == Stage.OVER ? Optional.of(now) : Optional.empty(),
                12,
                1.5,
                0.001,
                "Douze personnes nouvelles, la même plainte, trois jours de suite.",
                new Query.Word("cantine")));
    }

    private List<Outcome> check() {
        now = now.plus(Duration.ofMinutes(10));
        return alerts().check(dossier, false, Cancel.never()).stream()
                .map(AlertReport::outcome)
                .toList();
    }

    private String lastBody() {
        return web.messages.getLast().body();
    }

    @Test
    void aRiseIsLookedForInAllThePastOfAWatchAndToldWithinItsPeriodAlone() {
        List<Query> asked = new ArrayList<>();
        rises = Optional.of((rise, query, floor, run) -> {
            asked.add(query);
            return List.copyOf(rising);
        });
        watch(Optional.of("2024-03-06..2024-03-07"));
        is(Stage.RISING, Duration.ZERO);
        assertThat(check()).isEmpty();
        watch(Optional.of("7j"));
        assertThat(check()).containsExactly(Outcome.EPISODE);
        watch(Optional.of("2024-03-06..2024-03-07"));
        is(Stage.OVER, Duration.ZERO);
        assertThat(check()).containsExactly(Outcome.EPISODE);
        assertThat(lastBody()).containsIgnoringCase("termin");
        assertThat(asked).hasSize(3).allMatch(new Query.Word("cantine")::equals);
    }

    @Test
    void anEpisodeIsToldOfOnceWithItsReasonAndItsWords() {
        is(Stage.RISING, Duration.ZERO);
        assertThat(check()).containsExactly(Outcome.EPISODE);
        assertThat(lastBody()).contains("Montée", "école", "la même plainte", "poulet");
        is(Stage.RISING, Duration.ofHours(5));
        assertThat(check()).isEmpty();
        assertThat(web.messages).hasSize(1);
    }

    @Test
    void itIsToldAgainWhereItGetsGraverAndNotWhereItSubsides() {
        is(Stage.WEAK_SIGNAL, Duration.ZERO);
        check();
        is(Stage.CRISIS, Duration.ZERO);
        assertThat(check()).containsExactly(Outcome.EPISODE);
        assertThat(lastBody()).contains("Crise", "plus grave");
        is(Stage.SUBSIDING, Duration.ZERO);
        assertThat(check()).isEmpty();
        is(Stage.RISING, Duration.ZERO);
        assertThat(check()).isEmpty();
    }

    @Test
    void itsEndIsToldOnceAndTheNextOneIsAnother() {
        is(Stage.RISING, Duration.ZERO);
        check();
        is(Stage.OVER, Duration.ZERO);
        assertThat(check()).containsExactly(Outcome.EPISODE);
        assertThat(lastBody()).contains("Terminé");
        assertThat(check()).isEmpty();
        is(Stage.RISING, Duration.ofDays(20));
        assertThat(check()).containsExactly(Outcome.EPISODE);
    }

    @Test
    void whatWasOverBeforeAnybodyWasToldIsNoNews() {
        is(Stage.OVER, Duration.ZERO);
        assertThat(check()).isEmpty();
    }

    @Test
    void aMessageThatCouldNotGoGoesLater() {
        is(Stage.RISING, Duration.ZERO);
        web.mood = Mood.UNREACHABLE;
        assertThat(check()).containsExactly(Outcome.FAILED);
        web.mood = Mood.TAKES;
        assertThat(check()).containsExactly(Outcome.EPISODE);
        assertThat(lastBody()).contains("Montée").doesNotContain("plus grave");
        assertThat(check()).isEmpty();
    }

    @Test
    void aProgramThatDiesWhileSendingSendsTwiceAtMost() {
        is(Stage.RISING, Duration.ZERO);
        web.mood = Mood.DIES;
        assertThatThrownBy(this::check).isInstanceOf(Death.class);
        assertThatThrownBy(this::check).isInstanceOf(Death.class);
        assertThat(check()).containsExactly(Outcome.PRESUMED);
        assertThat(web.messages).hasSize(2);
    }

    @Test
    void inQuietHoursOnlyACrisisIsToldToWhoeverIsOnCall() {
        QuietHours always = new QuietHours(
                Optional.of(new QuietHours.Span(LocalTime.of(0, 0), LocalTime.of(23, 59))), Set.of(), false);
        add(Optional.of(always));
        is(Stage.RISING, Duration.ZERO);
        assertThat(check()).isEmpty();
        is(Stage.CRISIS, Duration.ZERO);
        assertThat(check()).containsExactly(Outcome.TOLD_ON_CALL);
        assertThat(web.messages.getLast().address().toString()).endsWith("-call");
    }

    @Test
    void withoutAnyWayToFindRisesThatIsSaid() {
        rises = Optional.empty();
        assertThat(alerts().check(dossier, true, Cancel.never()))
                .singleElement()
                .satisfies(report -> assertThat(report.failure().orElseThrow().in(Locale.FRENCH))
                        .contains("cantine"));
    }

    @Test
    void whatWasToldIsNotedWithItsPlaceAndItsStage() {
        is(Stage.WEAK_SIGNAL, Duration.ZERO);
        check();
        web.mood = Mood.UNREACHABLE;
        is(Stage.CRISIS, Duration.ofHours(5));
        check();
        assertThat(new AlertFiles(folder).tellings("équipe")).singleElement().satisfies(told -> {
            assertThat(told.place()).isEqualTo("chat.example");
            assertThat(told.stage()).contains(Stage.WEAK_SIGNAL);
            assertThat(told.isOf(rising.getFirst())).isTrue();
            assertThat(told.at()).isEqualTo(now.minus(Duration.ofMinutes(10)));
        });
        web.mood = Mood.TAKES;
        check();
        assertThat(new AlertFiles(folder).tellings("équipe")).hasSize(2);
        alerts().forget("équipe", dossier);
        assertThat(new AlertFiles(folder).tellings("équipe")).isEmpty();
    }

    @Test
    void aMutedWatchWaitsAndIsToldOnceItRingsAgain() {
        AlertHandling handling = new AlertHandling(folder);
        handling.mute("cantine", Optional.of(new Mute(now.plus(Duration.ofMinutes(15)), "camille", now)));
        is(Stage.RISING, Duration.ZERO);
        assertThat(check()).isEmpty();
        assertThat(check()).containsExactly(Outcome.EPISODE);
    }
}
