package org.beffroi.documents.docx.part;

import java.time.temporal.ChronoUnit;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.documents.page.Markup;

/**
 * What a file says of itself: title, author, language, dates, the program, and the identity of a book (ECMA-376, part 1,
 * 15.2.12; part 2, 11).
 */
public record Properties(Document document) {

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    /** The set of properties that users define ([MS-OLEPS], 2.21). */
    private static final String CUSTOM = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    public String core() {
        Markup xml = new Markup().declaration();
        xml.open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        CORE,
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .line();
        xml.element("dc:title", document.title()).line();
        document.subtitle().filter(line -> !line.isBlank()).ifPresent(line -> xml.element("dc:subject", line)
                .line());
        String author = document.sender()
                .map(Correspondent::name)
                .filter(name -> !name.isBlank())
                .orElse(document.maker());
        xml.element("dc:creator", author).line();
        if (!document.about().isBlank()) {
            xml.element("dc:description", document.about()).line();
        }
        xml.element("dc:language", Names.language(document.language())).line();
        String made = document.made().truncatedTo(ChronoUnit.SECONDS).toString();
        for (String date : new String[] {"dcterms:created", "dcterms:modified"}) {
            xml.element(date, made, "xsi:type", "dcterms:W3CDTF").line();
        }
        return xml.close("cp:coreProperties").line().toString();
    }

    public String program() {
        Markup xml = new Markup().declaration().open("Properties", "xmlns", OFFICE + "extended-properties");
        xml.element("Application", document.maker());
        return xml.close("Properties").line().toString();
    }

    /** The identity under which the document is made anew. */
    public static String custom(Document.Book book) {
        Markup xml = new Markup().declaration();
        xml.open("Properties", "xmlns", OFFICE + "custom-properties", "xmlns:vt", OFFICE + "docPropsVTypes");
        xml.open("property", "fmtid", CUSTOM, "pid", "2", "name", Names.IDENTITY);
        xml.element("vt:lpwstr", book.id()).close("property");
        return xml.close("Properties").line().toString();
    }
}
