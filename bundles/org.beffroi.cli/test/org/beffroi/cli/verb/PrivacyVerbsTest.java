package org.beffroi.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.core.command.Command;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.dossier.journal.LogAppender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyVerbsTest {

    private static final Harvest HARVEST = HarvestService.silent(List.of(), Optional.empty(), Clock.systemUTC());

    private static final Clock CLOCK = Clock.fixed(Runs.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private TownDossiers dossiers;

    /** The archive of the town is in memory; its journal is on disk too, where erasures and access look. */
    @BeforeEach
    void aTownWithAJournal() throws IOException {
        dossiers = new TownDossiers(folder).withAWeek();
        List<Mention> mentions = List.of(
                TownDossiers.mention("mastodon:1", "2024-03-04T07:12:00Z", "Encore du poulet froid", "marie", 1L),
                TownDossiers.mention("presse:3", "2024-03-06T06:30:00Z", "Le conseil municipal", "marie", 2L),
                TownDossiers.mention("mastodon:2", "2024-03-04T22:30:00Z", "Merci @marie", "paul", null));
        try (LogAppender pen = new LogAppender(folder, "camille", new LocalDisk(), Fields.core())) {
            List<byte[]> lines = new ArrayList<>();
            for (Mention mention : mentions) {
                lines.add(pen.line(mention));
            }
            pen.writeLines(lines);
        }
    }

    @Test
    void whatWouldBeErasedIsToldFirst() throws IOException {
        Result result = run("privacy", "erase", "--author", "marie", "--network", "mastodon");

        assertThat(result.code()).isZero();
        assertThat(plain(result.out())).isEqualTo("""
            Compte : mastodon marie (Nom de marie)
            Une mention
            Même nom, reste : presse marie (Nom de marie) (une mention)
            versions des mentions de cette personne : 1
            versions de mentions d’autres auteurs dont le texte la nomme : 1
            """);
        assertThat(plain(result.errors()))
                .contains("mastodon:2", "--texts", "Rien n’est encore effacé", "--yes", "peut-être une autre personne");
        Result elsewhere = run("privacy", "erase", "--author", "marie", "--network", "x");
        assertThat(plain(elsewhere.out())).contains("mastodon marie", "presse marie");
        assertThat(plain(elsewhere.errors()))
                .contains("peut-être une autre personne")
                .doesNotContain("Rien ni personne");
        assertThat(folder.resolve("erasures")).doesNotExist();
        assertThat(run("privacy", "erase", "--author", "marie", "--yes", "--dry-run")
                        .errors())
                .contains("Rien n’est encore effacé");
        assertThat(run("privacy", "erase", "--author", "personne").errors()).contains("Rien ni personne");
    }

    @Test
    void onceConfirmedItIsErasedWithAProofThatNamesNobody() throws IOException {
        dossiers.key = text -> ByteBuffer.allocate(32).putInt(text.hashCode()).array();
        Result result = run("privacy", "erase", "--author", "marie", "--yes");

        assertThat(result.code()).isZero();
        assertThat(run("count", "auteur:marie").out()).isEqualTo("0\n");
        assertThat(run("count").out()).isEqualTo("3\n");
        try (Stream<Path> proofs = Files.list(folder.resolve("erasures"))) {
            assertThat(proofs.toList()).singleElement().satisfies(proof -> {
                assertThat(Files.readString(proof))
                        .contains("\"kind\" : \"erasure\"", "\"who\" : \"camille\"", "\"finished\"", "article 17")
                        .doesNotContainIgnoringCase("marie");
                assertThat(result.errors()).contains(proof.getFileName().toString(), "docs/privacy.md");
            });
        }
        assertThat(Files.readString(folder.resolve(AccessLog.NAME)))
                .contains("\"what\":\"privacy erase\"", "\"mentions\":2")
                .doesNotContain("marie");
    }

    @Test
    void aPersonOrAnAddressIsAskedFor() {
        assertThat(run("privacy", "erase", "--yes").code()).isEqualTo(2);
        assertThat(run("privacy", "erase", "--author", "a", "--url", "b").code())
                .isEqualTo(2);
        assertThat(run("privacy", "access", "--network", "mastodon").code()).isEqualTo(2);
        assertThat(run("privacy", "access").errors()).contains("--author");
    }

    @Test
    void whatIsHeldIsWrittenInTheFormOfTheFile() throws IOException {
        assertThat(run("privacy", "access", "--author", "marie", "--to", "elle.html")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("elle.html"))).contains("Encore du poulet froid", "conservé");
        assertThat(run("privacy", "access", "--author", "marie", "--to", "elle.csv")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("elle.csv"))).contains("Encore du poulet froid");
        assertThat(run("privacy", "access", "--author", "marie").out()).contains("Encore du poulet froid");
        assertThat(run("privacy", "access", "--author", "marie", "--to", "elle.doc")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void whatIsKeptWithoutLimitIsSaid() {
        Result result = run("privacy", "purge", "--dry-run");
        assertThat(plain(result.out()))
                .isEqualTo("test : 3 gardées sans limite ; indiquez retentionDays dans dossier.json\n");
        assertThat(result.errors()).contains("Rien n’est effacé");
        assertThat(run("privacy", "purge").errors()).contains("Rien n’est arrivé à son terme");
    }

    @Test
    void theRegisterIsWritten() throws IOException {
        assertThat(run("privacy", "register", "--to", "registre.md").code()).isZero();
        assertThat(Files.readString(folder.resolve("registre.md")))
                .contains("# Registre des traitements", "Mesures de sécurité");
        assertThat(run("privacy", "register", "--to", "registre.csv").code()).isEqualTo(2);
    }

    @Test
    void theNoticeIsWrittenForThosePeopleWhoAreSpokenOf() throws IOException {
        assertThat(run("privacy", "notice", "--to", "notice.html").code()).isZero();
        assertThat(Files.readString(folder.resolve("notice.html")))
                .contains("<h1>Notice d’information", "article 14", "CNIL", "D’où viennent-elles");
        assertThat(run("privacy", "notice").out()).contains("Vos droits");
        assertThat(run("privacy", "notice", "--to", "notice.pdf").code()).isEqualTo(2);
    }

    @Test
    void theRegisterNamesWhereAlertsGo() throws IOException {
        assertThat(run("privacy", "register", "--to", "avant.md").code()).isZero();
        assertThat(Files.readString(folder.resolve("avant.md"))).doesNotContain("Alertes");
        Files.createDirectories(folder.resolve("alerts"));
        Files.writeString(
                folder.resolve("alerts/a.json"),
                "{\"name\":\"a\",\"watch\":\"w\",\"to\":{\"kind\":\"teams\",\"host\":\"flow.example\"},"
                        + "\"added\":\"2024-03-04T11:00:00Z\",\"by\":\"camille\"}");

        run("privacy", "register", "--to", "registre.md");

        assertThat(Files.readString(folder.resolve("registre.md")))
                .contains("Alertes", "teams flow.example", "transfert");
    }

    private static String plain(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }

    private Result run(String... arguments) {
        List<Command<?>> commands = List.of(
                new CountCommand(),
                new PrivacyAccessCommand(List.of(new CsvTableWriter()), HARVEST, CLOCK),
                new PrivacyEraseCommand(CLOCK),
                new PrivacyPurgeCommand(CLOCK),
                new PrivacyRegisterCommand(HARVEST, CLOCK),
                new PrivacyNoticeCommand(HARVEST, CLOCK));
        return new Runs(Runs.verbs(commands), folder, dossiers).run(arguments);
    }
}
