package org.beffroi.documents.renewal;

import java.io.IOException;
import java.util.Optional;
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.beffroi.documents.renewal.text.Nodes;
import org.beffroi.documents.renewal.text.OfficePackage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The identity of a book in the properties that users define, which LibreOffice and Word keep when they save a file. */
enum KeptIdentity {

    /** In {@code meta:user-defined} (ODF 1.3, part 3, section 4.3.3). */
    ODT("meta.xml") {
        @Override
        Optional<Element> value(Document properties) {
            return Nodes.all(properties.getDocumentElement(), META, "user-defined").stream()
                    .filter(one -> one.getAttributeNS(META, "name").equals(OdtDocumentWriter.IDENTITY))
                    .findFirst();
        }
    },

    /** In a custom property, whose value is its only child (ECMA-376, part 1, 22.3). */
    DOCX("docProps/custom.xml") {
        @Override
        Optional<Element> value(Document properties) {
            return Nodes.all(properties.getDocumentElement(), CUSTOM, "property").stream()
                    .filter(one -> one.getAttribute("name").equals(OdtDocumentWriter.IDENTITY))
                    .flatMap(one -> Nodes.children(one).stream())
                    .findFirst();
        }
    };

    private static final String META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    private static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";

    private final String part;

    KeptIdentity(String part) {
        this.part = part;
    }

    /** The element that holds it as its text. */
    abstract Optional<Element> value(Document properties);

    /** That of a file, empty where it has none. */
    Optional<String> of(byte[] file) throws IOException {
        OfficePackage parts = OfficePackage.read(file);
        return parts.part(part).isEmpty()
                ? Optional.empty()
                : value(parts.tree(part)).map(Element::getTextContent).filter(text -> !text.isBlank());
    }

    /** The file with another. */
    byte[] changed(byte[] file, String identity) throws IOException {
        OfficePackage parts = OfficePackage.read(file);
        Document properties = parts.tree(part);
        value(properties)
                .orElseThrow(() -> new IOException("The file has no identity"))
                .setTextContent(identity);
        parts.put(part, properties);
        return parts.write();
    }
}
