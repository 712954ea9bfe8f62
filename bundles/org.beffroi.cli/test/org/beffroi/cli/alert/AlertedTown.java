package org.beffroi.cli.alert;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.cli.alert.ChatWeb.Message;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.mail.Mailbag;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.AlertReport;
import org.beffroi.dossier.alert.AlertReport.Outcome;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.alert.Destination;
import org.beffroi.dossier.alert.QuietHours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A town with a watch, alerts on it, and a web that keeps what it gets. */
abstract class AlertedTown {

    static final String SECRET = "https://chat.example/hooks/s3cret";
    static final Pattern NUMBER = Pattern.compile("numéro (\\d+)");
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Nights and weekends. */
    static final QuietHours QUIET = new QuietHours(
            Optional.of(new QuietHours.Span(LocalTime.of(20, 0), LocalTime.of(7, 30))),
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            false);

    @TempDir
    Path folder;

    final Mailbag bag = new Mailbag();
    final ChatWeb web = new ChatWeb();
    TownDossiers dossiers;
    Dossier dossier;
    Instant now = at("2024-03-04T10:00");
    int arrived;

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    @BeforeEach
    void aTownWithAWatch() {
        town(folder);
    }

    void town(Path place) {
        dossiers = new TownDossiers(place);
        dossier = dossiers.open(place, Access.WRITE, Progress.silent());
        watch("cantine", 3);
    }

    void watch(String query, long floor) {
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

    Alerts alerts() {
        return bag.alerts(Mailbag.notifiers(web), Clock.fixed(now, ZoneOffset.UTC));
    }

    static Alert alert(Optional<QuietHours> quiet, OptionalInt severe) {
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

    void add(Optional<QuietHours> quiet, OptionalInt severe) {
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
    void arrive(int many) {
        for (int i = 0; i < many; i++) {
            arrived++;
            dossiers.archive.add(List.of(TownDossiers.mention(
                    "x:" + arrived, "2024-03-04T07:12:00Z", "cantine numéro " + arrived, "luc", null)));
        }
    }

    List<Outcome> check() {
        return alerts().check(dossier, true, Cancel.never()).stream()
                .map(AlertReport::outcome)
                .toList();
    }

    static Set<String> numbers(Message message) {
        Set<String> numbers = new HashSet<>();
        NUMBER.matcher(message.body()).results().forEach(found -> numbers.add(found.group(1)));
        return numbers;
    }

    List<String> usual() {
        return to(SECRET);
    }

    List<String> onCall() {
        return to(SECRET + "-call");
    }

    List<String> to(String address) {
        return web.messages.stream()
                .filter(message -> message.address().toString().equals(address))
                .map(message -> message.body().replace('\u202f', ' ').replace('\u00a0', ' '))
                .toList();
    }
}
