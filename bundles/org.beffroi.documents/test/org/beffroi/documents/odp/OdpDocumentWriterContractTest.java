package org.beffroi.documents.odp;

import org.beffroi.core.document.DocumentWriter;
import org.beffroi.documents.docx.Unzipped;
import org.beffroi.testing.document.DocumentWriterContract;

class OdpDocumentWriterContractTest extends DocumentWriterContract {

    @Override
    protected DocumentWriter writer() {
        return new OdpDocumentWriter();
    }

    @Override
    protected String read(byte[] file) {
        return Unzipped.of(file).texts();
    }
}
