package org.beffroi.documents.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.StyledWriter;
import org.beffroi.documents.odt.Node.Element;
import org.beffroi.documents.page.Said;
import org.osgi.service.component.annotations.Component;

/**
 * A text that people go on writing in, in the open format that French administrations recommend to one another (OpenDocument
 * 1.3, OASIS 2021; RGI 2.0). All that is formatted has a named style; blocks lie between bookmarks of their anchors; a book
 * keeps its identity in the property {@code BeffroiDocument}.
 */
@Component(service = DocumentWriter.class)
@DocumentWriter.Info(id = "odt", mediaType = OdtDocumentWriter.TYPE)
public final class OdtDocumentWriter implements StyledWriter {

    static final String TYPE = "application/vnd.oasis.opendocument.text";

    /** Name of the property that keeps the identity of a book. */
    public static final String IDENTITY = "BeffroiDocument";

    /** Where numbers of pages go in a sentence; private to Unicode. */
    private static final String PAGE = "\uE000";

    private static final String PAGES = "\uE001";

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        StyleSheet sheet = StyleSheet.own();
        sheet.frame(document.book().map(Document.Book::running).filter(line -> !line.isBlank()), foot(document));
        if (document.isSheet()) {
            sheet.close();
        }
        if (document.isPoster()) {
            sheet.poster();
        }
        write(document, sheet, Optional.empty(), out);
    }

    @Override
    public List<String> write(Document document, Path template, OutputStream out) throws IOException {
        return write(document, Template.read(template), out);
    }

    /** The same with a template that has been read. */
    public List<String> write(Document document, Template template, OutputStream out) throws IOException {
        Element text = write(document, StyleSheet.of(template), Optional.of(template), out);
        return Lacking.of(template, text);
    }

    private static Element write(Document document, StyleSheet sheet, Optional<Template> template, OutputStream out)
            throws IOException {
        Content content = new Content(document, sheet.width());
        Element text = content.write();
        sheet.speak(document.language());
        sheet.add(content.wanted());
        Package files = new Package(TYPE);
        files.add("content.xml", text);
        files.add("styles.xml", sheet.bytes());
        files.meta(document);
        files.add(content.pictures());
        template.ifPresent(over -> files.add(over.pictures()));
        files.write(document.made(), out);
        return text;
    }

    private static Element foot(Document document) {
        Element foot = Element.of("text:span", "text:style-name", Named.QUIET.id());
        String sentence = new Said(document).word("document.page", PAGE, PAGES);
        sentence.codePoints().mapToObj(Character::toString).forEach(letter -> {
            switch (letter) {
                case PAGE ->
                    foot.with(Element.of("text:page-number", "text:select-page", "current")
                            .text("1"));
                case PAGES -> foot.with(Element.of("text:page-count").text("1"));
                default -> foot.text(letter);
            }
        });
        return foot;
    }
}
