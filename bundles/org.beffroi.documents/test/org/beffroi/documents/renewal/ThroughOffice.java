package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Renewal;
import org.beffroi.documents.odt.Valbrume;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.testing.renewal.Format;
import org.beffroi.testing.renewal.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that LibreOffice saved, whatever their format. */
abstract class ThroughOffice {

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

    /** The format that the documents are in. */
    abstract Format format();

    abstract DocumentWriter writer();

    abstract DocumentRenewer renewer();

    abstract Flow flow(byte[] file) throws IOException;

    byte[] written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer().write(document, out);
        return out.toByteArray();
    }

    byte[] saved(byte[] file) throws IOException {
        return office.saved(file, format());
    }

    @Test
    void whatNobodyChangedReadsTheSameAfterLibreOfficeSavedIt() throws IOException {
        byte[] made = written(Valbrume.strategy());
        Flow before = flow(made);
        Flow after = flow(saved(made));
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
        Renewal renewal = renewer().renew(made, saved, made, Locale.FRENCH);
        assertThat(renewal.file()).isEqualTo(saved);
        assertThat(renewal.changes()).isEmpty();
    }
}
