package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Renewal;
import org.beffroi.documents.docx.DocxDocumentWriter;
import org.beffroi.documents.odt.Valbrume;
import org.beffroi.testing.renewal.Format;
import org.beffroi.testing.renewal.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word processing files that LibreOffice saved. */
@Tag("verify") // Saves documents with LibreOffice.
class DocxThroughOfficeTest {

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
        new DocxDocumentWriter().write(document, out);
        return out.toByteArray();
    }

    private static byte[] saved(byte[] file) throws IOException {
        return office.saved(file, Format.DOCX);
    }

    @Test
    void whatNobodyChangedReadsTheSameAfterLibreOfficeSavedIt() throws IOException {
        byte[] made = written(Valbrume.strategy());
        DocxFlow before = new DocxFlow(made);
        DocxFlow after = new DocxFlow(saved(made));
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
        Renewal renewal = new DocxRenewer().renew(made, saved, made, Locale.FRENCH);
        assertThat(renewal.file()).isEqualTo(saved);
        assertThat(renewal.changes()).isEmpty();
    }

    @Test
    void aFileThatLibreOfficeSavedTakesWhatIsNewAndOpensAgain() throws IOException {
        byte[] base = written(DocxRenewerTest.book("avant", false));
        byte[] fresh = written(DocxRenewerTest.book("après", true));
        Renewal renewal = new DocxRenewer().renew(base, saved(base), fresh, Locale.FRENCH);
        assertThat(renewal.changes())
                .extracting(Renewal.Change::anchor, Renewal.Change::kind)
                .containsExactly(tuple("second", Renewal.Kind.UPDATED), tuple("more", Renewal.Kind.ADDED));
        DocxFlow again = new DocxFlow(saved(renewal.file()));
        DocxFlow wished = new DocxFlow(fresh);
        assertThat(again.blocks().keySet())
                .containsExactlyElementsOf(wished.blocks().keySet());
        wished.blocks().forEach((anchor, span) -> assertThat(
                        again.blocks().get(anchor).of(again.leaves()))
                .as(anchor)
                .extracting(Leaf::signature)
                .containsExactlyElementsOf(
                        span.of(wished.leaves()).stream().map(Leaf::signature).toList()));
    }

    @Test
    void nothingChangedLeavesTheFileUntouchedWhenItWasSavedTwice() throws IOException {
        byte[] made = written(Valbrume.strategy());
        byte[] saved = saved(saved(made));
        assertThat(new DocxFlow(saved).blocks()).hasSizeGreaterThan(10);
        Renewal renewal = new DocxRenewer().renew(made, saved, made, Locale.FRENCH);
        assertThat(renewal.changes()).isEmpty();
        assertThat(renewal.file()).isEqualTo(saved);
    }
}
