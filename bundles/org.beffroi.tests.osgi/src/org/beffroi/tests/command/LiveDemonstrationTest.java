package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.archive.Cancel;
import org.beffroi.tests.command.Beffroi.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * From a source to a mail, as a user would go: {@code demo --live} publishes on this machine, its dossier is harvested,
 * what comes is read in French, watched, and printed in a digest. The tests follow one another.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LiveDemonstrationTest {

    private static final Path DOSSIER = Path.of("ville");
    private static final int LONGEST_LINE_OF_PRESS = 90;

    @TempDir
    static Path folder;

    private static final Cancel STOP = new Cancel();
    private static Beffroi beffroi;
    private static FutureTask<Result> demonstration;

    @BeforeAll
    static void theTownBeginsToTalk() throws Exception {
        beffroi = new Beffroi(folder);
        demonstration = new FutureTask<>(
                () -> beffroi.run(List.of("demo", "--live", DOSSIER.toString(), "--for", "30m"), STOP));
        // A thread of its own: the common pool, which may have a single one, is where answers of the web are handed
        // over.
        Thread.ofPlatform().daemon().name("demonstration").start(demonstration);
        Path last = folder.resolve(DOSSIER).resolve("sources").resolve("courrier-de-la-mairie.json");
        while (!Files.exists(last)) {
            assertThat(demonstration.isDone()).isFalse();
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @AfterAll
    static void itIsStoppedAndSaysSo() throws Exception {
        STOP.ask();
        Result result = demonstration.get(60, TimeUnit.SECONDS);
        assertThat(result.code()).as(result.errors()).isZero();
        assertThat(result.errors()).contains("publishing http://127.0.0.1:", "Arrêté");
        assertThat(result.out())
                .contains("rss.xml", "atom.xml", "feed.json", "imap://", "/published")
                .contains("beffroi harvest --now --dossier", "beffroi search", "beffroi sources list");
    }

    private static Result run(String... words) {
        List<String> arguments = new ArrayList<>(List.of("--dossier", DOSSIER.toString()));
        arguments.addAll(List.of(words));
        Result result = beffroi.run(arguments);
        assertThat(result.code()).as(result.out() + result.errors()).isZero();
        return result;
    }

    private static long count(String query) {
        return Long.parseLong(run("count", query).out().strip());
    }

    private static List<NamedCsvRecord> rows(String... words) {
        return CsvReader.builder().ofNamedCsvRecord(run(words).out()).stream().toList();
    }

    /** The address of one of its feeds, as the settings of a source name it. */
    private static String address(String source) throws IOException {
        String settings =
                Files.readString(folder.resolve(DOSSIER).resolve("sources").resolve(source + ".json"));
        Matcher m = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/[^\"]+").matcher(settings);
        assertThat(m.find()).isTrue();
        return m.group();
    }

    @Test
    @Order(1)
    void aSourceIsAddedAsAnalystsDoAndRefusedWhereItsHostIsNotAllowed() throws IOException {
        String address = address("kiosque-de-la-lirelle");
        run("sources", "remove", "kiosque-de-la-lirelle");
        List<String> lawful = List.of(
                "--purpose", "Lire la presse", "--basis", "public-interest", "--retention", "30d", "--rights", "link");
        List<String> add = new ArrayList<>(List.of("sources", "add", "presse", "--url", address));
        add.addAll(List.of("--set", "network=press"));
        add.addAll(lawful);

        run(add.toArray(String[]::new));
        Result refused = beffroi.run(List.of("--dossier", DOSSIER.toString(), "sources", "test", "presse"));
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.errors()).contains("127.0.0.1");

        run("sources", "remove", "presse");
        add.addAll(List.of("--allow-host", address.replaceAll("http://([^/]+)/.*", "$1")));
        run(add.toArray(String[]::new));
        assertThat(run("sources", "test", "presse").out()).isNotBlank();
    }

    @Test
    @Order(2)
    void whatIsPublishedIsHarvestedAndEverySourceIsWell() {
        Result harvest = run("harvest", "--now");
        assertThat(harvest.errors()).contains("kept ", "of presse", "of lirelle-social", "of courrier-de-la-mairie");
        assertThat(count("*")).isGreaterThan(100);
        assertThat(rows("sources", "list", "--format", "csv"))
                .hasSize(6)
                .allSatisfy(one -> assertThat(one.getField("status")).isEqualTo("well"));
        assertThat(count("\"entre abonnés seulement\"")).as("private posts").isZero();
    }

    @Test
    @Order(3)
    void everyMentionArrivesReadInFrench() {
        long all = count("*");
        assertThat(count("langue:fr")).isGreaterThan(all * 9 / 10);
        assertThat(count("ton:negative") + count("ton:positive") + count("ton:neutral"))
                .isGreaterThan(all / 2);
        assertThat(rows("facets", "*", "--by", "thème", "--format", "csv")).hasSizeGreaterThan(3);
        assertThat(rows("facets", "*", "--by", "lieu", "--format", "csv"))
                .anySatisfy(one -> assertThat(one.getField("label")).isEqualTo("Sonneval-sur-Lirelle"));
    }

    @Test
    @Order(4)
    void aWatchShowsEachMentionOnce() {
        String query = "cantine OU école OU pont";
        run("watch", "add", "école", "--query", query, "--every", "always");
        assertThat(count(query)).isPositive();

        assertThat(run("watch", "run", "école", "--limit", "all").out()).isNotBlank();
        assertThat(shown()).isEqualTo(count(query));
        assertThat(run("watch", "run", "école", "--limit", "all").out()).isBlank();

        // Of one source: with a second between two requests, all of them take half a minute, and LiveHarvestTest does
        // it.
        run("harvest", "--now", "presse");
        run("watch", "run", "école", "--limit", "all");
        assertThat(shown()).isEqualTo(count(query));
        assertThat(run("watch", "run", "école", "--limit", "all").out()).isBlank();
    }

    private static long shown() {
        return Long.parseLong(
                rows("watch", "list", "--format", "csv").getFirst().getField("shown"));
    }

    @Test
    @Order(5)
    void aDigestQuotesAsMuchAsTheRightsAllow() throws IOException {
        run(
                "digests",
                "add",
                "revue",
                "--title",
                "Revue de Sonneval",
                "--search",
                "Presse = source:presse",
                "--search",
                "Ville = source:ville-de-sonneval",
                "--period",
                "all",
                "--show",
                "30");
        run("digest", "revue", "--to", "revue.eml");
        String text = plainText(Files.readString(folder.resolve("revue.eml"), StandardCharsets.US_ASCII));

        List<NamedCsvRecord> press = mentions("source:presse");
        assertThat(press)
                .anySatisfy(one ->
                        assertThat(flat(one.getField("text")).length()).isGreaterThan(2 * LONGEST_LINE_OF_PRESS));
        for (NamedCsvRecord one : press) {
            String said = flat(one.getField("text"));
            assertThat(text).contains(flat(one.getField("title")), one.getField("url"));
            if (said.length() > LONGEST_LINE_OF_PRESS + 30) {
                assertThat(text).contains(said.substring(0, 40));
                assertThat(text)
                        .as("more than one line of press")
                        .doesNotContain(said.substring(0, LONGEST_LINE_OF_PRESS + 2));
            }
        }
        assertThat(mentions("source:ville-de-sonneval")).isNotEmpty().allSatisfy(one -> assertThat(text)
                .contains(flat(one.getField("text")), one.getField("url")));
    }

    private static List<NamedCsvRecord> mentions(String query) {
        return rows("search", query, "--limit", "all", "--format", "csv");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The part of a mail that is plain text, without the marks of quotation, on one line. */
    private static String plainText(String mail) {
        Matcher part = Pattern.compile(
                        "Content-Type: text/plain[^\\n]*\\n(?:[^\\r\\n]+\\r?\\n)*\\r?\\n([A-Za-z0-9+/=\\s]+)")
                .matcher(mail);
        assertThat(part.find()).isTrue();
        String text = new String(Base64.getMimeDecoder().decode(part.group(1)), StandardCharsets.UTF_8);
        return flat(text.replaceAll("(?m)^> ", ""));
    }
}
