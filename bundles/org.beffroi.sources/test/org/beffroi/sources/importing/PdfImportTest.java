package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.sources.importing.run.Contents;
import org.beffroi.sources.pdf.PdfRows;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minutes and cuttings as PDF: a mention a page, its number in its title; scans are told or read; made pages. */
@Tag("verify") // Reads scans, and documents made to fill a memory.
class PdfImportTest {

    @TempDir
    Path folder;

    private static void page(PDDocument document, String... lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            out.newLineAtOffset(60, 700);
            for (String line : lines) {
                out.showText(line);
                out.newLineAtOffset(0, line.isEmpty() ? -30 : -13);
            }
            out.endText();
        }
    }

    private static void scan(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
            out.drawImage(LosslessFactory.createFromImage(document, picture), 100, 100);
        }
    }

    private static byte[] minutes(boolean closed) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(
                    document,
                    "Le conseil examine le plan de circu-",
                    "lation. Qu'en pense-t-",
                    "il ? Nul ne le sait.",
                    "",
                    "La séance est levée.");
            page(document, "Le rapport sur la piscine est adopté.");
            scan(document);
            if (closed) {
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void minutesHaveAMentionAPage() throws IOException {
        Trial trial = Trial.of(folder, "conseil-2026-03-12.pdf", minutes(false));
        assertThat(trial.refusal()).isEmpty();
        assertThat(trial.profile()).isEqualTo("pdf-pages");
        assertThat(trial.read()).isEqualTo(3);
        assertThat(trial.mentions().stream().map(one -> one.title().orElse("")))
                .contains("conseil-2026-03-12, p. 1", "conseil-2026-03-12, p. 2");
        Mention first = trial.mentions().getFirst();
        assertThat(first.text())
                .startsWith("Le conseil examine le plan de circulation. Qu'en pense-t-il ? Nul ne le sait.")
                .endsWith("La séance est levée.");
        assertThat(first.published().orElseThrow()).hasToString("2026-03-11T23:00:00Z");
        assertThat(first.values().string(CoreFields.OUTLET)).contains("conseil-2026-03-12");
        assertThat(trial.warnings()).contains("pdf.note");
    }

    private List<Row> rows(Optional<org.beffroi.sources.pdf.ScanReader> scans) throws IOException {
        Path file = folder.resolve("scan.pdf");
        java.nio.file.Files.write(file, minutes(false));
        Content content = Contents.of(file, new java.util.ArrayList<>()).getFirst();
        List<Row> all = new java.util.ArrayList<>();
        try (PdfRows rows = new PdfRows(content, scans)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    @Test
    void aScanIsToldWhereNothingReadsScans() throws IOException {
        Row last = rows(Optional.empty()).getLast();
        assertThat(last).isInstanceOfSatisfying(Row.Broken.class, broken -> assertThat(
                        broken.why().in(Locale.FRENCH))
                .contains("page 3")
                .contains("Tesseract"));
    }

    @Test
    void aScanIsReadWhereSomethingDoes() throws IOException {
        Row last =
                rows(Optional.of((document, page) -> "La fontaine\nest à sec")).getLast();
        assertThat(last).isInstanceOfSatisfying(Row.Whole.class, whole -> assertThat(
                        whole.cells().first("text"))
                .isEqualTo("La fontaine est à sec"));
    }

    @Test
    void aScanThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        List<Row> all = rows(Optional.of((document, page) -> {
            throw new IOException("no answer");
        }));
        assertThat(all).hasSize(3);
        assertThat(all.get(1)).isInstanceOf(Row.Whole.class);
        assertThat(all.getLast()).isInstanceOf(Row.Broken.class);
    }

    @Test
    void aClosedDocumentAndADamagedOneAreRefusedInWords() throws IOException {
        assertThat(Trial.of(folder, "clos.pdf", minutes(true)).refusal()).isEqualTo("file.encrypted");
        Trial damaged = Trial.of(folder, "casse.pdf", "%PDF-1.7\nrien".getBytes(StandardCharsets.US_ASCII));
        assertThat(damaged.refusal()).isEqualTo("file.pdf.damaged");
    }

    /** A page whose words unpack to as many signs as one likes. */
    private static byte[] packed(int words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 1);
                out.beginText();
                for (int i = 0; i < words; i++) {
                    out.showText("nous nous nous nous nous nous nous nous nous nous nous nous nous nous nous");
                }
                out.endText();
            }
            page(document, "Une page comme une autre.");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aPageOfTooManySignsIsOneBrokenRow() throws IOException {
        Trial trial = Trial.of(folder, "long.pdf", packed(20_000));
        assertThat(trial.refusal()).isEmpty();
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.rejected()).isEqualTo(1);
        assertThat(trial.mentions().getFirst().text()).isEqualTo("Une page comme une autre.");
    }

    @Test
    void aDocumentMadeToFillTheMemoryIsRefused() throws IOException {
        byte[] bomb = packed(3_000_000);
        assertThat(bomb.length).isLessThan(2_000_000);
        assertThat(Trial.of(folder, "bombe.pdf", bomb).refusal()).isEqualTo("file.pdf.grows");
    }

    @Test
    void aDocumentInsideAnArchiveIsReadToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("conseils/conseil-2026-03-12.pdf"));
            zip.write(minutes(false));
        }
        Trial trial = Trial.of(folder, "conseils.zip", bytes.toByteArray());
        assertThat(trial.refusal()).isEmpty();
        assertThat(trial.read()).isEqualTo(3);
        assertThat(trial.mentions().getFirst().title()).contains("conseil-2026-03-12, p. 1");
    }
}
