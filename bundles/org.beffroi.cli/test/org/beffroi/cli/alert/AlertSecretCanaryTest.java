package org.beffroi.cli.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.mail.Mailbag;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.watch.WatchAddCommand;
import org.beffroi.cli.watch.WatchRunCommand;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Command;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.backup.Backup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The secrets of alerts, an address that lets whoever has it write and a token, looked for after all verbs of alerts, to chats
 * that take, forbid, break off and name the address in their failures: in all that is printed, in the files of the dossier, in the log
 * of errors and in a backup.
 */
class AlertSecretCanaryTest {

    private static final Clock CLOCK = Clock.fixed(Runs.NOW, ZoneOffset.UTC);
    private static final String HOOK = "c4n4ri-h00k-épervier";
    private static final String TOKEN = "c4n4ri+t0ken/7";

    private static final Map<String, String> VARIABLES = Map.of(
            "HOOK", "https://chat.example/hooks/" + URLEncoder.encode(HOOK, StandardCharsets.UTF_8), "TOKEN", TOKEN);

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final Mailbag bag = new Mailbag();
    private final ChatWeb web = new ChatWeb();
    private final StringBuilder printed = new StringBuilder();
    private TownDossiers dossiers;

    @BeforeEach
    void aTownWithAWatch() throws IOException {
        dossiers = new TownDossiers(folder).withAWeek();
        Files.writeString(folder.resolve("dossier.json"), "{\"name\": \"Essai\"}");
        run("watch", "add", "froid", "--query", "cantine");
    }

    private int run(String... arguments) {
        Alerts alerts = bag.alerts(Mailbag.notifiers(web), CLOCK);
        List<Command<?>> commands = List.of(
                new WatchAddCommand(alerts),
                new WatchRunCommand(alerts),
                new AlertsAddCommand(alerts, CLOCK, VARIABLES::get),
                new AlertsListCommand(alerts, List.of(new CsvTableWriter(), new TextTableWriter())),
                new AlertsTestCommand(alerts),
                new AlertsForgetCommand(alerts));
        Result result = new Runs(Runs.verbs(commands), folder, dossiers).run(arguments);
        printed.append(result.out()).append(result.errors());
        return result.code();
    }

    private static List<String> forms() {
        List<String> forms = new ArrayList<>(List.of("c4n4ri", "h00k", "t0ken", "pervier"));
        for (String secret : List.of(HOOK, TOKEN, VARIABLES.get("HOOK"), "Bearer " + TOKEN)) {
            String packed = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
            forms.add(packed.substring(0, packed.length() - 4));
        }
        return forms;
    }

    private static void hasNone(String place, byte[] content) throws IOException {
        String text = new String(content, StandardCharsets.UTF_8);
        assertThat(forms()).as(place).noneMatch(text::contains);
        if (text.startsWith("PK")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    hasNone(place + "!" + entry.getName(), zip.readAllBytes());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ChatWeb.Mood.class)
    void noSecretOfAnAlertIsLeftAnywhere(ChatWeb.Mood mood) throws IOException {
        assertThat(run("alerts", "add", "equipe", "--watch", "froid", "--by", "mattermost", "--url-env", "HOOK"))
                .isZero();
        assertThat(run(("alerts add salon --watch froid --by tchap --server https://matrix.example --room"
                                + " !a:example --token-env TOKEN")
                        .split(" ")))
                .isZero();
        assertThat(bag.kept.toString()).as("they are with the user's secrets").contains("c4n4ri", TOKEN);
        web.mood = mood;
        run("alerts", "test", "equipe");
        run("alerts", "test", "salon");
        dossiers.archive.add(
                List.of(TownDossiers.mention("x:9", "2024-03-04T07:12:00Z", "cantine encore", "luc", null)));
        run("watch", "run");
        run("watch", "run");
        run("alerts", "list");
        run("alerts", "list", "--format", "csv");
        new Backup(folder, CLOCK).to(elsewhere.resolve("tout.zip"), Progress.silent());
        run("alerts", "forget", "equipe");
        run("alerts", "forget", "salon");
        hasNone("printed", printed.toString().getBytes(StandardCharsets.UTF_8));
        for (Path place : List.of(folder, elsewhere)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    hasNone(file.toString(), Files.readAllBytes(file));
                }
            }
        }
        assertThat(bag.kept).as("forgotten with the alert").isEmpty();
    }

    @Test
    void aSecretOnTheCommandLineIsNoOption() {
        assertThat(run("alerts", "add", "a", "--watch", "froid", "--by", "mattermost", "--url", "https://a.example"))
                .isEqualTo(2);
        assertThat(run("alerts", "add", "a", "--watch", "froid", "--by", "tchap", "--token", "mot"))
                .isEqualTo(2);
    }
}
