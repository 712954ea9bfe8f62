package org.beffroi.archive.lucene;

import java.io.ByteArrayInputStream;
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
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.MMapDirectory;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.dossier.folder.FolderDossiers;
import org.beffroi.dossier.journal.MentionJournal;
import org.beffroi.dossier.journal.Truth;
import org.beffroi.dossier.privacy.Whom;
import org.junit.jupiter.api.io.TempDir;

/** A dossier of two hands in which one person is all over, and where there are traces of her. */
abstract class ErasedDossier {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final int MANY = 20_000;
    static final int FEW = 400;
    static final int EVERY = 10;
    static final String GROUND = "article 17 (1) (c)";
    static final Whom HER = new Whom.Author("@zelie_b@tilleul.example", Optional.of("mastodon"));
    /** What nobody may find any more: account, name, words of hers, words of notes about her. */
    static final List<String> TRACES = List.of(
            "zelie_b", "zélie bonvoisin", "zelie bonvoisin", "saperlipopette", "rappeler sans faute", "bonvoisin");

    @TempDir
    Path folder;

    FolderDossiers dossiers;

    int size;

    void aDossierOfTwoHands(int mentions) throws IOException {
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
    static String watching(String watched, String paragraph) {
        return "{\"cursor\": \"{\\\"watched\\\": \\\"" + watched + "\\\", \\\"paragraphs\\\": [\\\"" + paragraph
                + "\\\"]}\", \"batches\": [\"harvest-elus-1\"], \"remarks\": [{\"fr\": \"Une remarque\"}]}";
    }

    Archive archiveOfDenis(Access access) {
        return new LuceneArchiveProvider()
                .open(
                        new ArchivePlace(folder, "denis@autre", "autre", PARIS, () -> LocalDate.of(2026, 11, 24)),
                        Fields.core(),
                        Annotator.none(),
                        access,
                        Progress.silent());
    }

    static List<Mention> mentions(int from, int to) {
        List<Mention> mentions = new ArrayList<>();
        for (int number = from; number < to; number++) {
            mentions.add(mention(number));
        }
        return mentions;
    }

    /** Of ten: hers, others', one that answers her, one that names her, one that repeats her. */
    static Mention mention(int number) {
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

    static Act act(String id, int number, Field field, String value) {
        return TestArchives.added(id, "mastodon:" + number, NOW, field, value);
    }

    void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    static long size(Archive archive) {
        try (var snapshot = archive.snapshot()) {
            return snapshot.size();
        }
    }

    /** Everything that an archive says and in which there is a trace of her. */
    List<String> traces(Archive archive) {
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

    static boolean isTrace(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return TRACES.stream().anyMatch(plain::contains);
    }

    List<String> tracesInFiles() throws IOException {
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
    static List<String> tracesInIndex(Path index) throws IOException {
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

    static String text(org.apache.lucene.util.BytesRef bytes) {
        return new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
    }

    /** Mentions in which she never was, and their acts, as the truth has them. */
    List<String> linesOfOthers() throws IOException {
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
