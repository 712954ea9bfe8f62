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
    private static final String METADATA = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String CORE_FILE = "docProps/core.xml";
    private static final String PROGRAM_FILE = "docProps/app.xml";
    private static final String CUSTOM_FILE = "docProps/custom.xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    /** The set of properties that users define ([MS-OLEPS], 2.21). */
    private static final String CUSTOM = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /**
     * Adds them to a package, with what leads to them and to its main file.
     *
     * @param main path of the file that programs open first
     */
    public void into(OpcPackage parcel, String main) {
        Relations roots = new Relations();
        roots.file(Names.R + "/officeDocument", main);
        roots.file(METADATA + "core-properties", CORE_FILE);
        roots.file(Names.R + "/extended-properties", PROGRAM_FILE);
        document.book().ifPresent(book -> roots.file(Names.R + "/custom-properties", CUSTOM_FILE));
        parcel.add("", "", roots);
        parcel.add(CORE_FILE, "application/vnd.openxmlformats-package.core-properties+xml", core());
        parcel.add(PROGRAM_FILE, TYPE + "extended-properties+xml", program());
        document.book().ifPresent(book -> parcel.add(CUSTOM_FILE, TYPE + "custom-properties+xml", custom(book)));
    }

    private String core() {
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

    private String program() {
        Markup xml = new Markup().declaration().open("Properties", "xmlns", OFFICE + "extended-properties");
        xml.element("Application", document.maker());
        return xml.close("Properties").line().toString();
    }

    /** The identity under which the document is made anew. */
    private static String custom(Document.Book book) {
        Markup xml = new Markup().declaration();
        xml.open("Properties", "xmlns", OFFICE + "custom-properties", "xmlns:vt", OFFICE + "docPropsVTypes");
        xml.open("property", "fmtid", CUSTOM, "pid", "2", "name", Names.IDENTITY);
        xml.element("vt:lpwstr", book.id()).close("property");
        return xml.close("Properties").line().toString();
    }
}
