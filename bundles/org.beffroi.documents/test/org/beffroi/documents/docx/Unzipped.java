package org.beffroi.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.beffroi.documents.docx.part.Names;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A document as its files.
 *
 * @param files by name, in their order
 */
public record Unzipped(Map<String, byte[]> files) {

    private static final Map<String, String> PREFIXES =
            Map.of("w", Names.W, "r", Names.R, "a", Names.A, "wp", Names.WP, "pic", Names.PIC, "asvg", Names.SVG);

    public static Unzipped of(byte[] file) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unzipped(files);
    }

    /** All files but pixels, one after the other. */
    public String texts() {
        return files.keySet().stream()
                .filter(name -> !name.endsWith(".png"))
                .map(this::text)
                .collect(Collectors.joining());
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** The text's file, parsed. */
    org.w3c.dom.Document body() {
        return parsed("word/document.xml");
    }

    org.w3c.dom.Document parsed(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(files.get(name)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an expression of XPath finds. */
    static List<Element> all(Node in, String path) {
        XPath xpath = XPathFactory.newInstance().newXPath();
        xpath.setNamespaceContext(new Prefixes());
        try {
            NodeList nodes = (NodeList) xpath.evaluate(path, in, XPathConstants.NODESET);
            List<Element> found = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add((Element) nodes.item(i));
            }
            return found;
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }

    /** An attribute of WordprocessingML. */
    static String value(Element element, String name) {
        return element.getAttributeNS(Names.W, name);
    }

    /** The prefixes that these tests use. */
    private static final class Prefixes implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return PREFIXES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
        }

        @Override
        public String getPrefix(String address) {
            return null;
        }

        @Override
        public Iterator<String> getPrefixes(String address) {
            return List.<String>of().iterator();
        }
    }
}
