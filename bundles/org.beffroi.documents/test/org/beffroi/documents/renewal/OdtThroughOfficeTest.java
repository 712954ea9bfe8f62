package org.beffroi.documents.renewal;

import java.io.IOException;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.beffroi.documents.renewal.odt.OdtFlow;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.testing.renewal.Format;
import org.junit.jupiter.api.Tag;

/** OpenDocument texts that LibreOffice saved. */
@Tag("verify") // Saves documents with LibreOffice.
class OdtThroughOfficeTest extends ThroughOffice {

    @Override
    Format format() {
        return Format.ODT;
    }

    @Override
    DocumentWriter writer() {
        return new OdtDocumentWriter();
    }

    @Override
    DocumentRenewer renewer() {
        return new OdtRenewer();
    }

    @Override
    Flow flow(byte[] file) throws IOException {
        return new OdtFlow(file);
    }
}
