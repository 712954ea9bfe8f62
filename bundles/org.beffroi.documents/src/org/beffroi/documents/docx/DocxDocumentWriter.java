package org.beffroi.documents.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.StyledWriter;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.part.OpcPackage;
import org.beffroi.documents.docx.part.Properties;
import org.beffroi.documents.docx.part.Relations;
import org.beffroi.documents.docx.part.Settings;
import org.beffroi.documents.docx.style.Numbering;
import org.beffroi.documents.docx.style.Sheet;
import org.beffroi.documents.docx.template.DocxTemplate;
import org.beffroi.documents.docx.template.LaidOver;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Said;
import org.beffroi.documents.report.Pinned;
import org.osgi.service.component.annotations.Component;

/**
 * A document as Word and LibreOffice edit it (ECMA-376 and ISO/IEC 29500, transitional): named styles alone, native tables,
 * captions, notes and contents, pictures in vectors.
 *
 * <p>Each block stands within a bookmark that bears its anchor, and a book's identity is the custom property {@code
 * BeffroiDocument}: both are still there when somebody has edited the file.
 */
@Component(service = DocumentWriter.class)
@DocumentWriter.Info(id = "docx", mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
public final class DocxDocumentWriter implements StyledWriter {

    private static final String WORD = "word/";
    private static final String TEXT = "document.xml";
    private static final String NOTES = "footnotes.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        parcel(document).write(new Pinned(document.made()), out);
        out.flush();
    }

    /** Numbers of pages in the table of contents are reckoned for our styles: Word is asked to update them. */
    @Override
    public List<String> write(Document document, Path template, OutputStream out) throws IOException {
        DocxTemplate laid = DocxTemplate.read(template);
        OpcPackage parcel = parcel(document);
        List<String> lacking = new LaidOver(parcel, laid).lay();
        parcel.write(new Pinned(document.made()), out);
        out.flush();
        return lacking;
    }

    private static OpcPackage parcel(Document document) throws IOException {
        // Once to find the pages, once to say them in the table of contents.
        Pages pages = Pagination.of(new Body(document, Pages.UNKNOWN).pieces());
        Body body = new Body(document, pages);
        OpcPackage parcel = new OpcPackage();
        new Properties(document).into(parcel, WORD + TEXT);
        text(document, body, pages, parcel);
        return parcel;
    }

    private static void text(Document document, Body body, Pages pages, OpcPackage parcel) throws IOException {
        Relations relations = body.relations();
        part(
                parcel,
                relations,
                "styles",
                new Sheet(document.language(), document.book().map(Document.Book::form)).xml());
        part(parcel, relations, "settings", new Settings(document.language()).xml());
        part(parcel, relations, "numbering", new Numbering(body.ordered()).xml());
        part(parcel, relations, "footnotes", body.notes().xml());
        parcel.add(WORD, NOTES, body.notes().relations());
        Section section = section(document, pages, parcel, relations);
        for (Map.Entry<String, byte[]> file : body.figures().files().entrySet()) {
            parcel.add(WORD + file.getKey(), file.getValue());
        }
        parcel.add(WORD + TEXT, TYPE + "document.main+xml", xml(body, section));
        parcel.add(WORD, TEXT, relations);
    }

    /** Adds what stands at the head and the foot of pages. */
    private static Section section(Document document, Pages pages, OpcPackage parcel, Relations relations) {
        Map<String, String> heads = new LinkedHashMap<>();
        Map<String, String> feet = new LinkedHashMap<>();
        document.book()
                .filter(Document.Book::isBound)
                .map(Document.Book::running)
                .map(line -> line.isBlank() ? HeadAndFoot.emptyHead() : HeadAndFoot.head(line))
                .ifPresent(head -> heads.put("default", part(parcel, relations, "header", head)));
        HeadAndFoot foot = new HeadAndFoot(new Said(document), pages.count());
        feet.put("default", part(parcel, relations, "footer", foot.foot()));
        boolean bound = document.isBound();
        if (bound) {
            heads.put("first", part(parcel, relations, "header", "header-cover", HeadAndFoot.emptyHead()));
            feet.put("first", part(parcel, relations, "footer", "footer-cover", HeadAndFoot.emptyFoot()));
        }
        return new Section(heads, feet, bound, document.isPoster());
    }

    /** Adds a file that the text leads to, and gives the identity of what leads there. */
    private static String part(OpcPackage parcel, Relations relations, String kind, String xml) {
        return part(parcel, relations, kind, kind, xml);
    }

    private static String part(OpcPackage parcel, Relations relations, String kind, String name, String xml) {
        parcel.add(WORD + name + ".xml", TYPE + kind + "+xml", xml);
        return relations.file(Names.R + "/" + kind, name + ".xml");
    }

    private static String xml(Body body, Section section) {
        Markup xml = new Markup().declaration();
        xml.open(
                        "w:document",
                        "xmlns:w",
                        Names.W,
                        "xmlns:r",
                        Names.R,
                        "xmlns:wp",
                        Names.WP,
                        "xmlns:a",
                        Names.A,
                        "xmlns:pic",
                        Names.PIC)
                .line();
        xml.open("w:body").line();
        body.pieces().forEach(piece -> xml.own(piece.xml()));
        return xml.own(section.xml()).close("w:body").close("w:document").line().toString();
    }
}
