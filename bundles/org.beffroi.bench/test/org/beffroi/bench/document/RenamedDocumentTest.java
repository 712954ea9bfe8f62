package org.beffroi.bench.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Renewal.Kind;
import org.beffroi.core.message.Refusal;
import org.beffroi.documents.docx.DocxDocumentWriter;
import org.beffroi.documents.drawing.ResultDrawings;
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.beffroi.documents.renewal.DocxRenewer;
import org.beffroi.documents.renewal.OdtRenewer;
import org.beffroi.strategy.demo.DemoDocument;
import org.beffroi.strategy.document.Printing;
import org.beffroi.strategy.document.Printing.Way;
import org.beffroi.testing.renewal.Format;
import org.beffroi.testing.renewal.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that their writer renamed, copied or saved otherwise are still known, or it is said that they are not. */
@Tag("verify") // Makes the documents of the town many times, one in LibreOffice.
class RenamedDocumentTest {

    private static final String HERS = "que la rédactrice a ajoutés";

    @TempDir
    private Path folder;

    private Printing printing(Format format) {
        Path strategy = folder.resolve("ville.strategy");
        return format == Format.ODT
                ? new Printing(strategy, new OdtDocumentWriter(), Optional.of(new OdtRenewer()))
                : new Printing(strategy, new DocxDocumentWriter(), Optional.of(new DocxRenewer()));
    }

    private static Document document(String book, String... paragraphs) {
        List<Part> parts = Stream.of(paragraphs)
                .<Part>map(text -> Part.Block.of("b_" + text.split(" ")[0], Part.Paragraph.of(text)))
                .toList();
        return new Document(
                        "Stratégie",
                        Optional.empty(),
                        Locale.FRENCH,
                        ZoneId.of("Europe/Paris"),
                        parts,
                        "Beffroi",
                        Instant.parse("2026-01-05T10:00:00Z"),
                        "",
                        Optional.empty(),
                        List.of())
                .as(new Document.Book(book, List.of(), "Stratégie"));
    }

    private static final Document FIRST = document("str_1/public", "un mot", "deux mots", "trois mots");
    private static final Document SECOND =
            document("str_1/public", "un mot", "deux mots nouveaux", "trois mots", "quatre mots");

    private Path file(String name, Format format) {
        return folder.resolve(name + "." + format.id());
    }

    private Printing.Made make(Document document, Path file, Format format) throws IOException {
        return printing(format).make(document, file, Locale.FRENCH, Way.AROUND);
    }

    /** A program that writes into the text and leaves the rest of the file as it was. */
    private static void type(Path file, String from, String to) throws IOException {
        Files.write(file, changed(Files.readAllBytes(file), from, to));
    }

