package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.MentionId;
import org.beffroi.dossier.privacy.Erasure;
import org.beffroi.dossier.privacy.Findings;
import org.beffroi.dossier.watch.FolderWatches;
import org.junit.jupiter.api.Test;

/**
 * A person’s name, account and words, looked for in the raw bytes of all files of the dossier after she
 * was erased, as typed, folded, in three encodings, in Base64, in what is packed: they stand nowhere but in files that the
 * erasure named.
 */
class ErasureCanaryTest extends ErasedDossier {

    private static final List<String> CANARIES =
            List.of("zelie_b", "Zélie Bonvoisin", "Saperlipopette, encore du poulet");

    /** The bytes to look for, each long enough to be nobody else’s. */
    private static Set<String> forms() {
        Set<String> forms = new TreeSet<>();
        for (String canary : CANARIES) {
            String bare = Normalizer.normalize(canary, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            for (String text : List.of(canary, bare)) {
                for (String typed : List.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))) {
                    for (Charset charset :
                            List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE)) {
                        byte[] bytes = typed.getBytes(charset);
                        forms.add(new String(bytes, StandardCharsets.ISO_8859_1));
                        packed(bytes).forEach(forms::add);
                    }
                }
            }
        }
        return forms;
    }

    /** Base64 of some bytes wherever they begin, without what depends on their neighbours. */
    private static List<String> packed(byte[] bytes) {
        List<String> packed = new ArrayList<>();
        for (int before = 0; before < 3; before++) {
            byte[] moved = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, moved, before, bytes.length);
            String text = Base64.getEncoder().encodeToString(moved);
            packed.add(text.substring(before == 0 ? 0 : 4, text.length() - 4));
        }
        return packed;
    }

    /** Files in which one of them stands, or whose name it is. */
    private Set<String> standing(Path place) throws IOException {
        Set<String> found = new TreeSet<>();
        Set<String> forms = forms();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = place.relativize(file).toString().replace('\\', '/');
                List<byte[]> contents = new ArrayList<>();
                unpacked(Files.readAllBytes(file), contents);
                contents.add(name.getBytes(StandardCharsets.UTF_8));
                for (byte[] content : contents) {
                    String bytes = new String(content, StandardCharsets.ISO_8859_1);
                    if (forms.stream().anyMatch(bytes::contains)) {
                        found.add(name);
                    }
                }
            }
        }
        return found;
    }

    private static void unpacked(byte[] bytes, List<byte[]> all) throws IOException {
        all.add(bytes);
        if (bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            unpacked(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), all);
        } else if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                while (zip.getNextEntry() != null) {
                    unpacked(zip.readAllBytes(), all);
                }
            }
        }
    }

    private static byte[] document(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<text:p>" + text + "</text:p>").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** What people and the program made of her mentions, where her name is left out or another one given to her. */
    private void madeOfHerWords() throws IOException {
        write("documents/made/bilan.html", "<p>auteur-1 : <q>Saperlipopette, encore du poulet 0</q></p>");
        write("documents/made/lundi.eml", "Une voix : saperlipopette,  encore du POULET 10, et voilà");
        Files.write(folder.resolve("documents/made/bilan.odt"), document("Saperlipopette, encore du poulet 20"));
        write("exports/mentions.csv", "id,texte\nauteur-1,\"Saperlipopette, encore du poulet 30\"\n");
        write("au bureau.csv", "id,texte\nauteur-1,\"Saperlipopette, encore du poulet 40\"\n");
        write("documents/made/cantine.html", "<p>auteur-2 : <q>La cantine 5</q>, encore du poulet</p>");
        write("watches/brouillon.json.new", "{\"query\": \"zelie_b\"}");
        write("alerts/state/elle.json", "{\"title\": \"Zélie Bonvoisin\"}");
        write("errors.log", "count \"zelie_b\"");
    }

    @Test
    void nothing_of_her_stands_anywhere_but_where_it_was_said() throws IOException {
        aDossierOfTwoHands(FEW);
        madeOfHerWords();
        assertThat(standing(folder)).hasSizeGreaterThan(15);
        Findings found;
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            found = erasure.find(Progress.silent());
            erasure.erase("camille", GROUND, true, Progress.silent());
        }
        assertThat(found.left())
                .contains(
                        "documents/made/bilan.html",
                        "documents/made/lundi.eml",
                        "documents/made/bilan.odt",
                        "exports/mentions.csv",
                        "au bureau.csv")
                .doesNotContain("documents/made/cantine.html");
        assertThat(standing(folder)).as("but what was named").isSubsetOf(new TreeSet<>(found.left()));
    }

    /** One file of every kind that a dossier keeps beside the archive, each with her in it. */
    private void everyKindOfFile() throws IOException {
        String her = "Zélie Bonvoisin";
        write("imports/import-1.json", "{\"files\": [{\"path\": \"/exports/" + her + ".csv\"}]}");
        write(
                "sources/lettres.state.json",
                "{\"cursor\": \"3\", \"remarks\": [{\"french\": \"De " + her + "\", \"english\": \"zelie_b\"}]}");
        write(
                "sources/removed/zelie_b.json",
                "{\"kind\": \"page\", \"parameters\": {\"url\": \"https://a/@zelie_b\"}}");
        write("profiles/lettres.json", "{\"id\": \"lettres\", \"label\": \"Lettres de " + her + "\"}");
        write("codebook/departments.tsv", "voirie\tVoirie\t" + her + "\n");
        write("codebook/speakers.tsv", "zelie_b\tindividual\n");
        write("routing/rules.json", "[{\"when\": \"zelie_b\", \"to\": \"voirie\"}]");
        write("routing/tickets/1.json", "{\"subject\": \"" + her + "\"}");
        write("alerts/eau.json", "{\"name\": \"eau\", \"query\": \"" + her + "\"}");
        write("alerts/told/eau.txt", "Saperlipopette, encore du poulet 30");
        write("digests/sent/lundi.json", "{\"items\": [\"" + her + "\"]}");
        write("depot/rejects/a.csv", "line,reason,row\r\n2,\"illisible\",\"" + her + "\"\r\n");
        write("repairs/1.loss", "{\"format\": 1, \"acts\": 1, \"undoings\": [\"harvest-zelie_b-1\"]}");
        write("repairs/1.json", "{\"format\": 1, \"files\": [{\"file\": \"acts/zelie_b@poste.ndjson\"}]}");
        write("strategies/.plan.strategy.draft", "<cite>" + her + "</cite>");
        write("strategies/plan.strategy", "<cite>Saperlipopette, encore du poulet 20</cite>");
        write("mentions/denis@autre.ndjson.gz.damaged-1", her);
        write("documents/made/.bilan.html.12ab34cd.new", "<q>Saperlipopette, encore du poulet 0</q>");
        Files.write(folder.resolve("documents/modele.docx"), document("Modèle pour " + her));
        write("searches.json.old", "{\"query\": \"zelie_b\"}");
        write("note de service.txt", "La dame " + her + " a rappelé");
    }

    @Test
    void in_no_kind_of_file_does_she_stand_without_its_being_named() throws IOException {
        aDossierOfTwoHands(FEW);
        everyKindOfFile();
        Set<String> before = standing(folder);
        assertThat(before).hasSizeGreaterThan(30);
        Findings found;
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            found = erasure.find(Progress.silent());
            erasure.erase("camille", GROUND, true, Progress.silent());
        }
        Set<String> after = standing(folder);
        assertThat(after).as("but what was named").isSubsetOf(new TreeSet<>(found.left()));
        assertThat(after).hasSizeLessThan(before.size() / 2);
        assertThat(folder.resolve("repairs/1.loss"))
                .as("that something was lost stays")
                .exists();
    }

    @Test
    void lists_of_what_was_shown_lose_the_keys_of_her_mentions_alone() throws IOException {
        aDossierOfTwoHands(FEW);
        FolderWatches watches = new FolderWatches(folder, "camille");
        watches.delivered("cantine", List.of(new MentionId("mastodon:0"), new MentionId("mastodon:5")));
        write(
                "alerts/told/cantine.mail.txt",
                String.format(Locale.ROOT, "%016x%n", new MentionId("mastodon:10").orderKey()));
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent());
        }
        assertThat(watches.shown("cantine").holds(new MentionId("mastodon:5"))).isTrue();
        assertThat(watches.shown("cantine").holds(new MentionId("mastodon:0"))).isFalse();
        assertThat(folder.resolve("alerts/told/cantine.mail.txt")).hasContent("");
    }

    /** The proof holds nothing that somebody without the key could try names on, and the keys are not in the dossier. */
    @Test
    void the_key_by_which_she_is_known_again_is_not_in_the_dossier() throws IOException {
        Map<String, String> store = new TreeMap<>();
        aDossierOfTwoHands(FEW);
        dossiers = new org.beffroi.dossier.folder.FolderDossiers(
                new LuceneArchiveProvider(), name -> store.computeIfAbsent(name, any -> "cle-" + any + "-tres-longue")
                        .getBytes(StandardCharsets.UTF_8));
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent());
        }
        assertThat(store).isNotEmpty();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<byte[]> contents = new ArrayList<>();
                unpacked(Files.readAllBytes(file), contents);
                for (byte[] content : contents) {
                    assertThat(new String(content, StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain("tres-longue");
                }
            }
        }
    }
}
