package org.beffroi.analyses.rising.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beffroi.analyses.replay.CrisisReplay;
import org.beffroi.analyses.rising.FrozenRun;
import org.beffroi.channels.webhook.MattermostNotifier;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.result.Table;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.AlertReport.Outcome;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.alert.Destination;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.beffroi.testing.notify.SendingWeb;
import org.beffroi.testing.secret.MapSecrets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a chat is told while the archive of the invented town grows: real alerts on a watch for discontent, by what was known at
 * each hour.
 *
 * <p>Hour by hour while the canteen's crisis begins, then twice a day, as a look takes a second: a discontent that begins
 * between two looks goes on for two days at least, so that the next one tells of it.
 */
@Tag("verify") // Looks at an archive as it grows, hour by hour.
class CanteenReplayTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    @TempDir
    private Path folder;

    private final FrozenCorpus corpus = new FrozenCorpus();
    private final List<Told> told = new ArrayList<>();
    private final Map<String, String> secrets = new HashMap<>();
    private Instant now = Instant.EPOCH;

    /** A message that arrived. */
    private record Told(Instant when, String body) {}

    @Test
    void theCanteenIsToldOfWithinHoursOnceAStageAndOnceWhenItIsOver() {
        Instant first = Instant.parse("2025-03-03T11:58:00Z");
        watchFrom(Instant.parse("2025-03-03T06:00:00Z"));
        replay(Instant.parse("2025-03-03T07:00:00Z"), Instant.parse("2025-03-04T14:00:00Z"), HOUR);
        replay(Instant.parse("2025-03-04T18:00:00Z"), Instant.parse("2025-03-11T20:00:00Z"), HALF_A_DAY);
        assertThat(told).hasSize(4);
        assertThat(told.get(0).body()).containsIgnoringCase("signal faible");
        assertThat(told.get(1).body()).containsIgnoringCase("montée");
        assertThat(told.get(2).body()).containsIgnoringCase("crise");
        assertThat(told.get(3).body()).containsIgnoringCase("termin");
        assertThat(told.subList(0, 3)).allSatisfy(one -> assertThat(one.body()).contains("Jean-Moulin"));
        assertThat(Duration.between(first, told.get(0).when())).isLessThanOrEqualTo(Duration.ofHours(6));
        assertThat(Duration.between(first, told.get(1).when())).isLessThanOrEqualTo(Duration.ofHours(9));
        assertThat(Duration.between(first, told.get(2).when())).isLessThanOrEqualTo(Duration.ofHours(24));
        assertThat(replayed())
                .as("the hours that a replay of the whole archive finds")
                .isEqualTo(told.subList(0, 3).stream().map(Told::when).toList());
    }

    /** When discontent would have been told of, by the analysis that looks back. */
    private static List<Instant> replayed() {
        try (FrozenRun frozen = new FrozenRun()) {
            Answer answer =
                    new CrisisReplay().answer(new CrisisReplay.Parameters("cantine", "2025-03", 5), frozen.run());
            Table table = (Table) answer.results().getLast();
            return table.rows().stream()
                    .filter(row -> List.of("signal faible", "montée", "crise")
                            .contains(row.cells().getFirst().toString()))
                    .map(row -> (Instant) row.cells().get(1))
                    .toList();
        }
    }

    @Test
    void theFestivalIsNoDiscontent() {
        watchFrom(Instant.parse("2025-06-12T06:00:00Z"));
        replay(Instant.parse("2025-06-12T12:00:00Z"), Instant.parse("2025-06-17T20:00:00Z"), HALF_A_DAY);
        assertThat(told).isEmpty();
    }

    /** A watch for discontent with all that is said, and an alert of it. */
    private void watchFrom(Instant start) {
        now = start;
        try (GrowingTown town = GrowingTown.at(now, folder, corpus)) {
            town.watches()
                    .save(new Watch(
                            "tout",
                            "",
                            Locale.FRENCH,
                            Watch.Rhythm.ALWAYS,
                            Optional.empty(),
                            5,
                            Optional.of(Rise.DISCONTENT),
                            List.of(),
                            now,
                            "camille"));
            Alert alert = new Alert(
                    "équipe",
                    "tout",
                    new Destination("mattermost", Map.of(), "chat.example"),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Locale.FRENCH,
                    Set.of(),
                    now,
                    "camille");
            alerts().add(
                            alert,
                            Map.of(DestinationRole.USUAL, Map.of("url", "https://chat.example/hooks/s3cret")),
                            town,
                            Cancel.never());
        }
    }

    private void replay(Instant from, Instant to, Duration step) {
        for (now = from; now.isBefore(to); now = now.plus(step)) {
            try (GrowingTown town = GrowingTown.at(now, folder, corpus)) {
                assertThat(alerts().check(town, true, Cancel.never()))
                        .allSatisfy(report -> assertThat(report.outcome()).isEqualTo(Outcome.EPISODE));
            }
        }
    }

    private Alerts alerts() {
        return new Alerts(
                List.of(new MattermostNotifier(new Chat())),
                PostOffice.with(Optional.empty(), List.of(), Optional.empty()),
                Optional.of(new MapSecrets(secrets)),
                () -> new Edition("Beffroi", "0.2.0"),
                Optional.of(new RisesService(null)),
                new Guests(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    /** A web that keeps what is sent to a chat. */
    private final class Chat extends SendingWeb {
        @Override
        public Reply send(Request request, Content content, Cancel cancel) {
            told.add(new Told(now, new String(content.body(), StandardCharsets.UTF_8)));
            return new Reply(request.address(), 200, Map.of(), "ok".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The secrets of a machine. */
}
