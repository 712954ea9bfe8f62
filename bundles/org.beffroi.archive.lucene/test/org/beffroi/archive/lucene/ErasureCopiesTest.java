package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Proof;
import org.beffroi.dossier.backup.Backup;
import org.beffroi.dossier.privacy.Erasure;
import org.beffroi.dossier.privacy.Findings;
import org.beffroi.dossier.privacy.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies that people left in the folder, whatever they are packed in, are named by an erasure. */
class ErasureCopiesTest extends ErasedDossier {

    @TempDir
    Path beside;

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

    private List<String> left() {
        return found().left();
    }

    private Findings found() {
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            return new Erasure(dossier, HER, CLOCK).find(Progress.silent());
        }
    }

    /** As typed, folded, escaped for programs, encoded for mails, parted by the marks of an office program. */
    private Map<String, byte[]> written() throws IOException {
        String name = "Zélie Bonvoisin";
        byte[] utf8 = ("Vu " + name + " hier").getBytes(StandardCharsets.UTF_8);
        String attached = Base64.getMimeEncoder().encodeToString(zip("a.txt", utf8));
        Map<String, byte[]> files = new TreeMap<>();
        files.put("folded.dat", bytes("vu ZELIE  BONVOISIN hier"));
        files.put("big-endian.dat", name.getBytes(StandardCharsets.UTF_16BE));
        files.put("escaped.dat", bytes("{\"auteur\": \"Z\\u00e9lie Bonvoisin\"}"));
        files.put("entities.dat", bytes("<p>Z&eacute;lie&nbsp;<b>Bon</b>voisin</p>"));
        files.put("numbers.dat", bytes("<p>Z&#233;lie&#xA0;Bonvoisin</p>"));
        files.put("address.dat", bytes("https://a.example/?q=Z%C3%A9lie+Bonvoisin"));
        files.put("printable.dat", bytes("Objet : Z=C3=A9lie Bon=\r\nvoisin"));
        files.put(
                "base64.dat",
                bytes("Content-Transfer-Encoding: base64\n\n"
                        + Base64.getEncoder().encodeToString(utf8)));
        files.put("attached.dat", bytes("Content-Transfer-Encoding: base64\r\n\r\n" + attached + "\r\n"));
        files.put(
                "letter.docx",
                zip(
                        "word/document.xml",
                        bytes("<w:p><w:r><w:t>Z\u00e9lie</w:t></w:r><w:r><w:t xml:space=\"preserve\"> Bon"
                                + "</w:t></w:r><w:r><w:t>voisin</w:t></w:r></w:p>")));
        files.put(
                "letter.odt",
                zip("content.xml", bytes("<text:p>Z\u00e9lie<text:s/><text:span>Bonvoisin</text:span></text:p>")));
        files.put(
                "table.xlsx",
                zip("xl/sharedStrings.xml", bytes("<si><r><t>Zelie </t></r><r><t>Bonvoisin</t></r></si>")));
        files.put(
                "ours.xlsx", withoutSizes(zip("xl/sharedStrings.xml", bytes("<si><t>Z\u00e9lie Bonvoisin</t></si>"))));
        files.put("twice.zip", zip("a.zip", zip("b.json.gz", gzip("{\"a\": \"Z\\u00E9lie Bonvoisin\"}"))));
        return files;
    }

    /** As a program writes it that does not know the sizes before it is done, ours among them: they stand in the directory. */
    private static byte[] withoutSizes(byte[] zip) {
        for (int i = 0; i < zip.length - 16; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 7 && zip[i + 3] == 8) {
                Arrays.fill(zip, i + 8, i + 16, (byte) 0);
            }
        }
        return zip;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatever_form_her_name_was_written_in_the_file_is_named() throws IOException {
        aDossierOfTwoHands(FEW);
        List<String> expected = new ArrayList<>();
        for (String place : List.of("documents", "exports", "attachments")) {
            for (Map.Entry<String, byte[]> one : written().entrySet()) {
                Path file = folder.resolve(place).resolve(one.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, one.getValue());
                expected.add(place + "/" + one.getKey());
            }
        }
        assertThat(left()).containsAll(expected);
    }

    /** What is told to stay is as it was, to the byte, and nothing of it is counted. */
    @Test
    void what_people_laid_in_the_folder_is_named_and_not_changed() throws IOException {
        aDossierOfTwoHands(FEW);
        Map<String, String> laid = new TreeMap<>(Map.of(
                "documents-e1.csv",
                "qui,texte\nZélie Bonvoisin,\"Saperlipopette, encore du poulet 0\"\n",
                "compte rendu.txt",
                "Présente : Zélie Bonvoisin",
                "notes/reunion.json",
                "{\"qui\": \"Zélie Bonvoisin\"}",
                "codebook/essai.txt",
                "Zélie Bonvoisin : « Saperlipopette, encore du poulet 0 »"));
        for (Map.Entry<String, String> one : laid.entrySet()) {
            write(one.getKey(), one.getValue());
        }
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            Findings found = erasure.find(Progress.silent());
            assertThat(found.left()).containsExactlyInAnyOrderElementsOf(laid.keySet());
            assertThat(found.in(Place.FILES)).as("codebook/rues.tsv").isEqualTo(1);
            Proof proof = erasure.erase("camille", GROUND, true, Progress.silent());
            assertThat(proof.counts())
                    .containsEntry(Erasure.LEFT, (long) laid.size())
                    .containsEntry(Place.FILES.key(), 1L);
        }
        for (Map.Entry<String, String> one : laid.entrySet()) {
            assertThat(folder.resolve(one.getKey())).content().isEqualTo(one.getValue());
        }
        assertThat(folder.resolve("codebook/rues.tsv")).content().contains("sentier [effacé]");
    }

    @Test
    void text_of_ours_in_which_no_mark_can_be_put_is_named() throws IOException {
        aDossierOfTwoHands(FEW);
        write("codebook/notes.txt", "Z&eacute;lie Bonvoisin");
        write(
                "rejects/lot/2-b.rejects.csv",
                "file,row\r\nb,\"{\"\"a\"\": \"\"Z\\u00e9lie Bonvoisin\"\"}\"\r\nb,autre\r\n");
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            assertThat(erasure.find(Progress.silent()).left()).containsExactly("codebook/notes.txt");
            erasure.erase("camille", GROUND, true, Progress.silent());
        }
        assertThat(Files.readString(folder.resolve("rejects/lot/2-b.rejects.csv")))
                .isEqualTo("file,row\r\nb,autre\r\n");
    }

    /** Marked as encrypted, in the head of the file and in the directory. */
    private static byte[] locked(byte[] zip) {
        byte[] locked = zip.clone();
        locked[6] |= 1;
        for (int i = 0; i < locked.length - 8; i++) {
            if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2) {
                locked[i + 8] |= 1;
            }
        }
        return locked;
    }

    /** An archive that nobody can open without its password, one that was cut, a PDF, and formats that are not read. */
    @Test
    void what_cannot_be_looked_into_is_named_apart() throws IOException {
        aDossierOfTwoHands(FEW);
        byte[] whole = zip("a.txt", bytes("rien d’elle ".repeat(500)));
        byte[] locked = locked(whole);
        Map<String, byte[]> files = new TreeMap<>(Map.of(
                "exports/ferme.zip",
                locked,
                "exports/coupe.zip",
                Arrays.copyOf(whole, whole.length / 2),
                "exports/coupe.gz",
                Arrays.copyOf(gzip("rien d’elle ".repeat(500)), 40),
                "documents/bilan.pdf",
                bytes("%PDF-1.7 rien"),
                "notes/sauvegarde.7z",
                new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4},
                "attachments/scan.rar",
                new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0}));
        for (Map.Entry<String, byte[]> one : files.entrySet()) {
            Path file = folder.resolve(one.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, one.getValue());
        }
        Files.write(folder.resolve("exports/entier.zip"), whole);
        Findings found = found();
        assertThat(found.unread()).containsExactlyElementsOf(files.keySet());
        assertThat(found.left()).isEmpty();
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Proof proof = new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent());
            assertThat(proof.counts()).containsEntry(Erasure.UNREAD, 6L);
        }
    }

    /** What a repair set aside is the former journal, with her in it; nobody searches it, so it goes. A backup is a copy. */
    @Test
    void what_a_repair_set_aside_goes_and_a_backup_in_the_folder_is_named() throws IOException {
        aDossierOfTwoHands(FEW);
        Path journal = folder.resolve("mentions/denis@autre.ndjson.gz");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        try (Archive denis = archiveOfDenis(Access.WRITE)) {
            assertThat(denis.repair(Progress.silent()).damages()).isNotEmpty();
        }
        assertThat(namesIn("mentions")).anyMatch(name -> name.contains(".damaged-"));
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            // A backup cannot be made here; somebody moved one in.
            new Backup(folder, CLOCK).to(beside.resolve("copie.zip"), Progress.silent());
            Files.copy(beside.resolve("copie.zip"), folder.resolve("copie.zip"));
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            assertThat(erasure.find(Progress.silent()).left()).containsExactly("copie.zip");
            erasure.erase("camille", GROUND, true, Progress.silent());
        }
        assertThat(namesIn("mentions")).noneMatch(name -> name.contains(".damaged-"));
        assertThat(tracesInFiles()).isSubsetOf("copie.zip");
    }

    private List<String> namesIn(String place) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** A link leads to what is not the dossier’s: it is looked at, and neither rewritten nor deleted. */
    @Test
    void what_a_link_leads_to_is_named_and_not_touched() throws IOException {
        aDossierOfTwoHands(FEW);
        Path outside = Files.writeString(beside.resolve("ailleurs.txt"), "Zélie Bonvoisin habite ailleurs");
        Path deep = Files.createDirectories(beside.resolve("dossiers"));
        Files.writeString(deep.resolve("note.txt"), "Zélie Bonvoisin");
        Files.createSymbolicLink(folder.resolve("note.txt"), outside);
        Files.createSymbolicLink(folder.resolve("attachments/zelie-bonvoisin-2.txt"), outside);
        Files.createSymbolicLink(folder.resolve("watches/elle-2.json"), outside);
        Files.createSymbolicLink(folder.resolve("archives"), deep);
        Files.createSymbolicLink(folder.resolve("documents"), beside.resolve("nulle-part"));
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            Findings found = erasure.find(Progress.silent());
            assertThat(found.left())
                    .containsExactly("attachments/zelie-bonvoisin-2.txt", "note.txt", "watches/elle-2.json");
            assertThat(found.unread()).containsExactly("archives", "documents");
            erasure.erase("camille", GROUND, true, Progress.silent());
        }
        assertThat(outside).content().isEqualTo("Zélie Bonvoisin habite ailleurs");
        assertThat(deep.resolve("note.txt")).content().isEqualTo("Zélie Bonvoisin");
        assertThat(Files.isSymbolicLink(folder.resolve("note.txt"))).isTrue();
    }
}