    private static byte[] changed(byte[] file, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                zip.write(
                        entry.getName().endsWith(".xml")
                                ? new String(part, StandardCharsets.UTF_8)
                                        .replace(from, to)
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return out.toByteArray();
    }

    private static String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("content.xml") || entry.getName().equals("word/document.xml")) {
                    text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", " "));
                }
            }
        }
        return text.toString();
    }

    private List<String> made() throws IOException {
        Path made = folder.resolve("documents/made");
        if (!Files.isDirectory(made)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(made)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aRenamedDocumentGetsWhatTheModelChanged(Format format) throws IOException {
        Path first = file("c", format);
        make(FIRST, first, format);
        type(first, "trois mots", "trois mots " + HERS);
        Path renamed = Files.move(first, file("Stratégie de l’été v2", format));
        Printing.Made again = make(SECOND, renamed, format);
        assertThat(again.renewal().orElseThrow().of(Kind.UPDATED)).hasSize(1);
        assertThat(again.renewal().orElseThrow().of(Kind.ADDED)).hasSize(1);
        assertThat(again.renewal().orElseThrow().of(Kind.KEPT)).hasSize(1);
        assertThat(text(renamed)).contains("deux mots nouveaux", "quatre mots", HERS);
        assertThat(make(SECOND, renamed, format).isWritten()).isFalse();
    }

    /** The copy comes from an older making than the document that went on, and is compared with that one. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void aCopyIsComparedWithWhatItWasMadeFrom(Format format) throws IOException {
        Path first = file("c", format);
        make(FIRST, first, format);
        Path copy = Files.copy(first, file("copie", format));
        make(SECOND, first, format);
        type(copy, "trois mots", "trois mots " + HERS);
        make(SECOND, copy, format);
        assertThat(text(copy)).contains("deux mots nouveaux", "quatre mots", HERS);
        type(copy, "quatre mots", "quatre mots " + HERS);
        Document third = document("str_1/public", "un mot encore", "deux mots nouveaux", "trois mots", "quatre mots");
        Printing.Made made = make(third, copy, format);
        assertThat(made.renewal().orElseThrow().of(Kind.UPDATED)).hasSize(1);
        assertThat(made.renewal().orElseThrow().of(Kind.KEPT)).hasSize(2);
    }

    private void refused(Document document, Path file, Format format, String... said) throws IOException {
        byte[] before = Files.readAllBytes(file);
        List<String> made = made();
        for (Way way : List.of(Way.PREVIEW, Way.AROUND)) {
            assertThatThrownBy(() -> printing(format).make(document, file, Locale.FRENCH, way))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.sentence().in(Locale.FRENCH))
                            .contains(String.valueOf(file.getFileName()), "Choisissez un autre nom", "--anew")
                            .contains(said));
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(made()).isEqualTo(made);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsNotKnownAnyMoreIsRefusedInWords(Format format) throws IOException {
        Path file = file("c", format);
        make(FIRST, file, format);
        for (String name : made()) {
            Files.delete(folder.resolve("documents/made").resolve(name));
        }
        refused(SECOND, file, format, "documents", "n’est plus dans", "autre machine");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDocumentForOtherReadersOrOfAnotherStrategyIsRefused(Format format) throws IOException {
        Path file = file("c", format);
        make(document("str_1/internal", "un secret"), file, format);
        refused(FIRST, file, format, "fait pour l’interne", "demandez pour tout le monde");
        refused(document("str_2/internal", "un mot"), file, format, "autre stratégie");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aTextThatIsNoDocumentOfOursIsRefused(Format format) throws IOException {
        Path file = file("c", format);
        make(FIRST, file, format);
        type(file, "BeffroiDocument", "Autre");
        refused(FIRST, file, format, "ne dit pas quel document il est");
        Path lettre = Files.writeString(file("lettre", format), "Chère Zélie");
        refused(FIRST, lettre, format, "ne se lit pas comme " + format.id());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anewTheFormerFileIsSetAsideUnderANameThatIsFree(Format format) throws IOException {
        Path file = Files.writeString(file("lettre", format), "Chère Zélie");
        for (String name : List.of("lettre.before.", "lettre.before-2.")) {
            byte[] there = Files.readAllBytes(file);
            Printing.Made made = printing(format).make(FIRST, file, Locale.FRENCH, Way.ASIDE);
            assertThat(made.kept()).contains(folder.resolve(name + format.id()).toAbsolutePath());
            assertThat(made.kept().orElseThrow()).hasBinaryContent(there);
            assertThat(text(file)).contains("deux mots");
        }
        assertThat(make(SECOND, file, format).renewal().orElseThrow().of(Kind.UPDATED))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void inAnotherLanguageItIsAnotherDocument(Format format) throws IOException {
        Path file = file("c", format);
        make(FIRST, file, format);
        refused(
                document("str_1/public.en", "a word", "two words", "three words"),
                file,
                format,
                "a été fait dans la langue «\u202ffr\u202f»",
                "--language fr");
    }

    /** As they lie about since before files said from which making they come. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void aFileWithoutRevisionIsFoundByItsNameAndUnderAnotherIsRefused(Format format) throws IOException {
        Path file = file("c", format);
        make(FIRST, file, format);
        byte[] former = changed(Files.readAllBytes(file), made().getFirst().replaceAll(".*-", "#"), "");
        Path made = folder.resolve("documents/made");
        Files.delete(made.resolve(made().getFirst()));
        Files.write(file, former);
        Files.write(made.resolve("c-" + format.id() + "-str-1-public." + format.id()), former);
        Files.copy(file, file("d", format));
        make(SECOND, file, format);
        assertThat(text(file)).contains("deux mots nouveaux");
        refused(SECOND, file("d", format), format, "n’est plus dans");
    }

    @Test
    void throughLibreOfficeItIsKnownInItsFormatAndRefusedInAnother() throws IOException {
        assumeTrue(Office.isThere(), "LibreOffice (soffice) is not there");
        Document demo = new DemoDocument(new ResultDrawings(), "Beffroi").in(Locale.FRENCH);
        try (Office office = new Office(folder.resolve("office"))) {
            for (Format format : Format.values()) {
                Format other = format == Format.ODT ? Format.DOCX : Format.ODT;
                Path file = file("c", format);
                make(demo, file, format);
                Path saved = Files.write(file("v2", format), office.saved(Files.readAllBytes(file), format));
                Printing.Made made = printing(format).make(demo, saved, Locale.FRENCH, Way.PREVIEW);
                assertThat(made.renewal().orElseThrow().changes()).isEmpty();
                Path otherwise = Files.write(
                        file("v2 en " + other.id(), other), office.saved(Files.readAllBytes(file), format, other));
                refused(demo, otherwise, other, "a été produit en " + format.id(), "enregistré en " + other.id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentWithoutItsBookmarksIsRefusedByItsNameAndStaysAsItIs(Format format) throws IOException {
        Path file = file("strategie", format);
        make(FIRST, file, format);
        type(file, "\"b_", "\"_Hlk_");
        byte[] hers = Files.readAllBytes(file);
        assertThatThrownBy(() -> make(SECOND, file, format))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .startsWith(String.valueOf(file.getFileName()))
                                .contains("signets", "Choisissez un autre nom"));
        assertThat(file).hasBinaryContent(hers);
    }

    @ParameterizedTest
    @EnumSource
    void aConflictThatNobodySettledIsToldEachTime(Format format) throws IOException {
        Path file = file("strategie", format);
        make(FIRST, file, format);
        type(file, "deux mots", "deux paroles");
        assertThat(make(SECOND, file, format).renewal().orElseThrow().of(Kind.CONFLICT))
                .hasSize(1);
        Printing.Made again = make(SECOND, file, format);
        assertThat(again.isWritten()).isFalse();
        assertThat(again.renewal().orElseThrow().of(Kind.CONFLICT)).hasSize(1);
    }
}
