package org.beffroi.documents.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.osgi.service.component.annotations.Component;

/** One page of HTML (UTF-8) that holds everything: style, pictures; light, dark and on paper. */
@Component
@DocumentWriter.Info(id = "html", mediaType = "text/html")
public final class HtmlDocumentWriter implements DocumentWriter {

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(Page.of(document).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
