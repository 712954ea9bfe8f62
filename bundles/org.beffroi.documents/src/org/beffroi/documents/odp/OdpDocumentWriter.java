package org.beffroi.documents.odp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.documents.odt.Package;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.slides.SlideDeck;
import org.osgi.service.component.annotations.Component;

/**
 * A document as slides in the open format (OpenDocument 1.3, OASIS 2021, part 3, section 3.4.4): native titles, texts and tables, pictures
 * in lines, and what is said beside each slide in its notes.
 */
@Component(service = DocumentWriter.class)
@DocumentWriter.Info(id = "odp", mediaType = OdpDocumentWriter.TYPE)
public final class OdpDocumentWriter implements DocumentWriter {

    static final String TYPE = "application/vnd.oasis.opendocument.presentation";

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        OdpSlides slides = new OdpSlides(SlideDeck.of(document));
        Markup content = new Markup().declaration();
        content.open("office:document-content", OdpSpaces.declared()).line();
        content.open("office:automatic-styles")
                .own(slides.styles())
                .close("office:automatic-styles")
                .line();
        content.open("office:body").open("office:presentation").line();
        content.own(slides.xml());
        content.close("office:presentation")
                .close("office:body")
                .close("office:document-content")
                .line();
        Package files = new Package(TYPE);
        files.add("content.xml", bytes(content.toString()));
        files.add("styles.xml", bytes(new OdpMaster(document).xml()));
        files.meta(document);
        for (Map.Entry<String, byte[]> picture : slides.pictures().entrySet()) {
            files.add(picture.getKey(), picture.getValue());
        }
        files.write(document.made(), out);
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
