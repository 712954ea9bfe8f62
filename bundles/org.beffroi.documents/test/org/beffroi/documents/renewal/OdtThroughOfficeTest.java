package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Renewal;
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.beffroi.documents.odt.Valbrume;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenDocument texts that LibreOffice saved. */
class OdtThroughOfficeTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsOffice() {
        assumeTrue(Office.isThere(), "LibreOffice (soffice) is not there");
    }

    static byte[] written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OdtDocumentWriter().write(document, out);
        return out.toByteArray();
    }

    private byte[] saved(byte[] file) throws IOException {
        Path in = folder.resolve("d.odt");
        Files.write(in, file);
        Office.convert(List.of(in), "odt", folder.resolve("out"));
        return Files.readAllBytes(folder.resolve("out/d.odt"));
    }

    @Test
    void whatNobodyChangedReadsTheSameAfterLibreOfficeSavedIt() throws IOException {
        byte[] made = written(Valbrume.strategy());
        OdtFlow before = new OdtFlow(made);
        OdtFlow after = new OdtFlow(saved(made));
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
