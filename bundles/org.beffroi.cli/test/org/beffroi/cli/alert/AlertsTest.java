package org.beffroi.cli.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
import java.util.stream.Stream;
import org.beffroi.cli.alert.ChatWeb.Death;
import org.beffroi.cli.alert.ChatWeb.Message;
import org.beffroi.cli.alert.ChatWeb.Mood;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.mail.Mailbag;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What alerts tell, when, and how often, over an archive in memory and a web that keeps what it gets. */
class AlertsTest {

    private static final String SECRET = "https://chat.example/hooks/s3cret";
    private static final Pattern NUMBER = Pattern.compile("numéro (\\d+)");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Nights and weekends. */
    private static final QuietHours QUIET = new QuietHours(
            Optional.of(new QuietHours.Span(LocalTime.of(20, 0), LocalTime.of(7, 30))),
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            false);

    @TempDir
    Path folder;

    private final Mailbag bag = new Mailbag();
    private final ChatWeb web = new ChatWeb();
    private TownDossiers dossiers;
    private Dossier dossier;
    private Instant now = at("2024-03-04T10:00");
    private int arrived;

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    @BeforeEach
    void aTownWithAWatch() {
        town(folder);
    }

    private void town(Path place) {
        dossiers = new TownDossiers(place);
        dossier = dossiers.open(place, Access.WRITE, Progress.silent());
        watch("cantine", 3);
    }

    private void watch(String query, long floor) {
        dossier.watches()
                .save(new Watch(
                        "froid",
                        query,
                        Locale.FRENCH,
                        Watch.Rhythm.DAY,
                        Optional.empty(),
                        floor,
                        List.of(),
                        now,
                        "camille"));
    }

