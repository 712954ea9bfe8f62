package org.beffroi.documents.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reading and writing XML with what Java itself brings, so that the same document is written in the same way whatever else is
 * installed. Nothing that a file names is fetched.
 */
public final class Dom {

    private Dom() {}

    /**
     * A file of XML as a tree.
     *
     * @throws IOException where it is no XML, or has a document type
     */
    public static Document read(byte[] xml) throws IOException {
        return HardenedXml.tree(xml, HardenedXml.Names.NAMESPACES, XmlLimits.OFFICE_PART);
    }

    /** A tree of one element, which holds nothing. */
    public static Document empty(String space, String name) {
        Document document = HardenedXml.emptyTree();
        document.appendChild(document.createElementNS(space, name));
        return document;
    }

    /** A tree as a file of XML in UTF-8. */
    public static byte[] write(Document document) {
        document.setXmlStandalone(true);
        return HardenedXml.bytes(document);
    }

    /** The elements directly in that one. */
    public static List<Element> inner(Element element) {
        List<Element> inner = new ArrayList<>();
        for (org.w3c.dom.Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                inner.add(child);
            }
        }
        return inner;
    }

    /** All elements of that name, in order; the list does not change with the document. */
    public static List<Element> all(Document document, String space, String name) {
        NodeList found = document.getElementsByTagNameNS(space, name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
