package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.dossier.folder.FolderDossiers;
import org.beffroi.dossier.privacy.HeldData;
import org.beffroi.dossier.privacy.HeldData.Item;
import org.beffroi.dossier.privacy.InformationNotice;
import org.beffroi.dossier.privacy.KindNames;
import org.beffroi.dossier.privacy.Paper;
import org.beffroi.dossier.privacy.Purge;
import org.beffroi.dossier.privacy.RegisterEntry;
import org.beffroi.dossier.privacy.Whom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dossier keeps, for how long, and how it says so. */
class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final KindNames KINDS = (kind, locale) -> kind.equals("feed") ? "fil de presse" : kind;

    @TempDir
    Path folder;

    private FolderDossiers dossiers;

    @BeforeEach
    void aSourceThatKeepsForThirtyDays() throws IOException {
        dossiers = new FolderDossiers(new LuceneArchiveProvider(), name -> name.getBytes(StandardCharsets.UTF_8));
        create(OptionalInt.empty());
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("sources/flux.json"), """
            {"format": 1, "kind": "feed", "parameters": {}, "every": "PT1H", "purpose": "Suivre la presse <locale>",
             "basis": "public-interest", "retentionDays": 30, "rights": "link", "paused": false,
             "added": "2026-01-02T03:04:05Z", "by": "camille"}
            """);
        Files.createDirectories(folder.resolve("attachments"));
        Files.writeString(folder.resolve("attachments/vieille.txt"), "une vieille pièce");
        Files.writeString(folder.resolve("attachments/partagee.txt"), "une pièce partagée");
    }

    private void create(OptionalInt retentionDays) {
        dossiers.create(
                folder,
                new DossierSettings(
                        "Essai", Optional.empty(), ZoneId.of("Europe/Paris"), Optional.empty(), true, retentionDays));
    }

    private Dossier open(Access access) {
        return dossiers.open(folder, access, Progress.silent());
    }

    private void addAll(Dossier dossier) {
        dossier.archive()
                .add(List.of(
                        mention(1, "flux", 31, "@zb76", "attachments/vieille.txt"),
                        mention(2, "flux", 29, "@paul", "attachments/partagee.txt"),
                        mention(3, "flux", 40, "@paul", "attachments/partagee.txt"),
                        mention(3, "flux", 3, "@paul.nouveau", "attachments/partagee.txt"),
                        mention(4, "import.csv", 4_000, "@anne", "attachments/partagee.txt")));
        dossier.archive().record(List.of(note("a", 1, "à rappeler"), note("b", 2, "vu avec @zb76")));
    }

    @Test
    void what_has_come_to_its_end_is_erased_with_what_was_noted_on_it() throws IOException {
        Proof proof;
        try (Dossier dossier = open(Access.WRITE)) {
            addAll(dossier);
            Purge purge = new Purge(dossier, CLOCK);
            assertThat(purge.due(Progress.silent()))
                    .containsExactly(
                            new Purge.Line("flux", OptionalInt.of(30), 1, 2),
                            new Purge.Line("import.csv", OptionalInt.empty(), 0, 1));
            proof = purge.run("camille", "fin", Progress.silent()).orElseThrow();
            assertThat(purge.run("camille", "fin", Progress.silent())).isEmpty();
            try (var snapshot = dossier.archive().snapshot()) {
                assertThat(snapshot.size()).isEqualTo(3);
                assertThat(snapshot.entry(new MentionId("web:1"))).isEmpty();
                assertThat(snapshot.entry(new MentionId("web:2")).orElseThrow().acts())
                        .hasSize(1);
            }
            assertThat(dossier.archive()
                            .add(List.of(mention(1, "flux", 0, "@zb76", null)))
                            .added())
                    .isEqualTo(1);
            assertThat(dossier.erasures().all()).containsExactly(proof);
        }
        assertThat(proof.kind()).isEqualTo(Proof.Kind.PURGE);
        assertThat(proof.counts())
                .containsOnlyKeys("mentions", "acts", "attachments")
                .containsEntry("acts", 1L);
        assertThat(folder.resolve("attachments/vieille.txt")).doesNotExist();
        assertThat(folder.resolve("attachments/partagee.txt")).exists();
        assertThat(Files.readString(folder.resolve(AccessLog.NAME)))
                .contains("\"what\":\"privacy purge\",\"proof\":\"" + proof.id() + "\",\"mentions\":1");
    }

    @Test
    void nothing_is_purged_on_a_guess() throws IOException {
        Files.writeString(folder.resolve("sources/autre.json"), "{\"kind\": \"feed\"}");
        try (Dossier dossier = open(Access.WRITE)) {
            addAll(dossier);
            assertThatThrownBy(() -> new Purge(dossier, CLOCK).run("camille", "fin", Progress.silent()))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.sentence().in(Locale.FRENCH))
                            .contains("autre.json"));
        }
    }

    @Test
    void a_dossier_may_say_how_long_all_others_are_kept() throws IOException {
        Files.delete(folder.resolve("dossier.json"));
        Path other = folder.resolve("autre");
        dossiers.create(
                other,
                new DossierSettings(
                        "Essai",
                        Optional.empty(),
                        ZoneId.of("Europe/Paris"),
                        Optional.empty(),
                        true,
                        OptionalInt.of(365)));
        Path old = rejects(other, "rejects/un/1-a.rejects.csv", 366);
        Path young = rejects(other, "rejects/deux/1-a.rejects.csv", 364);
        try (Dossier dossier = dossiers.open(other, Access.WRITE, Progress.silent())) {
            addAll(dossier);
            assertThat(dossier.settings().retentionDays()).hasValue(365);
            Purge purge = new Purge(dossier, CLOCK);
            assertThat(purge.due(Progress.silent())).contains(new Purge.Line("import.csv", OptionalInt.of(365), 1, 0));
            Proof proof = purge.run("camille", "fin", Progress.silent()).orElseThrow();
            assertThat(proof.counts()).containsEntry("rejects", 1L);
        }
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(bytesWith(other, "refusée 366")).isEmpty();
    }

    private static Path rejects(Path dossier, String name, int days) throws IOException {
        Path file = dossier.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "ligne,raison\r\n1,refusée " + days + "\r\n");
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(days, ChronoUnit.DAYS)));
    }

    /** Files of which some bytes, unpacked where they are packed, hold a text. */
    private static List<String> bytesWith(Path dossier, String text) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(dossier)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream in = file.toString().endsWith(".gz")
                        ? new GZIPInputStream(Files.newInputStream(file))
                        : Files.newInputStream(file)) {
                    if (new String(in.readAllBytes(), StandardCharsets.UTF_8).contains(text)) {
                        found.add(dossier.relativize(file).toString());
                    }
                }
            }
        }
        return found;
    }

    /** Where a picture lies is what a stranger’s export says: no such word leads out of the folder of attachments. */
    @Test
    void an_address_of_an_attachment_leads_nowhere_else() throws IOException {
        Path beside = Files.writeString(folder.resolveSibling("voisin-" + folder.getFileName() + ".txt"), "à garder");
        Path linked = Files.createDirectories(folder.resolve("attachments")).resolve("lien.txt");
        Files.createSymbolicLink(linked, beside);
        List<String> hostile = List.of(
                "https://a.example/attachments/../../" + beside.getFileName(),
                "attachments/../public-actors.txt",
                "attachments/./../public-actors.txt",
                "attachments//" + beside,
                "attachments/a\u0000b",
                "attachments/..",
                "attachments/",
                "attachments/lien.txt");
        Files.writeString(folder.resolve("public-actors.txt"), "@mairie\n");
        try (Dossier dossier = open(Access.WRITE)) {
            for (int i = 0; i < hostile.size(); i++) {
                dossier.archive().add(List.of(mention(100 + i, "flux", 40, "@paul", hostile.get(i))));
            }
            new Purge(dossier, CLOCK).run("camille", "fin", Progress.silent());
        }
        assertThat(beside).content().isEqualTo("à garder");
        assertThat(folder.resolve("public-actors.txt")).exists();
        Files.delete(beside);
    }

    /** What had come to its end is in no byte, in no form: of the journal, the index, the strategies' remains. */
    @Test
    void what_was_purged_is_in_no_byte() throws IOException {
        try (Dossier dossier = open(Access.WRITE)) {
            addAll(dossier);
            dossier.archive().checkpoint();
            assertThat(bytesWith(folder, "@zb76")).isNotEmpty();
            new Purge(dossier, CLOCK).run("camille", "fin", Progress.silent());
            dossier.archive().checkpoint();
        }
        // A note on another's mention names the account: a purge is of what is old, not of a person.
        assertThat(bytesWith(folder, "vieille")).isEmpty();
        assertThat(bytesWith(folder, "à rappeler")).isEmpty();
    }

    @Test
    void a_person_reads_all_that_is_held_about_her_and_nothing_of_others() throws IOException {
        try (Dossier dossier = open(Access.WRITE)) {
            addAll(dossier);
            HeldData held = new HeldData(dossier, new Whom.Author("zb76", Optional.empty()), KINDS, CLOCK);
            List<Item> items = held.items("camille", Progress.silent());
            assertThat(items)
                    .filteredOn(item -> item.kind() == HeldData.Kind.MENTION)
                    .extracting(Item::mention)
                    .containsOnly("web:1");
            assertThat(items)
                    .filteredOn(item -> item.kind() == HeldData.Kind.HUMAN)
                    .extracting(Item::content, Item::by)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("+ à rappeler", "Camille"),
                            org.assertj.core.groups.Tuple.tuple("+ vu avec @zb76", "Camille"));
            assertThat(items)
                    .filteredOn(item -> item.field().equals("text"))
                    .singleElement()
                    .satisfies(text -> {
                        assertThat(text.content()).isEqualTo("texte 1");
                        assertThat(text.keptUntil()).contains(NOW.minus(Duration.ofDays(1)));
                    });
            String html = held.paper(items, Locale.FRENCH).as(Paper.Form.HTML);
            assertThat(html)
                    .contains(
                            "<html lang=\"fr\">",
                            "Suivre la presse &lt;locale&gt;",
                            "30 jours",
                            "à rappeler",
                            "texte 1")
                    .doesNotContain("@paul", "@anne");
        }
        assertThat(Files.readString(folder.resolve(AccessLog.NAME)))
                .contains("privacy access", "\"mentions\":1")
                .doesNotContain("zb76");
    }

    @Test
    void the_register_says_what_the_sources_declare() {
        try (Dossier dossier = open(Access.READ)) {
            Paper paper = new RegisterEntry(dossier, KINDS, CLOCK).paper(Locale.FRENCH);
            assertThat(paper.as(Paper.Form.MARKDOWN))
                    .contains(
                            "# Registre des traitements",
                            "## Fiche du registre",
                            "mission d’intérêt public",
                            "fil de presse",
                            "30 jours")
                    .contains("Suivre la presse \\<locale\\>", "aucune durée de conservation n’est fixée");
            assertThat(new RegisterEntry(dossier, KINDS, CLOCK)
                            .paper(Locale.ENGLISH)
                            .as(Paper.Form.TEXT))
                    .contains("Security measures", "30 days", "title, link and one line");
        }
    }

    @Test
    void the_notice_tells_those_concerned_what_the_sources_declare() {
        try (Dossier dossier = open(Access.READ)) {
            Paper paper = new InformationNotice(dossier, KINDS, CLOCK).paper(Locale.FRENCH);
            assertThat(paper.as(Paper.Form.TEXT))
                    .contains("Suivre la presse <locale>", "fil de presse", "30 jours", "CNIL", "article 14");
            Document document = paper.document(ZoneOffset.UTC, "Beffroi", NOW);
            assertThat(document.parts())
                    .filteredOn(Part.TablePart.class::isInstance)
                    .singleElement()
                    .isInstanceOfSatisfying(Part.TablePart.class, table -> assertThat(table.rows())
                            .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns())));
        }
    }

    private static Mention mention(int number, String source, int days, String author, String media) {
        return new Mention(
                new MentionId("web:" + number),
                new Origin(source, new BatchId("lot"), NOW.minus(Duration.ofDays(days))),
                FieldValues.builder()
                        .put(CoreFields.NETWORK, "web")
                        .put(CoreFields.AUTHOR, author)
                        .put(CoreFields.TEXT_BODY, "texte " + number)
                        .put(CoreFields.MEDIA, media == null ? List.of() : List.of(media))
                        .build());
    }

    private static Act note(String id, int number, String note) {
        return TestArchives.added(id, "web:" + number, NOW, CoreFields.NOTE, note);
    }
}
