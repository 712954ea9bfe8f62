package org.beffroi.documents.pdf;

import org.beffroi.core.document.DocumentWriter;
import org.beffroi.testing.document.DocumentWriterContract;
import org.junit.jupiter.api.Tag;

@Tag("verify") // Writes every document of the contract as PDF.
class PdfDocumentWriterContractTest extends DocumentWriterContract {

    @Override
    protected DocumentWriter writer() {
        return new PdfDocumentWriter();
    }

    /** What a reader of PDF obeys: actions, and what it reads as XML. */
    @Override
    protected String read(byte[] file) {
        Paged pages = Paged.of(file);
        return pages.actions() + pages.metadata();
    }
}
