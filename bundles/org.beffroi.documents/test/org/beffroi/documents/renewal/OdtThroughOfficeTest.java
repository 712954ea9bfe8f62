package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Renewal;
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.beffroi.documents.odt.Valbrume;
import org.beffroi.testing.renewal.Format;
import org.beffroi.testing.renewal.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenDocument texts that LibreOffice saved. */
@Tag("verify") // Saves documents with LibreOffice.
class OdtThroughOfficeTest {

    @TempDir
    private static Path folder;

    private static Office office;

    @BeforeAll
    static void needsOffice() throws IOException {
        assumeTrue(Office.isThere(), "LibreOffice (soffice) is not there");
        office = new Office(folder);
    }

    @AfterAll
    static void close() throws IOException {
        if (office != null) {
            office.close();
        }
    }

    static byte[] written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OdtDocumentWriter().write(document, out);
        return out.toByteArray();
    }

    private static byte[] saved(byte[] file) throws IOException {
        return office.saved(file, Format.ODT);
    }

    @Test
    void whatNobodyChangedReadsTheSameAfterLibreOfficeSavedIt() throws IOException {
        byte[] made = written(Valbrume.strategy());
        OdtFlow before = new OdtFlow(made);
        OdtFlow after = new OdtFlow(saved(made));
        assertThat(before.blocks()).hasSizeGreaterThan(10);
        assertThat(after.blocks().keySet())
                .containsExactlyElementsOf(before.blocks().keySet());
        before.blocks().forEach((anchor, span) -> assertThat(
                        after.blocks().get(anchor).of(after.leaves()))
                .as(anchor)
                .extracting(Leaf::signature)
                .containsExactlyElementsOf(
                        span.of(before.leaves()).stream().map(Leaf::signature).toList()));
    }

    @Test
    void nothingChangedLeavesTheFileUntouched() throws IOException {
        byte[] made = written(Valbrume.strategy());
        byte[] saved = saved(made);
        Renewal renewal = new OdtRenewer().renew(made, saved, made, Locale.FRENCH);
        assertThat(renewal.file()).isEqualTo(saved);
        assertThat(renewal.changes()).isEmpty();
    }
}
