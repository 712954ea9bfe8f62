package org.beffroi.sources.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Names of what a spreadsheet is made of (OpenDocument 1.3, part 3, section 1.4), and how one steps over it. */
final class OdsNames {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    static final String OFFICE = OASIS + "office:1.0";
    static final String STYLE = OASIS + "style:1.0";
    static final String TABLE = OASIS + "table:1.0";
    static final String TEXT = OASIS + "text:1.0";

    /** LibreOffice's own, which tells errors from texts. */
    static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private OdsNames() {}

    /** Whether the element at hand has this name. */
    static boolean is(XMLStreamReader xml, String namespace, String name) {
        return name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
    }

    /** How often what is at hand repeats: 1 where nothing that makes sense is said. */
    static long times(XMLStreamReader xml, String attribute) {
        String said = xml.getAttributeValue(TABLE, attribute);
        return said != null && said.matches("[1-9]\\d{0,9}") ? Long.parseLong(said) : 1;
    }

    /** What stands for letters that the file defines elsewhere, or says of itself that it could. */
    static final class OwnEntities extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        OwnEntities(XMLStreamReader xml) {
            super("entities", xml.getLocation());
        }
    }

    /** A cell that holds more than a row may. */
    static final class TooLong extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        TooLong(XMLStreamReader xml) {
            super("too long", xml.getLocation());
        }
    }

    /**
     * Goes on by one step; true unless it was the last.
     *
     * @throws OwnEntities where a document type or an entity stands: it would be left out without a word
     */
    static boolean next(XMLStreamReader xml) throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new OwnEntities(xml);
        }
        return true;
    }

    /** Steps behind the end of the element at whose start one is. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            if (!next(xml)) {
                throw new XMLStreamException("breaks off", xml.getLocation());
            }
            if (xml.isStartElement()) {
                depth++;
            } else if (xml.isEndElement()) {
                depth--;
            }
        }
    }
}
