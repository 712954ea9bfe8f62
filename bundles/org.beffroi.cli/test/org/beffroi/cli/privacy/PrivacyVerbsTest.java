package org.beffroi.cli.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.search.CountCommand;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Command;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Erasures;
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
        assertThat(plain(result.out()))
                .startsWith("""
            Compte : mastodon marie (Nom de marie)
            Une mention
            Même nom, reste : presse marie (Nom de marie) (une mention)
            versions des mentions de cette personne : 1
            versions de mentions d’autres auteurs dont le texte la nomme : 1
            """)
                .contains("mastodon:2", "--texts", "Rien n’est encore effacé", "--yes", "peut-être une autre personne");
        assertThat(result.errors())
                .as("the report is one: who keeps it in a file has the advice too")
                .doesNotContain("--texts", "--yes");
        Result elsewhere = run("privacy", "erase", "--author", "marie", "--network", "x");
        assertThat(plain(elsewhere.out()))
                .contains("mastodon marie", "presse marie", "peut-être une autre personne")
                .doesNotContain("dans ce qui a pu être lu");
        assertThat(folder.resolve("erasures")).doesNotExist();
        assertThat(run("privacy", "erase", "--author", "marie", "--yes", "--dry-run")
                        .out())
                .contains("Rien n’est encore effacé");
        assertThat(run("privacy", "erase", "--author", "personne").out())
                .contains("Rien ne correspond exactement à ce nom");
    }

    @Test
    void nothingIsSaidOnlyWhereNothingIs() throws IOException {
        dossiers.key = text -> ByteBuffer.allocate(32).putInt(text.hashCode()).array();
        assertThat(plain(run("privacy", "erase", "--author", "Marie, Nom de").out()))
                .contains("Écrit autrement, peut-être le même : mastodon marie (Nom de marie) (une mention)")
                .contains("écrite autrement")
                .doesNotContain("dans ce qui a pu être lu");
        assertThat(run("privacy", "erase", "--author", "Nom de mariee").out())
                .as("a letter more")
                .contains("mastodon marie (Nom de marie)");
        assertThat(run("privacy", "erase", "--url", "https://nulle.part.example/")
                        .out())
                .contains("Rien ne correspond exactement à cette adresse");
        assertThat(plain(run("privacy", "erase", "--author", "xq").out())).contains("« xq » est trop court");
        Files.createDirectories(folder.resolve("documents"));
        Files.writeString(folder.resolve("documents/bilan.html"), "<p>Odile Quelconque</p>");
        assertThat(plain(run("privacy", "erase", "--author", "Odile Quelconque").out()))
                .contains("documents/bilan.html", "Rien ne serait effacé")
                .doesNotContain("--yes");

        run("privacy", "erase", "--author", "marie", "--yes");
        assertThat(run("privacy", "erase", "--author", "marie").out())
                .contains("Exactement ce nom ou cette adresse a déjà été effacé");
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
                assertThat(result.out()).contains(proof.getFileName().toString(), "docs/privacy.md");
            });
        }
        assertThat(Files.readString(folder.resolve(AccessLog.NAME)))
                .contains("\"what\":\"privacy erase\"", "\"mentions\":2")
                .doesNotContain("marie");
    }

    @Test
    void aNamesakeIsLetInByTheIdentityThatWasTold() throws IOException {
        assertThat(run("privacy", "let-in", "presse:9"))
                .satisfies(result -> assertThat(result.code()).isNotZero())
                .satisfies(result -> assertThat(result.errors()).contains("Personne n’a jamais été effacé"));
        dossiers.key = text -> ByteBuffer.allocate(32).putInt(text.hashCode()).array();
        run("privacy", "erase", "--author", "marie", "--yes");

        assertThat(run("privacy", "let-in", "presse:9"))
                .as("nothing kept it out yet")
                .satisfies(result -> assertThat(result.code()).isNotZero())
                .satisfies(result -> assertThat(result.errors()).contains("presse:9", "Rien n’a été admis"));
        keptOut("presse:9");
        assertThat(run("privacy", "let-in", "presse:9").out()).startsWith("Une mention est désormais admise");
        assertThat(run("privacy", "let-in", "presse:9").out()).startsWith("Toutes étaient déjà admises");

        assertThat(Files.readString(folder.resolve("erasures/let-in.txt"))).doesNotContain("presse:9", "marie");
        assertThat(Files.readString(folder.resolve(AccessLog.NAME))).contains("\"what\":\"privacy let-in\"");
        assertThat(run("privacy", "let-in").code()).isEqualTo(2);
    }

    private void keptOut(String mention) {
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            dossier.erasures()
                    .keptOut(List.of(new Erasures.Absence(
                            dossier.erasures().ofReference(mention), Instant.EPOCH, 3, "import-1")));
        }
    }

    @Test
    void whatWasLetInIsKeptOutAgainAsLongAsItWasNotBrought() throws IOException {
        dossiers.key = text -> ByteBuffer.allocate(32).putInt(text.hashCode()).array();
        run("privacy", "erase", "--author", "marie", "--yes");
        assertThat(run("privacy", "keep-out", "presse:9").errors()).contains("n’avait pas été admise");
        keptOut("presse:9");
        run("privacy", "let-in", "presse:9");

        assertThat(run("privacy", "keep-out", "presse:9").out())
                .isEqualTo("Une mention est de nouveau tenue à l’écart.\n");
        assertThat(Files.readString(folder.resolve("erasures/let-in.txt"))).isEmpty();
        assertThat(Files.readString(folder.resolve(AccessLog.NAME))).contains("\"what\":\"privacy keep-out\"");
        assertThat(run("privacy", "keep-out").code()).isEqualTo(2);
    }

    @Test
    void theDryRunTellsApartWhatWasLetInAndWouldBeTaken() throws IOException {
        dossiers.key = text -> ByteBuffer.allocate(32).putInt(text.hashCode()).array();
        run("privacy", "erase", "--author", "marie", "--yes");
        keptOut("mastodon:9");
        run("privacy", "let-in", "mastodon:9");
        try (LogAppender pen = new LogAppender(folder, "camille", new LocalDisk(), Fields.core())) {
            pen.writeLines(List.of(pen.line(
                    TownDossiers.mention("mastodon:9", "2024-03-08T06:30:00Z", "Je suis une autre", "marie", 2L))));
        }
        assertThat(plain(run("privacy", "erase", "--author", "marie").out()))
                .contains("L’une de ces mentions avait été admise", "avec le reste : mastodon:9.", "Rien n’est encore");
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
                .startsWith("test : 3 gardées sans limite ; indiquez retentionDays dans dossier.json\n")
                .contains("Rien n’est effacé");
        assertThat(run("privacy", "purge").out()).contains("Rien n’est arrivé à son terme");
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
                new PrivacyKeepOutCommand(CLOCK),
                new PrivacyLetInCommand(CLOCK),
                new PrivacyPurgeCommand(CLOCK),
                new PrivacyRegisterCommand(HARVEST, CLOCK),
                new PrivacyNoticeCommand(HARVEST, CLOCK));
        return new Runs(Runs.verbs(commands), folder, dossiers).run(arguments);
    }
}
