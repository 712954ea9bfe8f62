package org.beffroi.testing.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The names of two formats, and walks through their trees. */
final class Trees {

    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Trees() {}

    static boolean is(Node node, String space, String name) {
        return node.getNodeType() == Node.ELEMENT_NODE
                && name.equals(node.getLocalName())
                && space.equals(node.getNamespaceURI());
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    /** A tree that has nothing but its root. */
    static Document document(String space, String root) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            Document tree = factory.newDocumentBuilder().newDocument();
            tree.appendChild(tree.createElementNS(space, root));
            return tree;
        } catch (ParserConfigurationException e) {
            throw new IOException(root, e);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> all(Element within, String space, String name) {
        List<Element> all = new ArrayList<>();
        var found = within.getElementsByTagNameNS(space, name);
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
