package org.beffroi.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.beffroi.documents.Judged;
import org.beffroi.documents.docx.SonnevalBook;
import org.beffroi.documents.page.Papers;
import org.beffroi.documents.page.Programs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What veraPDF says of our files; skipped where it is not there. */
@Tag("verify") // Starts veraPDF.
class PdfJudgedByOthersTest {

    @TempDir
    private Path folder;

    @Test
    void filesAreAccessibleAsPdfUaSays() throws IOException {
        List<Path> files = Judged.files(folder, new PdfDocumentWriter(), ".pdf");
        assertThat(Programs.accessibility(files).lines().filter(line -> !line.isBlank()))
                .hasSize(files.size())
                .allMatch(line -> line.startsWith("PASS ") && line.endsWith(" ua1"));
    }

    @Test
    void theJudgeIsNotAsleep() throws IOException {
        Path broken =
                Files.write(folder.resolve("broken.pdf"), Papers.bytes(new PdfDocumentWriter(), SonnevalBook.book()));
        try (PDDocument file = Loader.loadPDF(Files.readAllBytes(broken))) {
            file.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
            file.getDocumentCatalog().setStructureTreeRoot(null);
            file.save(broken.toFile());
        }
        assertThat(Programs.accessibility(List.of(broken))).contains("FAIL");
    }
}
