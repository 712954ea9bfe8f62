package org.beffroi.strategy.file;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.beffroi.strategy.model.ModelPackage;

/**
 * Looks through a file before anything is made of it, in one pass and little memory: what could expand, fetch, fill the
 * memory or point elsewhere is refused here, so that what comes after need not fear it.
 *
 * <p>A strategy needs neither a document type nor entities nor a reference to another document.
 */
final class Inspection {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String NAMESPACE = ModelPackage.eNS_URI;

    /** The largest strategy met has some thousands. */
    private static final int MOST_ELEMENTS = 200_000;

    private static final int DEEPEST = 40;

    /**
     * The format that the file says it has.
     *
     * @throws Unsound if it is none that could be read
     */
    int of(byte[] written) throws Unsound {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(written));
            try {
                return look(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new Unsound("strategy.unsound.xml", line);
        }
    }

    private static int look(XMLStreamReader reader) throws XMLStreamException, Unsound {
        int format = 0;
        int elements = 0;
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unsound("strategy.unsound.entities", line(reader));
                case XMLStreamConstants.START_ELEMENT -> {
                    if (elements == 0) {
                        format = format(reader);
                    }
                    if (++elements > MOST_ELEMENTS || ++depth > DEEPEST) {
                        throw new Unsound("strategy.unsound.large", MOST_ELEMENTS, DEEPEST);
                    }
                    attributes(reader);
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return format;
    }

    private static int format(XMLStreamReader reader) throws Unsound {
        if (!"Strategy".equals(reader.getLocalName()) || !NAMESPACE.equals(reader.getNamespaceURI())) {
            throw new Unsound("strategy.unsound.other");
        }
        String said = reader.getAttributeValue(null, "format");
        try {
            return said == null ? 0 : Integer.parseInt(said);
        } catch (NumberFormatException e) {
            throw new Unsound("strategy.unsound.other");
        }
    }

    /** References stay within the file: an {@code href} leads to another document, a schema location may be fetched. */
    private static void attributes(XMLStreamReader reader) throws Unsound {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            boolean elsewhere = "href".equals(reader.getAttributeLocalName(i))
                    || XSI.equals(reader.getAttributeNamespace(i))
                            && reader.getAttributeLocalName(i)
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .contains("location");
            if (elsewhere) {
                throw new Unsound("strategy.unsound.elsewhere", line(reader));
            }
        }
    }

    private static int line(XMLStreamReader reader) {
        return reader.getLocation().getLineNumber();
    }
}
