package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.MMapDirectory;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.AccessLog;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.FolderDossiers;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.core.journal.Disk;
import org.beffroi.core.journal.LocalDisk;
import org.beffroi.core.journal.MentionJournal;
import org.beffroi.core.journal.Truth;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.memory.Kept;
import org.beffroi.core.memory.Remembered;
import org.beffroi.core.memory.Remembering;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.privacy.Erasure;
import org.beffroi.core.privacy.Findings;
import org.beffroi.core.privacy.Place;
import org.beffroi.core.privacy.Whom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who is all over a dossier of 20,000 mentions, written by two hands, is erased from it. */
class ErasureTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int MANY = 20_000;
    private static final int FEW = 400;
    private static final int EVERY = 10;
    private static final String GROUND = "article 17 (1) (c)";
    private static final Whom HER = new Whom.Author("@zelie_b@tilleul.example", Optional.of("mastodon"));

    /** What nobody may find any more: account, name, words of hers, words of notes about her. */
    private static final List<String> TRACES = List.of(
            "zelie_b", "zélie bonvoisin", "zelie bonvoisin", "saperlipopette", "rappeler sans faute", "bonvoisin");

    @TempDir
    Path folder;

    private FolderDossiers dossiers;

    private int size;

    private void aDossierOfTwoHands(int mentions) throws IOException {
        size = mentions;
        dossiers = new FolderDossiers(new LuceneArchiveProvider(), name -> name.getBytes(StandardCharsets.UTF_8));
        dossiers.create(folder, new DossierSettings("Essai", Optional.empty(), PARIS, Optional.empty(), true));
        try (Archive denis = archiveOfDenis(Access.WRITE)) {
            denis.add(mentions(size / 2, size));
            denis.record(List.of(
                    act("d1", size / 2 + 10, CoreFields.NOTE, "la rappeler sans faute lundi"),
                    act("d2", size / 2 + 11, CoreFields.NOTE, "connaît bien Zélie Bonvoisin")));
        }
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            dossier.archive().add(mentions(0, size / 2));
            dossier.archive()
                    .record(List.of(
                            act("c1", 0, CoreFields.TAG, "à suivre"),
                            act("c2", 1, CoreFields.TAG, "cantine"),
                            act("c3", 2, CoreFields.TAG, "Zélie BONVOISIN")));
            dossier.searches().save(new SavedSearch("elle", "auteur:@zelie_b@tilleul.example", NOW, "camille"));
            dossier.searches().save(new SavedSearch("cantine", "cantine", NOW, "camille"));
            dossier.searches().made("\"zelie bonvoisin\"");
            dossier.searches().made("piscine");
            dossier.publicActors().add(List.of("@mairie", "@zelie_b@tilleul.example"));
            new AccessLog(folder, CLOCK).namesShown("camille", "search", "cantine ET \"zélie bonvoisin\"", 3);
        }
        write("watches/elle.json", "{\"name\": \"elle\", \"query\": \"\\\"Zélie Bonvoisin\\\"\"}");
        write("watches/cantine.json", "{\"name\": \"cantine\", \"query\": \"cantine\"}");
        write("sources/elus.json", "{\"kind\": \"page\", \"parameters\": {\"url\": \"https://tilleul.example/elus\"}}");
        write("sources/elus.state.json", watching("https://tilleul.example/elus", "Adjointe :\\\\nZélie Bonvoisin"));
        write("sources/rue.state.json", watching("https://tilleul.example/1 #avis", "La rue est barrée"));
        write(
                "sources/fil.state.json",
                "{\"cursor\": \"{\\\"seen\\\": {\\\"mastodon:0\\\": \\\"1a\\\"}}\", \"failures\": 2}");
        write("digests/lundi.json", "{\"searches\": [{\"query\": \"zelie_b\"}, {\"query\": \"piscine\"}]}");
        write("rejects/lot/1-a.rejects.csv", "file,row\r\na,\"Zélie\nBonvoisin, zelie_b\"\r\na,autre\r\n");
        write("attachments/zelie-bonvoisin.txt", "une lettre de Zélie Bonvoisin");
        write("attachments/zelie.png", "de zelie");
        write("mentions/denis@autre.ndjson.gz.cut-at-12", "zelie_b");
        write("codebook/rues.tsv", "rue de la Gare\nsentier Zélie Bonvoisin\n");
    }

    /** How far a watched page is. */
    private static String watching(String watched, String paragraph) {
        return "{\"cursor\": \"{\\\"watched\\\": \\\"" + watched + "\\\", \\\"paragraphs\\\": [\\\"" + paragraph
                + "\\\"]}\", \"batches\": [\"harvest-elus-1\"], \"remarks\": [{\"fr\": \"Une remarque\"}]}";
    }

    @Test
    void nothing_of_her_is_left_in_any_byte_of_the_dossier_and_nothing_else_is_lost() throws IOException {
        aDossierOfTwoHands(MANY);
        List<String> others = linesOfOthers();
        Proof proof;
        Findings found;
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            assertThat(traces(dossier.archive())).isNotEmpty();
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            found = erasure.find(Progress.silent());
            proof = erasure.erase("camille", GROUND, true, Progress.silent());
            assertThat(traces(dossier.archive())).isEmpty();
            assertThat(size(dossier.archive())).isEqualTo(size - size / EVERY);
            assertThat(dossier.archive().check(Progress.silent()).problems()).isEmpty();
            assertThat(dossier.searches().saved()).extracting(SavedSearch::name).containsExactly("cantine");
            assertThat(dossier.searches().history()).containsExactly("piscine");
            assertThat(dossier.publicActors().all()).containsExactly("@mairie");
        }
        assertThat(found.mentions()).isEqualTo(size / EVERY);
        assertThat(found.accounts()).containsExactly("mastodon zelie_b@tilleul.example (Zélie Bonvoisin)");
        assertThat(proof.counts())
                .containsEntry("mentions", (long) size / EVERY)
                .containsEntry("acts", 4L)
                .containsEntry("searches", 4L)
                .containsEntry("rejects", 1L)
                .containsEntry("logs", 1L)
                .containsEntry("states", 2L)
                .containsEntry("attachments", 2L);
        assertThat(Files.readString(folder.resolve("sources/elus.state.json")))
                .as("it begins anew, and what it brought can be undone")
                .contains("harvest-elus-1", "Une remarque")
                .doesNotContain("cursor", "Adjointe");
        assertThat(Files.readString(folder.resolve("sources/fil.state.json")))
                .contains("failures")
                .doesNotContain("mastodon:0");
        assertThat(Files.readString(folder.resolve("sources/rue.state.json"))).contains("La rue est barrée");
        assertThat(tracesInFiles()).isEmpty();
        assertThat(linesOfOthers()).isEqualTo(others);
        assertThat(Files.readString(folder.resolve("rejects/lot/1-a.rejects.csv")))
                .isEqualTo("file,row\r\na,autre\r\n");
        assertThat(Files.readString(folder.resolve("digests/lundi.json"))).contains("piscine");
        assertThat(folder.resolve("watches/elle.json")).doesNotExist();
        assertThat(folder.resolve("watches/cantine.json")).exists();
    }

    @Test
    void it_is_stopped_until_it_has_begun_and_goes_on_to_its_end_from_then_on() throws IOException {
        aDossierOfTwoHands(FEW);
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            assertThatThrownBy(() -> erasure.erase("camille", GROUND, true, stopping(() -> true)))
                    .isInstanceOf(Cancelled.class);
            assertThat(folder.resolve("erasures")).doesNotExist();
            assertThat(size(dossier.archive())).isEqualTo(size);
            Proof proof =
                    erasure.erase("camille", GROUND, true, stopping(() -> Files.exists(folder.resolve("erasures"))));
            assertThat(proof.finished()).isPresent();
            assertThat(traces(dossier.archive())).isEmpty();
            assertThat(dossier.archive().add(mentions(0, 1)).erased()).isEqualTo(1);
        }
    }

    private static Progress stopping(BooleanSupplier asked) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                // Only whether to go on is asked.
            }

            @Override
            public boolean cancelled() {
                return asked.getAsBoolean();
            }
        };
    }

    @Test
    void she_is_not_let_in_again_and_the_count_is_told() throws IOException {
        aDossierOfTwoHands(FEW);
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent());
            Archive.Receipt receipt = dossier.archive().add(mentions(0, 20));
            assertThat(receipt.added()).isZero();
            assertThat(receipt.erased()).isEqualTo(2);
        }
        try (Archive denis = archiveOfDenis(Access.WRITE)) {
            denis.add(mentions(0, 1));
        }
        try (Dossier dossier = dossiers.open(folder, Access.READ, Progress.silent());
                var snapshot = dossier.archive().snapshot()) {
            assertThat(snapshot.entry(new MentionId("mastodon:0"))).isEmpty();
            assertThat(snapshot.size()).isEqualTo(size - size / EVERY);
        }
    }

    @Test
    void others_who_name_her_come_back_without_her_name_and_as_they_are_here() throws IOException {
        aDossierOfTwoHands(FEW);
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent());
            Archive.Receipt receipt = dossier.archive().add(mentions(0, size));
            assertThat(receipt.updated()).isZero();
            assertThat(receipt.added()).isZero();
            dossier.archive().checkpoint();
            assertThat(traces(dossier.archive())).isEmpty();
            assertThat(size(dossier.archive())).isEqualTo(size - size / EVERY);
            assertThat(dossier.erasures().isNamedIn("dit ZÉLIE\u00A0 Bonvoisin, hier"))
                    .isTrue();
            assertThat(dossier.erasures().isNamedIn("Zélie Bonvoisinet et Zélie Martin"))
                    .isFalse();
        }
        assertThat(tracesInFiles()).isEmpty();
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            dossier.archive().rebuild(Progress.silent());
            assertThat(traces(dossier.archive())).isEmpty();
        }
    }

    @Test
    void copies_that_somebody_left_in_the_folder_are_named() throws IOException {
        aDossierOfTwoHands(FEW);
        byte[] latin = "Vu Zélie Bonvoisin hier".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("notes.latin"), latin);
        Files.write(
                folder.resolve("sauvegarde.zip"), zip("mentions/a.ndjson.gz", gzip("dit @zelie_b@tilleul.example")));
        Files.write(folder.resolve("autre.zip"), zip("rien.txt", "rien d’elle".getBytes(StandardCharsets.UTF_8)));
        write("mentions/denis.ndjson.gz.bak", "de Zélie Bonvoisin");
        write("acts/copie.old", "de ZELIE BONVOISIN");
        write("acts/denis@autre.ndjson.damaged-20261128", "de ZELIE BONVOISIN");
        write("index/lisez-moi.txt", "Zélie Bonvoisin");
        List<String> copies = List.of(
                "acts/copie.old",
                "index/lisez-moi.txt",
                "mentions/denis.ndjson.gz.bak",
                "notes.latin",
                "sauvegarde.zip");
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            assertThat(erasure.find(Progress.silent()).left()).containsExactlyInAnyOrderElementsOf(copies);
            Proof proof = erasure.erase("camille", GROUND, true, Progress.silent());
            assertThat(proof.counts()).containsEntry(Erasure.LEFT, (long) copies.size());
        }
        assertThat(tracesInFiles()).as("nothing else names her").isSubsetOf(copies);
        assertThat(folder.resolve("acts/denis@autre.ndjson.damaged-20261128")).doesNotExist();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void her_name_in_the_texts_of_others_stays_where_that_was_not_asked_for() throws IOException {
        aDossierOfTwoHands(FEW);
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            Findings found = erasure.find(Progress.silent());
            assertThat(found.in(Place.TEXTS)).isEqualTo(size / EVERY);
            assertThat(found.naming()).contains("mastodon:3").hasSize(size / EVERY);
            Proof proof = erasure.erase("camille", GROUND, false, Progress.silent());
            assertThat(proof.counts()).doesNotContainKey("texts");
            assertThat(traces(dossier.archive())).hasSize(size / EVERY).allMatch(entry -> entry.contains("comme"));
        }
    }

    @Test
    void whoever_has_the_dossier_open_notices() throws IOException {
        aDossierOfTwoHands(FEW);
        try (Archive denis = archiveOfDenis(Access.WRITE);
                Archive reader = archiveOfDenis(Access.READ)) {
            try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
                new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent());
                denis.add(List.of(mention(99_999)));
                dossier.archive().refresh();
                assertThat(size(dossier.archive())).isEqualTo(size - size / EVERY + 1);
            }
            denis.refresh();
            assertThat(traces(denis)).isEmpty();
            assertThat(size(denis)).isEqualTo(size - size / EVERY + 1);
            assertThat(denis.check(Progress.silent()).problems()).isEmpty();
            denis.checkpoint();
            reader.refresh();
            assertThat(traces(reader)).isEmpty();
        }
    }

    @Test
    void who_may_only_read_erases_nothing() throws IOException {
        aDossierOfTwoHands(FEW);
        try (Dossier dossier = dossiers.open(folder, Access.READ, Progress.silent())) {
            assertThatThrownBy(() -> new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent()))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(folder.resolve(Truth.ERASURES)).doesNotExist();
        assertThat(tracesInFiles()).isNotEmpty();
    }

    @Test
    void what_was_published_at_an_address_is_erased_alone() throws IOException {
        aDossierOfTwoHands(FEW);
        Whom page = new Whom.Page("https://tilleul.example/1");
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            write("sources/rue.json", "{\"parameters\": {\"url\": \"https://tilleul.example/1\"}}");
            Erasure erasure = new Erasure(dossier, page, CLOCK);
            assertThat(erasure.find(Progress.silent()).left()).containsExactly("sources/rue.json");
            Proof proof = erasure.erase("camille", GROUND, true, Progress.silent());
            assertThat(size(dossier.archive())).isEqualTo(size - 1);
            assertThat(dossier.archive().add(List.of(mention(1))).erased()).isEqualTo(1);
            assertThat(proof.counts()).containsEntry("states", 1L);
            assertThat(Files.readString(folder.resolve("sources/rue.state.json")))
                    .as("the last text of the page is forgotten")
                    .doesNotContain("barrée");
            assertThat(Files.readString(folder.resolve("sources/elus.state.json")))
                    .contains("Adjointe");
        }
    }

    /** Remembers one quotation of hers in a file of its own; asked while all her mentions are still there. */
    private final class Album implements Remembering {
        private boolean broken;

        private Path file() {
            return folder.resolve("albums/un.txt");
        }

        @Override
        public Set<String> folders() {
            return Set.of("albums");
        }

        @Override
        public Remembered recall(Path dossier, Erased erased) throws IOException {
            boolean hers = erased.isReference("mastodon:0") && Files.exists(file());
            return hers
                    ? new Remembered(
                            1,
                            0,
                            List.of(),
                            List.of(new Kept("albums/proof", Sentence.of(Erasure.class, "privacy.disk.refuses", "x"))),
                            Set.of("Un poulet pour Zoé et ses amis"))
                    : Remembered.NOTHING;
        }

        @Override
        public Remembered forget(Path dossier, Erased erased, Disk disk) throws IOException {
            if (broken) {
                throw new IOException("no power");
            }
            Remembered held = recall(dossier, erased);
            disk.delete(file());
            return held;
        }
    }

    private Album withAlbum() throws IOException {
        Album album = new Album();
        aDossierOfTwoHands(FEW);
        write("albums/un.txt", "Zélie Bonvoisin : Un poulet pour Zoé et ses amis");
        write("documents/bilan.md", "Elle écrit : « un poulet », puis « Un poulet pour Zoé et ses\u00A0amis »");
        write("documents/autre.md", "Un poulet pour tous");
        dossiers = new FolderDossiers(
                new LuceneArchiveProvider(), name -> name.getBytes(StandardCharsets.UTF_8), List.of(), List.of(album));
        return album;
    }

    @Test
    void what_remembers_beside_the_mentions_is_asked_and_told() throws IOException {
        withAlbum();
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            Findings found = erasure.find(Progress.silent());
            assertThat(found.in(Place.QUOTATIONS)).isEqualTo(1);
            assertThat(found.kept()).extracting(Kept::file).containsExactly("albums/proof");
            assertThat(found.left())
                    .as("it quotes her without her name")
                    .contains("documents/bilan.md")
                    .doesNotContain("documents/autre.md", "albums/un.txt");
            assertThat(folder.resolve("albums/un.txt")).exists();
            Proof proof = erasure.erase("camille", GROUND, true, Progress.silent());
            assertThat(proof.counts()).containsEntry("quotations", 1L).containsEntry(Erasure.KEPT, 1L);
            assertThat(folder.resolve("albums/un.txt")).doesNotExist();
        }
    }

    @Test
    void where_something_cannot_forget_no_mention_goes_and_the_same_erasure_completes() throws IOException {
        Album album = withAlbum();
        album.broken = true;
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            assertThatThrownBy(() -> erasure.erase("camille", GROUND, true, Progress.silent()))
                    .isInstanceOf(Refusal.class);
            assertThat(dossier.erasures().unfinished()).hasSize(1);
            assertThat(traces(dossier.archive())).isNotEmpty();
        }
        album.broken = false;
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent());
            assertThat(dossier.erasures().unfinished()).isEmpty();
            assertThat(traces(dossier.archive())).isEmpty();
            assertThat(folder.resolve("albums/un.txt")).doesNotExist();
        }
    }

    private Archive archiveOfDenis(Access access) {
        return new LuceneArchiveProvider()
                .open(
                        new ArchivePlace(folder, "denis@autre", "autre", PARIS, () -> LocalDate.of(2026, 11, 24)),
                        Fields.core(),
                        Annotator.none(),
                        access,
                        Progress.silent());
    }

    private static List<Mention> mentions(int from, int to) {
        List<Mention> mentions = new ArrayList<>();
        for (int number = from; number < to; number++) {
            mentions.add(mention(number));
        }
        return mentions;
    }

    /** Of ten: hers, others', one that answers her, one that names her, one that repeats her. */
    private static Mention mention(int number) {
        boolean hers = number % EVERY == 0;
        int before = number - number % EVERY;
        FieldValues.Builder values = FieldValues.builder()
                .put(CoreFields.NETWORK, "mastodon")
                .put(CoreFields.AUTHOR, hers ? "@zelie_b@tilleul.example" : "@voisin" + number % 7)
                .put(CoreFields.AUTHOR_NAME, hers ? "Zélie Bonvoisin" : "Voisin")
                .put(CoreFields.THREAD, "mastodon:" + before)
                .put(CoreFields.PUBLISHED, NOW.minusSeconds(number))
                .put(
                        CoreFields.TEXT_BODY,
                        hers ? "Saperlipopette, encore du poulet " + number : "La cantine " + number);
        switch (number % EVERY) {
            case 0 -> values.put(CoreFields.MEDIA, List.of("attachments/zelie.png"));
            case 1 -> values.put(CoreFields.URL, "https://tilleul.example/" + number);
            case 2 ->
                values.put(CoreFields.REPLY_TO, "mastodon:" + before)
                        .put(CoreFields.MENTIONED, List.of("@zelie_b@tilleul.example", "@mairie"))
                        .put(CoreFields.LINKS, List.of("https://tilleul.example/@zelie_b/" + before));
            case 3 -> values.put(CoreFields.TEXT_BODY, "Moi, comme ZELIE  bonvoisin et @zelie_b, j’aime");
            case 4 ->
                values.put(CoreFields.REPOST_OF, "mastodon:" + before)
                        .put(CoreFields.TEXT_BODY, "Saperlipopette, encore du poulet " + before);
            default -> {}
        }
        return new Mention(
                new MentionId("mastodon:" + number),
                new Origin("mastodon-ville", new BatchId("lot"), NOW.minusSeconds(60)),
                values.build());
    }

    private static Act act(String id, int number, org.beffroi.core.mention.Field field, String value) {
        return new Act(
                id,
                new BatchId("gestes"),
                "Camille",
                Act.Hand.HUMAN,
                NOW,
                new Act.Add(new MentionId("mastodon:" + number), field.name(), value));
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static long size(Archive archive) {
        try (var snapshot = archive.snapshot()) {
            return snapshot.size();
        }
    }

    /** Everything that an archive says and in which there is a trace of her. */
    private List<String> traces(Archive archive) {
        List<String> traces = new ArrayList<>();
        try (var snapshot = archive.snapshot()) {
            for (int number = 0; number < size; number++) {
                Optional<Entry> entry = snapshot.entry(new MentionId("mastodon:" + number));
                String said = entry.map(Entry::toString).orElse("");
                if (isTrace(said)) {
                    traces.add(said);
                }
            }
        }
        return traces;
    }

    private static boolean isTrace(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return TRACES.stream().anyMatch(plain::contains);
    }

    private List<String> tracesInFiles() throws IOException {
        List<String> traces = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (file.toString().endsWith(".gz")) {
                    bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
                }
                if (isTrace(new String(bytes, StandardCharsets.UTF_8)) || isTrace(file.toString())) {
                    traces.add(folder.relativize(file).toString());
                }
            }
        }
        try (Stream<Path> indexes = Files.list(folder.resolve(LuceneArchiveProvider.FOLDER))) {
            for (Path index : indexes.filter(Files::isDirectory).toList()) {
                traces.addAll(tracesInIndex(index));
            }
        }
        return traces;
    }

    /** Terms and stored fields, those of deleted documents too. */
    private static List<String> tracesInIndex(Path index) throws IOException {
        List<String> traces = new ArrayList<>();
        try (MMapDirectory directory = new MMapDirectory(index)) {
            if (!DirectoryReader.indexExists(directory)) {
                return traces;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    for (var field : leaf.reader().getFieldInfos()) {
                        var terms = leaf.reader().terms(field.name);
                        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
                        while (each.next() != null) {
                            if (isTrace(each.term().utf8ToString())) {
                                traces.add(field.name + ":" + each.term().utf8ToString());
                            }
                        }
                    }
                    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                        for (var stored : leaf.reader().storedFields().document(doc)) {
                            String said = stored.stringValue() != null
                                    ? stored.stringValue()
                                    : stored.binaryValue() != null ? text(stored.binaryValue()) : "";
                            if (isTrace(said)) {
                                traces.add(said);
                            }
                        }
                    }
                }
            }
        }
        return traces;
    }

    private static String text(org.apache.lucene.util.BytesRef bytes) {
        return new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
    }

    /** Mentions in which she never was, and their acts, as the truth has them. */
    private List<String> linesOfOthers() throws IOException {
        List<String> lines = new ArrayList<>();
        MentionJournal journal = new MentionJournal(new LocalDisk(), Fields.core());
        new Truth(folder, new LocalDisk(), Fields.core())
                .mentionsAfter(
                        new TreeMap<>(),
                        mention -> {
                            FieldValues apart = mention.values().toBuilder()
                                    .remove(CoreFields.THREAD)
                                    .build();
                            if (Integer.parseInt(mention.id().value().substring(9)) % EVERY > 4
                                    || mention.id().value().endsWith("1")) {
                                lines.add(new String(journal.line(mention.with(apart)), StandardCharsets.UTF_8));
                            }
                        },
                        Progress.silent());
        new Truth(folder, new LocalDisk(), Fields.core())
                .acts().stream().filter(act -> act.id().equals("c2")).forEach(act -> lines.add(act.toString()));
        return lines;
    }
}
