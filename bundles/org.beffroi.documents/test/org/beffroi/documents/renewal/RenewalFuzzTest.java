package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.message.Refusal;
import org.beffroi.testing.fuzz.FuzzContract;

/** Documents that come back from people’s hands to be made anew: an input is the part with the text, of either format. */
class RenewalFuzzTest extends FuzzContract {

    private static final String ODT = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:"
            + "office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
            + "<text:p>Bonjour</text:p></office:text></office:body></office:document-content>";
    private static final String DOCX = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
            + "main\"><w:body><w:p><w:r><w:t>Bonjour</w:t></w:r></w:p></w:body></w:document>";

    RenewalFuzzTest() {
        super("renewal");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        boolean word = new String(input, StandardCharsets.ISO_8859_1).contains("<w:");
        DocumentRenewer renewer = word ? new DocxRenewer() : new OdtRenewer();
        byte[] ours = file(word, (word ? DOCX : ODT).getBytes(StandardCharsets.UTF_8));
        try {
            byte[] edited = file(word, input);
            assertThat(renewer.renew(ours, edited, ours, Locale.FRENCH)).isNotNull();
            renewer.identity(edited);
        } catch (Refusal refusal) {
            told(refusal.sentence());
        } catch (IOException declared) {
            assertThat(declared).isNotNull();
        }
    }

    private static byte[] file(boolean word, byte[] text) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put(word ? "word/document.xml" : "content.xml", text);
        if (!word) {
            parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
        }
        return Packages.of(parts);
    }
}
