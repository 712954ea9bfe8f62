package org.beffroi.documents.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.testing.document.DocumentWriterContract;

class PptxDocumentWriterContractTest extends DocumentWriterContract {

    @Override
    protected DocumentWriter writer() {
        return new PptxDocumentWriter();
    }

    /** All files but pixels. */
    @Override
    protected String read(byte[] file) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().endsWith(".png")) {
                    all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
