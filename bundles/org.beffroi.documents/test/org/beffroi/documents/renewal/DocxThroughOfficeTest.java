package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.Locale;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Renewal;
import org.beffroi.documents.docx.DocxDocumentWriter;
import org.beffroi.documents.odt.Valbrume;
import org.beffroi.documents.renewal.docx.DocxFlow;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.testing.renewal.Format;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Word processing files that LibreOffice saved. */
@Tag("verify") // Saves documents with LibreOffice.
class DocxThroughOfficeTest extends ThroughOffice {

    @Override
    Format format() {
        return Format.DOCX;
    }

    @Override
    DocumentWriter writer() {
        return new DocxDocumentWriter();
    }

    @Override
    DocumentRenewer renewer() {
        return new DocxRenewer();
    }

    @Override
    Flow flow(byte[] file) throws IOException {
        return new DocxFlow(file);
    }

    @Test
    void aFileThatLibreOfficeSavedTakesWhatIsNewAndOpensAgain() throws IOException {
        byte[] base = written(EditedBook.book("avant", false));
        byte[] fresh = written(EditedBook.book("après", true));
        Renewal renewal = renewer().renew(base, saved(base), fresh, Locale.FRENCH);
        assertThat(renewal.changes())
                .extracting(Renewal.Change::anchor, Renewal.Change::kind)
                .containsExactly(tuple("second", Renewal.Kind.UPDATED), tuple("more", Renewal.Kind.ADDED));
        Flow again = flow(saved(renewal.file()));
        Flow wished = flow(fresh);
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
        assertThat(flow(saved).blocks()).hasSizeGreaterThan(10);
        Renewal renewal = renewer().renew(made, saved, made, Locale.FRENCH);
        assertThat(renewal.changes()).isEmpty();
        assertThat(renewal.file()).isEqualTo(saved);
    }
}
