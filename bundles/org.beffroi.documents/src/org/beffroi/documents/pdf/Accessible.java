package org.beffroi.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Said;

/**
 * What a laid out file lacks to be PDF/UA-1 (ISO 14289-1), and to be the same each time: its properties, the roles of its
 * elements, what its links say. For one thread.
 */
final class Accessible {

    private static final String UA = "http://www.aiim.org/pdfua/ns/id/";

    private final PDDocument file;
    private final Document document;
    private int notes;

    Accessible(PDDocument file, Document document) {
        this.file = file;
        this.document = document;
    }

    void finish() throws IOException {
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        structure(catalog.getStructureTreeRoot().getCOSObject());
        links();
        properties(catalog);
    }

    /** Elements of the tree of structure, in their order. */
    private void structure(COSDictionary element) {
        role(element);
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary below && below.containsKey(COSName.S)) {
                structure(below);
            }
        }
    }

    private void role(COSDictionary element) {
        Optional<Role> role =
                Optional.ofNullable(element.getString(COSName.LANG)).flatMap(Role::of);
        if (role.isEmpty()) {
            return;
        }
        element.removeItem(COSName.LANG);
        element.setName(COSName.S, role.get().tag());
        if (role.get() == Role.NOTE) {
            // A note has an identity (ISO 14289-1, 7.9).
            element.setString(COSName.ID, "note-" + ++notes);
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        List<COSBase> kids = new ArrayList<>();
        COSBase below = element.getDictionaryObject(COSName.K);
        if (below instanceof COSArray several) {
            several.forEach(kid -> kids.add(kid instanceof COSObject reference ? reference.getObject() : kid));
        } else if (below != null) {
            kids.add(below);
        }
        return kids;
    }

    /** Says of each link where it leads (7.18.5), which the layout says of its element, and makes that readable again. */
    private void links() {
        List<COSDictionary> elements = new ArrayList<>();
        gather(file.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), elements);
        int calls = 0;
        for (COSDictionary link : elements) {
            String given = link.getString(COSName.ALT, "");
            // A call of a note is the only link that the page did not write.
            String said = given.isEmpty() ? new Said(document).word("document.note", ++calls) : given;
            for (COSBase kid : kids(link)) {
                if (kid instanceof COSDictionary reference
                        && reference.getDictionaryObject(COSName.OBJ) instanceof COSDictionary annotation) {
                    annotation.setString(COSName.CONTENTS, said);
                }
            }
            // What it says is read as it stands there.
            link.removeItem(COSName.ALT);
        }
    }

    private static void gather(COSDictionary element, List<COSDictionary> links) {
        if ("Link".equals(element.getNameAsString(COSName.S))) {
            links.add(element);
        }
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary below && below.containsKey(COSName.S)) {
                gather(below, links);
            }
        }
    }

    private void properties(PDDocumentCatalog catalog) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        GregorianCalendar made = GregorianCalendar.from(
                document.made().truncatedTo(ChronoUnit.SECONDS).atZone(document.zone()));
        information.setTitle(document.title());
        document.subtitle().ifPresent(information::setSubject);
        author().ifPresent(information::setAuthor);
        information.setCreator(document.maker());
        information.setCreationDate(made);
        information.setModificationDate(made);
        file.setDocumentInformation(information);
        // The identity of a file is made from the time it is written, unless another number is given.
        file.setDocumentId(document.made().toEpochMilli());
        PDMetadata metadata = new PDMetadata(file);
        metadata.importXMPMetadata(metadata().getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private Optional<String> author() {
        return document.sender().map(Correspondent::name).filter(name -> !name.isBlank());
    }

    /** The same as XMP (ISO 16684-1), with the mark of PDF/UA-1. */
    private String metadata() {
        String moment = document.made().truncatedTo(ChronoUnit.SECONDS).toString();
        Markup xmp = new Markup().own("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>");
        xmp.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
        xmp.open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xmp.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:xmp",
                "http://ns.adobe.com/xap/1.0/",
                "xmlns:pdfuaid",
                UA);
        xmp.element("pdfuaid:part", "1").element("dc:format", "application/pdf");
        alternatives(xmp, "dc:title", document.title());
        document.subtitle().ifPresent(line -> alternatives(xmp, "dc:description", line));
        author().ifPresent(name -> xmp.open("dc:creator")
                .open("rdf:Seq")
                .element("rdf:li", name)
                .close("rdf:Seq")
                .close("dc:creator"));
        xmp.open("dc:language").open("rdf:Bag");
        xmp.element("rdf:li", document.language().toLanguageTag())
                .close("rdf:Bag")
                .close("dc:language");
        xmp.element("xmp:CreatorTool", document.maker());
        xmp.element("xmp:CreateDate", moment).element("xmp:ModifyDate", moment);
        xmp.close("rdf:Description").close("rdf:RDF").close("x:xmpmeta");
        return xmp.own("<?xpacket end=\"r\"?>").toString();
    }

    private static void alternatives(Markup xmp, String name, String text) {
        xmp.open(name).open("rdf:Alt").element("rdf:li", text, "xml:lang", "x-default");
        xmp.close("rdf:Alt").close(name);
    }
}
