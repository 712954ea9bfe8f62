package org.beffroi.documents.odt;

import org.beffroi.core.document.DocumentWriter;
import org.beffroi.testing.document.DocumentWriterContract;

class OdtDocumentWriterContractTest extends DocumentWriterContract {

    @Override
    protected DocumentWriter writer() {
        return new OdtDocumentWriter();
    }

    @Override
    protected String read(byte[] file) {
        return Opened.of(file).text();
    }
}
