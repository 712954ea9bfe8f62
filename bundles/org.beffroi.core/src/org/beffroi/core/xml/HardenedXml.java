package org.beffroi.core.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Readers and writers of XML with which a document of strangers can neither fetch a file or an address, nor expand, nor fill the
 * memory: no document types, no entities of its own, no XInclude, nothing external, sizes and depth bounded
 * ({@link XmlLimits}). Made of what Java itself brings, whatever else is installed. Safe for several threads; what is made here is
 * for one.
 *
 * <p>After OWASP, XML External Entity Prevention Cheat Sheet, and the JDK's Java API for XML Processing security guide (limits
 * {@code jdk.xml.*}).
 */
public final class HardenedXml {

    /** Whether a character may stand in a document of XML 1.0 (W3C, fifth edition, production 2). */
    public static boolean isCharacter(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    private static final String FEATURES = "http://apache.org/xml/features/";
    private static final String NO_DOCTYPE = FEATURES + "disallow-doctype-decl";
    private static final String NO_EXTERNAL_DTD = FEATURES + "nonvalidating/load-external-dtd";
    private static final String GENERAL_ENTITIES = "http://xml.org/sax/features/external-general-entities";
    private static final String PARAMETER_ENTITIES = "http://xml.org/sax/features/external-parameter-entities";
    private static final String DEPTH = "jdk.xml.maxElementDepth";
    private static final String ATTRIBUTES = "jdk.xml.elementAttributeLimit";
    private static final String NONE = "";

    private HardenedXml() {}

    /** Whether elements are known by namespaces, or by names as they are written. */
    public enum Names {
        NAMESPACES,
        AS_WRITTEN
    }

    /**
     * A document as a tree.
     *
     * @throws BadXml if it is no XML, has a document type, or goes beyond the limits
     */
    public static Document tree(byte[] xml, Names names, XmlLimits limits) throws IOException {
        try {
            DocumentBuilder builder = builder(names, limits);
            builder.setErrorHandler(new DefaultHandler()); // what is wrong is said once, in the user's language
            return builder.parse(new InputSource(WatchedXml.of(new ByteArrayInputStream(xml), limits)));
        } catch (SAXException | IOException e) {
            throw BadXml.of(e);
        }
    }

    /** A tree that holds nothing. */
    public static Document emptyTree() {
        return builder(Names.NAMESPACES, XmlLimits.OWN_PAGE).newDocument();
    }

    private static DocumentBuilder builder(Names names, XmlLimits limits) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(names == Names.NAMESPACES);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setFeature(NO_EXTERNAL_DTD, false);
            factory.setFeature(GENERAL_ENTITIES, false);
            factory.setFeature(PARAMETER_ENTITIES, false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, NONE);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, NONE);
            factory.setAttribute(DEPTH, Integer.toString(limits.depth()));
            factory.setAttribute(ATTRIBUTES, Integer.toString(limits.attributes()));
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((kind, address) -> {
                throw new BadXml(BadXml.Reason.ENTITIES, 0, null);
            });
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A document as its reader meets it, piece by piece. Of a document type nothing is read: the reader comes by an event of it, and
     * by one of each entity that it does not know, and the caller refuses them.
     *
     * @param in not closed by the reader
     * @throws XMLStreamException also while reading, whose reason {@link BadXml#of} tells
     */
    public static XMLStreamReader stream(InputStream in, XmlLimits limits) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, NONE);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, NONE);
        factory.setProperty(DEPTH, Integer.toString(limits.depth()));
        factory.setProperty(ATTRIBUTES, Integer.toString(limits.attributes()));
        factory.setXMLResolver((kind, address, base, space) -> {
            throw new XMLStreamException(new BadXml(BadXml.Reason.ENTITIES, 0, null));
        });
        try {
            return factory.createXMLStreamReader(WatchedXml.of(in, limits).characters());
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** Watched bytes for a parser that somebody else feeds; see {@link #parser}. */
    public static InputStream watched(InputStream in, XmlLimits limits) throws IOException {
        return WatchedXml.of(in, limits);
    }

    /** A parser for libraries that bring their own handler; its bytes come through {@link #watched}. */
    public static SAXParser parser(XmlLimits limits) throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(false);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setFeature(NO_EXTERNAL_DTD, false);
        factory.setFeature(GENERAL_ENTITIES, false);
        factory.setFeature(PARAMETER_ENTITIES, false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, NONE);
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, NONE);
        parser.setProperty(DEPTH, Integer.toString(limits.depth()));
        parser.setProperty(ATTRIBUTES, Integer.toString(limits.attributes()));
        XMLReader reader = parser.getXMLReader();
        reader.setEntityResolver((kind, address) -> {
            throw new BadXml(BadXml.Reason.ENTITIES, 0, null);
        });
        return parser;
    }

    /** A tree as a document in UTF-8, without breaks of its own. */
    public static byte[] bytes(Document tree) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, NONE);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, NONE);
            Transformer plain = factory.newTransformer();
            plain.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            plain.setOutputProperty(OutputKeys.INDENT, "no");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            plain.transform(new DOMSource(tree), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e); // a tree in memory, and a stream that takes all
        }
    }
}