    private Alerts alerts() {
        return bag.alerts(Mailbag.notifiers(web), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Alert alert(Optional<QuietHours> quiet, OptionalInt severe) {
        return new Alert(
                "équipe",
                "froid",
                new Destination("mattermost", Map.of(), "chat.example"),
                quiet,
                severe,
                severe.isPresent()
                        ? Optional.of(new Destination("mattermost", Map.of(), "chat.example"))
                        : Optional.empty(),
                Locale.FRENCH,
                Set.of(),
                Instant.EPOCH,
                "camille");
    }

    private void add(Optional<QuietHours> quiet, OptionalInt severe) {
        alerts().add(
                        alert(quiet, severe),
                        Map.of(
                                DestinationRole.USUAL,
                                Map.of("url", SECRET),
                                DestinationRole.ON_CALL,
                                Map.of("url", SECRET + "-call")),
                        dossier,
                        Cancel.never());
    }

    /** So many new mentions, each with a number of its own. */
    private void arrive(int many) {
        for (int i = 0; i < many; i++) {
            arrived++;
            dossiers.archive.add(List.of(TownDossiers.mention(
                    "x:" + arrived, "2024-03-04T07:12:00Z", "cantine numéro " + arrived, "luc", null)));
        }
    }

    private List<Outcome> check() {
        return alerts().check(dossier, true, Cancel.never()).stream()
                .map(AlertReport::outcome)
                .toList();
    }

    private static Set<String> numbers(Message message) {
        Set<String> numbers = new HashSet<>();
        NUMBER.matcher(message.body()).results().forEach(found -> numbers.add(found.group(1)));
        return numbers;
    }

    private List<String> usual() {
        return to(SECRET);
    }

    private List<String> onCall() {
        return to(SECRET + "-call");
    }

    private List<String> to(String address) {
        return web.messages.stream()
                .filter(message -> message.address().toString().equals(address))
                .map(message -> message.body().replace('\u202f', ' ').replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void whatIsThereAtFirstIsNotTold() {
        arrive(10);
        add(Optional.empty(), OptionalInt.empty());

        assertThat(check()).isEmpty();
        assertThat(web.messages).isEmpty();
    }

    @Test
    void enoughIsToldOnceAndFewerWait() {
        add(Optional.empty(), OptionalInt.empty());
        arrive(2);
        assertThat(check()).isEmpty();
        arrive(1);
        assertThat(check()).containsExactly(Outcome.TOLD);
        assertThat(check()).isEmpty();
        arrive(2);
        assertThat(check()).isEmpty();

        assertThat(usual()).singleElement().satisfies(body -> assertThat(body)
                .contains("« froid » : 3 nouvelles mentions", "numéro 1", "numéro 2", "numéro 3", "auteur-")
                .doesNotContain("luc", "Nom de"));
        assertThat(web.messages.getFirst().headers()).isEmpty();
    }

    @Test
    void toReadAWatchIsNoReasonNotToBeCalled() {
        add(Optional.empty(), OptionalInt.empty());
        arrive(3);
        dossier.watches().delivered("froid", List.of());

        assertThat(check()).containsExactly(Outcome.TOLD);
        assertThat(dossier.watches().shown("froid").size()).isZero();
    }

    @Test
    void whatComesInQuietHoursIsHeldAndToldInOneMessageAfter() {
        add(Optional.of(QUIET), OptionalInt.empty());
        now = at("2024-03-08T21:00");
        arrive(3);
        assertThat(check()).containsExactly(Outcome.HELD);
        now = at("2024-03-09T12:00");
        assertThat(check()).isEmpty();
        arrive(1);
        assertThat(check()).containsExactly(Outcome.HELD);
        // A period has rolled on: the watch finds none of them any more.
        watch("numéro 9", 3);
        now = at("2024-03-11T07:29");
        assertThat(check()).isEmpty();
        assertThat(web.messages).isEmpty();

        now = at("2024-03-11T07:30");
        assertThat(alerts().check(dossier, false, Cancel.never()))
                .extracting(AlertReport::outcome, AlertReport::mentions)
                .containsExactly(tuple(Outcome.TOLD, 4));
        now = now.plusSeconds(20);
        assertThat(check()).isEmpty();
        assertThat(usual()).singleElement().satisfies(body -> assertThat(body).contains("4 nouvelles mentions"));
    }

    @Test
    void whatIsHeldStaysSoWhereItsHoursAreChanged() {
        add(Optional.of(QUIET), OptionalInt.empty());
        now = at("2024-03-08T21:00");
        arrive(3);
        check();
        add(Optional.empty(), OptionalInt.empty());

        assertThat(check()).containsExactly(Outcome.TOLD);
        assertThat(usual()).singleElement().satisfies(body -> assertThat(body).contains("3 nouvelles mentions"));
    }

    @Test
    void fewerThanTheFloorAreNotHeldEither() {
        add(Optional.of(QUIET), OptionalInt.empty());
        now = at("2024-03-08T21:00");
        arrive(2);
        check();
        now = at("2024-03-11T08:00");

        assertThat(check()).isEmpty();
        assertThat(web.messages).isEmpty();
    }

    @Test
    void veryManyPassQuietHoursToWhoeverIsOnCall() {
        add(Optional.of(QUIET), OptionalInt.of(3));
        now = at("2024-03-08T21:00");
        arrive(8);
        assertThat(check()).containsExactly(Outcome.HELD);
        arrive(1);
        assertThat(check()).containsExactly(Outcome.HELD, Outcome.TOLD_ON_CALL);
        arrive(8);
        assertThat(check()).containsExactly(Outcome.HELD);
        arrive(1);
        assertThat(check()).containsExactly(Outcome.HELD, Outcome.TOLD_ON_CALL);
        assertThat(usual()).isEmpty();
        assertThat(onCall()).hasSize(2).allSatisfy(body -> assertThat(body)
                .contains("9 nouvelles mentions, bien plus que d’habitude", "Et 4 autres."));

        now = at("2024-03-11T08:00");
        assertThat(check()).containsExactly(Outcome.TOLD);
        assertThat(usual()).singleElement().satisfies(body -> assertThat(body).contains("18 nouvelles mentions"));
        now = at("2024-03-11T21:00");
        assertThat(check()).isEmpty();
        assertThat(onCall()).hasSize(2);
    }

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

    @Test
    void whoeverElseLooksAfterThemIsLeftToIt() throws IOException {
        add(Optional.empty(), OptionalInt.empty());
        arrive(3);
        try (FileChannel other = FileChannel.open(folder.resolve("alerts/.lock"), StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();
            assertThat(check()).isEmpty();
        }
        assertThat(check()).containsExactly(Outcome.TOLD);
    }

    @Test
    void aWatchThatIsGoneOrADamagedFileIsSaidAndKeepsNoOtherFromBeingTold() throws IOException {
        add(Optional.empty(), OptionalInt.empty());
        Alert other = new Alert(
                "autre",
                "froid",
                new Destination("mail", Map.of("recipients", List.of("moi@ville.example")), "moi@ville.example"),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Locale.FRENCH,
                Set.of(),
                Instant.EPOCH,
                "camille");
        bag.openIn(folder);
        alerts().add(other, Map.of(), dossier, Cancel.never());
        try (Stream<Path> states = Files.walk(folder.resolve("alerts"))) {
            Path told = states.filter(file -> file.toString().contains("equipe")
                            && file.toString().contains("told"))
                    .findFirst()
                    .orElse(null);
            assertThat(told).as("nothing was there to be told").isNull();
        }
        Files.createDirectories(folder.resolve("alerts/state"));
        Path state = folder.resolve("alerts/state/equipe-" + Integer.toHexString("équipe".hashCode()) + ".json");
        Files.writeString(state, "{ broken");
        arrive(3);

        assertThat(check()).containsExactlyInAnyOrder(Outcome.FAILED, Outcome.TOLD);
        assertThat(bag.letters).singleElement().satisfies(letter -> assertThat(letter.automatic())
                .isTrue());
        Files.delete(state);
        dossier.watches().forget("froid");
        assertThat(check()).containsExactly(Outcome.FAILED, Outcome.FAILED);
    }

    @Test
    void secretsAreNowhereInTheDossierAndGoneWithTheAlert() throws IOException {
        add(Optional.of(QUIET), OptionalInt.of(2));
        arrive(3);
        check();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("s3cret");
            }
        }
        assertThat(bag.kept).hasSize(2);
        alerts().forget("équipe", dossier);
        assertThat(bag.kept).isEmpty();
        try (Stream<Path> files = Files.walk(folder.resolve("alerts"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactly(".lock");
        }
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

    @Test
    void whatComesWhileItsWatchIsMutedIsToldInOneMessageAfter() {
        add(Optional.empty(), OptionalInt.empty());
        new AlertHandling(folder).mute("froid", Optional.of(new Mute(at("2024-03-04T12:00"), "camille", now)));
        arrive(3);
        assertThat(check()).containsExactly(Outcome.HELD);
        arrive(2);
        assertThat(check()).containsExactly(Outcome.HELD);
        assertThat(usual()).isEmpty();
        now = at("2024-03-04T12:00");
        assertThat(check()).containsExactly(Outcome.TOLD);
        assertThat(usual()).hasSize(1);
        assertThat(new AlertFiles(folder).tellings("équipe")).singleElement().satisfies(told -> {
            assertThat(told.mentions()).isEqualTo(5);
            assertThat(told.isOfNew()).isTrue();
            assertThat(told.certain()).isTrue();
            assertThat(told.at()).isEqualTo(now);
        });
    }
}
