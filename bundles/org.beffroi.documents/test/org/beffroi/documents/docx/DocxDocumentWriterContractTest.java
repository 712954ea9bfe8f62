package org.beffroi.documents.docx;

import org.beffroi.core.document.DocumentWriter;
import org.beffroi.testing.document.DocumentWriterContract;

class DocxDocumentWriterContractTest extends DocumentWriterContract {

    @Override
    protected DocumentWriter writer() {
        return new DocxDocumentWriter();
    }

    /** All files of XML; vectors among them, not pixels. */
    @Override
    protected String read(byte[] file) {
        Unzipped unzipped = Unzipped.of(file);
        unzipped.files().keySet().stream()
                .filter(name -> !name.endsWith(".png"))
                .forEach(unzipped::parsed);
        return unzipped.texts();
    }
}
