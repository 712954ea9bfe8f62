package org.beffroi.documents.pptx;

import org.beffroi.core.document.DocumentWriter;
import org.beffroi.documents.docx.Unzipped;
import org.beffroi.testing.document.DocumentWriterContract;

class PptxDocumentWriterContractTest extends DocumentWriterContract {

    @Override
    protected DocumentWriter writer() {
        return new PptxDocumentWriter();
    }

    @Override
    protected String read(byte[] file) {
        return Unzipped.of(file).texts();
    }
}
