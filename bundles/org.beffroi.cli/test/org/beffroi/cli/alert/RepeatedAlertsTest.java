package org.beffroi.cli.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.cli.alert.ChatWeb.Death;
import org.beffroi.cli.alert.ChatWeb.Message;
import org.beffroi.cli.alert.ChatWeb.Mood;
import org.beffroi.core.archive.Cancel;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.AlertReport;
import org.beffroi.dossier.alert.AlertReport.Outcome;
import org.beffroi.dossier.alert.Destination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that may not have arrived: told again, and never twice what was told. */
class RepeatedAlertsTest extends AlertedTown {

    @Test
    void aProgramThatEndsBetweenSendingAndNotingRepeatsItselfOnceAtMost() {
        add(Optional.empty(), OptionalInt.empty());
        arrive(3);
        web.mood = Mood.DIES;
        assertThatThrownBy(this::check).isInstanceOf(Death.class);
        arrive(3);
        assertThatThrownBy(this::check).isInstanceOf(Death.class);
        // The third time it counts as told, and only what came since is sent.
        web.mood = Mood.TAKES;
        assertThat(check()).containsExactly(Outcome.PRESUMED, Outcome.TOLD);
        assertThat(check()).isEmpty();

        assertThat(web.messages).hasSize(3);
        assertThat(numbers(web.messages.get(0))).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(numbers(web.messages.get(1))).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(usual().get(0)).doesNotContain("peut-être");
        assertThat(usual().get(1)).contains("peut-être déjà");
        assertThat(numbers(web.messages.get(2))).containsExactlyInAnyOrder("4", "5", "6");
    }

    @Test
    void aRoomGetsARepeatedMessageUnderTheSameTransaction() {
        Alert room = new Alert(
                "équipe",
                "froid",
                new Destination(
                        "tchap",
                        Map.of("server", List.of("https://matrix.example"), "room", List.of("!a:example")),
                        "matrix.example !a:example"),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Locale.FRENCH,
                Set.of(),
                Instant.EPOCH,
                "camille");
        alerts().add(room, Map.of(DestinationRole.USUAL, Map.of("token", "t0ken")), dossier, Cancel.never());
        arrive(3);
        web.mood = Mood.DIES;
        assertThatThrownBy(this::check).isInstanceOf(Death.class);
        web.mood = Mood.TAKES;
        now = now.plusSeconds(3_600);
        arrive(3);
        assertThat(check()).containsExactly(Outcome.TOLD, Outcome.TOLD);

        assertThat(web.messages).hasSize(3);
        assertThat(web.messages.get(1).address()).isEqualTo(web.messages.get(0).address());
        assertThat(web.messages.get(2).address())
                .isNotEqualTo(web.messages.get(0).address());
        assertThat(web.messages.get(0).headers()).containsEntry("Authorization", "Bearer t0ken");
    }

    @Test
    void aMessageThatMayHaveArrivedIsSentOnceMore() {
        add(Optional.empty(), OptionalInt.empty());
        arrive(3);
        web.mood = Mood.BREAKS_OFF;
        assertThat(check()).containsExactly(Outcome.FAILED);
        assertThat(check()).isEmpty();
        now = now.plus(Duration.ofMinutes(2));
        assertThat(check()).containsExactly(Outcome.FAILED);
        now = now.plus(Duration.ofHours(2));
        assertThat(check()).containsExactly(Outcome.PRESUMED);
        now = now.plus(Duration.ofHours(2));
        assertThat(check()).isEmpty();

        assertThat(web.messages).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FORBIDS", "UNREACHABLE"})
    void whatCertainlyDidNotArriveIsStillToBeToldAndTriedAgainWithPauses(String mood) {
        add(Optional.empty(), OptionalInt.empty());
        arrive(3);
        web.mood = Mood.valueOf(mood);
        List<AlertReport> first = alerts().check(dossier, true, Cancel.never());
        assertThat(first).extracting(AlertReport::outcome).containsExactly(Outcome.FAILED);
        assertThat(first.getFirst().sentence().in(Locale.FRENCH))
                .contains("équipe", "chat.example")
                .doesNotContain("s3cret");
        assertThat(check()).isEmpty();
        now = now.plusSeconds(61);
        assertThat(alerts().check(dossier, false, Cancel.never())).hasSize(1);
        now = now.plusSeconds(61);
        assertThat(check()).isEmpty();
        assertThat(alerts().standing(dossier).getFirst().failure().orElseThrow().french())
                .doesNotContain("s3cret");

        web.mood = Mood.TAKES;
        now = now.plus(Duration.ofHours(1));
        arrive(1);
        assertThat(check()).containsExactly(Outcome.TOLD);
        assertThat(usual()).singleElement().satisfies(body -> assertThat(body)
                .contains("4 nouvelles mentions")
                .doesNotContain("peut-être"));
        assertThat(alerts().standing(dossier).getFirst().failure()).isEmpty();
    }

    /** A fortnight of arrivals and looks at any hour, with failures of all kinds in between. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothingIsLostAndNothingIsToldTwiceButWhatMayNotHaveArrived(long seed) throws IOException {
        town(Files.createTempDirectory(folder, "fortnight"));
        watch("cantine", 1);
        add(Optional.of(QUIET), OptionalInt.of(4));
        Random dice = new Random(seed);
        List<Boolean> inQuiet = new ArrayList<>();
        int deaths = 0;
        for (int look = 0; look < 120; look++) {
            now = now.plus(Duration.ofMinutes(dice.nextInt(300)));
            arrive(Math.max(0, dice.nextInt(8) - 3));
            web.mood = dice.nextInt(4) == 0 ? Mood.values()[dice.nextInt(Mood.values().length)] : Mood.TAKES;
            int before = usual().size();
            try {
                check();
            } catch (Death e) {
                deaths++;
            }
            if (usual().size() > before) {
                inQuiet.add(QUIET.contains(now, PARIS));
            }
        }
        web.mood = Mood.TAKES;
        now = QUIET.end(now.plus(Duration.ofHours(2)), PARIS);
        check();
        now = now.plus(Duration.ofMinutes(1));
        check();

        assertThat(inQuiet).doesNotContain(true);
        // Messages quote five mentions at most: counts say the rest.
        Pattern count = Pattern.compile("» : (\\d+|une) nouvelles? mentions?");
        int told = 0;
        Set<String> distinct = new HashSet<>();
        for (String body : usual()) {
            var found = count.matcher(body);
            assertThat(found.find()).isTrue();
            boolean repeated = body.contains("peut-être déjà");
            told += repeated ? 0 : found.group(1).equals("une") ? 1 : Integer.parseInt(found.group(1));
            if (!repeated) {
                for (String number : numbers(new Message(URI.create("x:y"), Map.of(), body))) {
                    assertThat(distinct.add(number))
                            .as("number %s is new but once", number)
                            .isTrue();
                }
            }
        }
        assertThat(told).as("%d arrived, with %d deaths", arrived, deaths).isEqualTo(arrived);
    }
}
