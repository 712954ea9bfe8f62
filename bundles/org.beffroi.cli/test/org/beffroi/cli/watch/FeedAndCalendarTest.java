package org.beffroi.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.mail.Mailbag;
import org.beffroi.cli.mention.StatusCommand;
import org.beffroi.cli.routing.AssignCommand;
import org.beffroi.cli.routing.RoutingCalendarCommand;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.core.analysis.Rises;
import org.beffroi.core.command.Command;
import org.beffroi.core.edition.About;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.watch.Episode;
import org.beffroi.documents.mail.MailDocumentWriter;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.beffroi.dossier.folder.WatchedRises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedAndCalendarTest {

    private static final Rises RISES = (rise, query, floor, run) -> List.of(new Episode(
            rise,
            "theme:school",
            "école",
            Episode.Stage.RISING,
            Instant.parse("2024-03-04T06:00:00Z"),
            Optional.empty(),
            12,
            1.5,
            0.001,
            "La même plainte, trois jours de suite.",
            query));

    @TempDir
    Path folder;

    private TownDossiers dossiers;
    private Clock clock = Clock.fixed(Runs.NOW, ZoneOffset.UTC);

    @BeforeEach
    void aTownWithAWeek() {
        dossiers = new TownDossiers(folder).withAWeek();
    }

    @Test
    void aFeedHoldsWhatTheWatchFindsAndShowsNothing() throws IOException {
        run("watch", "add", "froid", "--query", "cantine");

        assertThat(run("watch", "feed", "froid", "--to", "froid.xml").errors()).contains("froid.xml");
        String feed = Files.readString(folder.resolve("froid.xml"));
        assertThat(feed)
                .contains("poulet froid", "Je vous écris", "<language>fr</language>")
                .doesNotContain("marie", "Rose", "Réunion");
        assertThat(run("watch", "feed", "froid", "--limit", "1").out()).containsOnlyOnce("<item>");
        assertThat(run("watch", "run").out()).contains("poulet");
        assertThat(run("watch", "feed", "chaud").errors()).contains("froid");
        assertThat(run("watch", "feed", "froid", "--limit", "0").code()).isEqualTo(2);
    }

    @Test
    void whatRisesIsAnItemOfTheFeedThatSaysItsStage() {
        run("watch", "add", "froid", "--query", "cantine");
        run("watch", "add", "monte", "--query", "cantine", "--rise", "discontent");
        assertThat(run("watch", "feed", "monte").out())
                .contains("<title>Montée · école</title>", "trois jours de suite", "urn:beffroi:episode:");
        assertThat(run("watch", "feed", "froid").out()).doesNotContain("urn:beffroi:episode:");
    }

    @Test
    void aDueTimeIsAnEventAtThatInstant() throws IOException {
        // Saturday 30 March 2024 at 8:12 in Paris; a day later clocks have gone forward, and it is 6:12 in UTC.
        clock = Clock.fixed(Instant.parse("2024-03-30T07:12:00Z"), ZoneOffset.UTC);
        run("assign", "mastodon:1", "--department", "Éducation, jeunesse ; sports", "--to", "Paul", "--due", "1d");
        run("routing", "calendar", "--to", "a.ics");

        Map<String, String> event = entries("a.ics", "VEVENT").getFirst();
        assertThat(instant(event.get("DTSTART"))).isEqualTo(Instant.parse("2024-03-31T06:12:01Z"));
        assertThat(value(event.get("SUMMARY"))).contains("Éducation, jeunesse ; sports", "Encore du poulet froid");
        assertThat(value(event.get("DESCRIPTION")))
                .contains("Paul", "Une personne")
                .doesNotContain("marie");
        assertThat(value(event.get("CATEGORIES"))).isEqualTo("Éducation, jeunesse ; sports");
        assertThat(event.get("UID")).matches("[0-9a-f]{16}-due@[a-z0-9-]+\\.beffroi\\.invalid");
        assertThat(event).containsEntry("SEQUENCE", "0").doesNotContainKey("DTEND");

        run("assign", "mastodon:1", "--department", "Éducation, jeunesse ; sports", "--due", "2d");
        run("routing", "calendar", "--to", "b.ics");
        Map<String, String> moved = entries("b.ics", "VEVENT").getFirst();
        assertThat(moved.get("UID")).isEqualTo(event.get("UID"));
        assertThat(moved).containsEntry("SEQUENCE", "1");
        assertThat(instant(moved.get("DTSTART")))
                .isEqualTo(Instant.parse("2024-04-01T06:12:02Z").plusSeconds(1));
    }

    @Test
    void whatIsAnsweredIsNoEventAndATaskThatIsDone() throws IOException {
        run("assign", "mastodon:1", "--department", "Voirie", "--due", "2d");
        run("assign", "mastodon:2", "--department", "Voirie", "--due", "1d");
        run("assign", "courrier:4", "--department", "Voirie");
        run("status", "mastodon:1", "répondue");

        run("routing", "calendar", "--to", "events.ics");
        run("routing", "calendar", "--as", "task", "--to", "tasks.ics");

        assertThat(entries("events.ics", "VEVENT")).hasSize(1);
        assertThat(entries("tasks.ics", "VTODO"))
                .extracting(task -> task.get("STATUS"))
                .containsExactlyInAnyOrder("COMPLETED", "NEEDS-ACTION");
        assertThat(entries("tasks.ics", "VTODO").stream().filter(task -> task.containsKey("COMPLETED")))
                .singleElement()
                .satisfies(task -> assertThat(task).containsKey("DUE"));
        run("routing", "calendar", "poulet", "--as", "task", "--to", "one.ics");
        assertThat(entries("one.ics", "VTODO")).hasSize(1);
    }

    @Test
    void linesAreFoldedBetweenCharactersAndTextsEndNothing() throws IOException {
        String text = "🎒é".repeat(60) + "\nEND:VEVENT\r\nBEGIN:VALARM\n\\n;,";
        dossiers.archive.add(List.of(TownDossiers.mention("mastodon:8", "2024-03-04T07:12:00Z", text, "paul", null)));
        run("assign", "mastodon:8", "--department", "Voirie", "--due", "2d");
        run("routing", "calendar", "--to", "a.ics");

        byte[] bytes = Files.readAllBytes(folder.resolve("a.ics"));
        String ics = new String(bytes, StandardCharsets.UTF_8);
        assertThat(ics).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
        assertThat(ics.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(ics.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        Map<String, String> event = entries("a.ics", "VEVENT").getFirst();
        assertThat(value(event.get("DESCRIPTION"))).contains("🎒é".repeat(60) + " END:VEVENT BEGIN:VALARM \\n;,");
    }

    /** The entries of a calendar, read as RFC 5545 says: unfolded, then a name and a value a line. */
    private List<Map<String, String>> entries(String file, String component) throws IOException {
        String unfolded = Files.readString(folder.resolve(file)).replace("\r\n ", "");
        List<Map<String, String>> entries = new ArrayList<>();
        Map<String, String> entry = null;
        for (String line : unfolded.split("\r\n")) {
            if (line.equals("BEGIN:" + component)) {
                entry = new LinkedHashMap<>();
            } else if (line.equals("END:" + component)) {
                entries.add(entry);
                entry = null;
            } else if (entry != null) {
                assertThat(line).matches("[A-Z-]+:.*");
                assertThat(entry.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1)))
                        .isNull();
            }
        }
        return entries;
    }

    private static Instant instant(String utc) {
        return Instant.from(DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .parse(utc));
    }

    private static String value(String text) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
                value.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                assertThat(text.charAt(i)).isNotIn(';', ',');
                value.append(text.charAt(i));
            }
        }
        return value.toString().replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    /** Each a second after the one before, as acts of one instant have no order. */
    private Result run(String... arguments) {
        clock = Clock.offset(clock, Duration.ofSeconds(1));
        About about = () -> new Edition("Beffroi", "0.2.0");
        List<Command<?>> commands = List.of(
                new WatchAddCommand(new Mailbag().alerts(clock)),
                new WatchRunCommand(new Mailbag().alerts(clock)),
                new WatchFeedCommand(about, new WatchedRises(RISES)),
                new AssignCommand(List.of(new MailDocumentWriter()), about, new Mailbag().office()),
                new StatusCommand(List.of(new CsvTableWriter(), new TextTableWriter())),
                new RoutingCalendarCommand(about));
        return new Runs(Runs.verbs(commands), folder, dossiers).at(clock).run(arguments);
    }
}
