package org.beffroi.sources.harvesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Lawful;
import org.beffroi.dossier.backup.Backup;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.sources.feed.FeedSource;
import org.beffroi.sources.mail.MailSource;
import org.beffroi.sources.mastodon.MastodonSource;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.support.PlainRows;
import org.beffroi.sources.web.TestWeb;
import org.beffroi.testing.command.TestWorkplace;
import org.beffroi.testing.secret.MapSecrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A secret that is looked for everywhere after all verbs of sources, of which every visit fails, at servers that tell it back to
 * whoever gave it: in each file of the dossier and of its backup, in all that was printed, told, thrown or logged.
 */
@Timeout(120)
class SecretCanaryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final String CANARY = "c4n4ri:Épervier+7/é";

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final LocalServer server = new LocalServer();
    private final Map<String, String> store = new HashMap<>();
    private final List<String> thrown = new ArrayList<>();
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final PrintStream before = System.err;
    private Harvest harvest;
    private TestWorkplace desk;

    @BeforeEach
    void sitDown() throws IOException {
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("dossier.json"), "{\"name\": \"Essai\"}");
        desk = new TestWorkplace(new MemoryDossier(folder));
        harvest = HarvestService.silent(
                List.of(
                        new MastodonSource(TestWeb.quick()),
                        new MailSource(TestWeb.quick()),
                        new FeedSource(TestWeb.quick())),
                Optional.of(new MapSecrets(store)),
                CLOCK);
        server.at("/", SecretCanaryTest::tellBack);
    }

    @AfterEach
    void stop() {
        System.setErr(before);
        server.close();
    }

    /** Refuses, and says what it was given in the status line’s reason, the headers and the text. */
    private static void tellBack(HttpExchange exchange) throws IOException {
        String given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        byte[] body = ("{\"error\": \"unknown token " + given + "\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("WWW-Authenticate", "Bearer error_description=\"" + given + "\"");
        exchange.sendResponseHeaders(401, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private interface Deed {
        void run() throws Exception;
    }

    /** Does it, and keeps what it throws with all causes. */
    private void attempt(Deed deed) {
        try {
            deed.run();
        } catch (Exception e) {
            for (Throwable one = e; one != null; one = one.getCause()) {
                thrown.add(String.valueOf(one));
                if (one instanceof Refusal refusal) {
                    thrown.add(refusal.sentence().in(Locale.FRENCH));
                }
            }
        }
    }

    private void add(String name, String kind, Optional<String> address, List<String> set, List<String> secrets) {
        attempt(() -> new AddSourceCommand(harvest, CLOCK, variable -> variable.equals("CANARI") ? CANARY : null)
                .run(
                        new AddSourceCommand.Parameters(
                                name,
                                kind,
                                address,
                                set,
                                secrets,
                                "10m",
                                "Suivre",
                                Lawful.Basis.PUBLIC_INTEREST,
                                "30d",
                                Lawful.Rights.QUOTATION,
                                List.of(server.host())),
                        desk));
    }

    private void allVerbs(String name) {
        attempt(() -> new TestSourceCommand(harvest).run(new TestSourceCommand.Parameters(name), desk));
        attempt(() -> new HarvestCommand(harvest, CLOCK)
                .run(new HarvestCommand.Parameters(List.of(name), false, true), desk));
        attempt(() -> new ListSourcesCommand(harvest, List.of(new PlainRows()))
                .run(new ListSourcesCommand.Parameters("table"), desk));
        attempt(() -> new ExportFeedsCommand().run(new ExportFeedsCommand.Parameters(), desk));
        attempt(() -> new PauseSourceCommand().run(new PauseSourceCommand.Parameters(name), desk));
        attempt(() -> new ResumeSourceCommand().run(new ResumeSourceCommand.Parameters(name), desk));
        attempt(() -> new Backup(folder, CLOCK).to(elsewhere.resolve(name + ".zip"), Progress.silent()));
        attempt(() -> new RemoveSourceCommand(harvest).run(new RemoveSourceCommand.Parameters(name), desk));
        attempt(() -> new RestoreSourceCommand(harvest, variable -> CANARY)
                .run(new RestoreSourceCommand.Parameters(name, List.of()), desk));
    }

    /** As typed, in addresses, in Base64 with and without an account before it. */
    private static List<String> forms() {
        List<String> forms = new ArrayList<>();
        forms.add("pervier");
        forms.add("c4n4ri");
        forms.add(URLEncoder.encode(CANARY, StandardCharsets.UTF_8));
        for (String text :
                List.of(CANARY, "mairie:" + CANARY, "\0mairie\0" + CANARY, "user=mairie\1auth=Bearer " + CANARY)) {
            // Without its end, which depends on what follows.
            String packed = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            forms.add(packed.substring(0, packed.length() - 4));
        }
        return forms;
    }

    private static void hasNone(String place, String text) {
        assertThat(forms()).as(place).noneMatch(text::contains);
    }

    private void nothingIsFound() throws IOException {
        hasNone("printed", desk.printed() + desk.written());
        hasNone("told", desk.told() + " " + desk.signals());
        hasNone("thrown", thrown.toString());
        hasNone("logged", logged.toString(StandardCharsets.UTF_8));
        for (Path place : List.of(folder, elsewhere)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    hasNone(file.toString(), content(file));
                }
            }
        }
    }

    private static String content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".gz")) {
            bytes = new GZIPInputStream(Files.newInputStream(file)).readAllBytes();
        }
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (file.toString().endsWith(".zip")) {
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
                while (zip.getNextEntry() != null) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }

    @Test
    void aTokenThatTheServerTellsBackIsKeptNowhere() throws IOException {
        add(
                "masto",
                "mastodon",
                Optional.of(server.address("/").toString()),
                List.of("hashtag=a"),
                List.of("token=CANARI"));
        assertThat(store).containsValue(CANARY);
        allVerbs("masto");
        assertThat(server.headers).anyMatch(headers -> String.valueOf(headers.get("Authorization"))
                .contains("c4n4ri"));
        assertThat(elsewhere.resolve("masto.zip")).exists();
        nothingIsFound();
    }

    @Test
    void aPasswordOfAMailboxIsKeptNowhere() throws IOException {
        GreenMail mails = new GreenMail(ServerSetup.IMAP.dynamicPort());
        mails.start();
        try {
            mails.setUser("mairie@mairie.example", "mairie", "un autre");
            add(
                    "boite",
                    "mail",
                    Optional.empty(),
                    List.of("host=127.0.0.1", "port=" + mails.getImap().getPort(), "encryption=none", "user=mairie"),
                    List.of("password=CANARI"));
            assertThat(store).as(thrown.toString()).containsValue(CANARY);
            allVerbs("boite");
        } finally {
            mails.stop();
        }
        nothingIsFound();
    }

    /** Others can read what stands in a command line, and the address of a source stands in its file. */
    @Test
    void anAddressWithAPasswordIsRefusedAndNotRepeated() throws IOException {
        String address = server.address("/rss").toString().replace("http://", "http://mairie:c4n4ri@");
        add("fil", "feed", Optional.of(address), List.of(), List.of());
        assertThat(thrown).isNotEmpty();
        allVerbs("fil");
        nothingIsFound();
        assertThatThrownBy(() ->
                        harvest.remove("fil", desk.dossier(org.beffroi.core.archive.ArchiveProvider.Access.WRITE)))
                .isInstanceOf(Refusal.class);
    }
}
