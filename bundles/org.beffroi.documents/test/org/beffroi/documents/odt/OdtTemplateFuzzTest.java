package org.beffroi.documents.odt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.beffroi.core.message.Refusal;
import org.beffroi.documents.renewal.Packages;
import org.beffroi.testing.fuzz.FuzzContract;

/** Templates of texts in OpenDocument: an input is the part that holds the styles. */
class OdtTemplateFuzzTest extends FuzzContract {

    OdtTemplateFuzzTest() {
        super("odt-template");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        Path file = Files.createTempFile("essai", ".ott");
        try {
            Files.write(file, Packages.of(Map.of("styles.xml", input)));
            Template.read(file);
        } catch (Refusal refusal) {
            told(refusal.sentence());
        } finally {
            Files.delete(file);
        }
    }
}
