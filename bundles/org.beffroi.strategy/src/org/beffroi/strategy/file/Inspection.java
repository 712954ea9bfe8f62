package org.beffroi.strategy.file;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.beffroi.core.xml.BadXml;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.beffroi.strategy.model.ModelPackage;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a file before anything is made of it, in one pass and little memory: what could expand, fetch, fill the
 * memory or point elsewhere is refused here, so that what comes after need not fear it.
 *
 * <p>A strategy needs neither a document type nor entities nor a reference to another document.
 */
final class Inspection {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String NAMESPACE = ModelPackage.eNS_URI;
    private static final Set<String> SPACES =
            Set.of(NAMESPACE, XSI, "http://www.omg.org/XMI", "http://www.w3.org/XML/1998/namespace");

    /** The largest strategy met has some thousands. */
    private static final int MOST_ELEMENTS = 200_000;

    private static final int DEEPEST = 40;

    /**
     * The format that the file says it has.
     *
     * @throws Unsound if it is none that could be read
     */
    int of(byte[] written) throws Unsound {
        try {
            XMLStreamReader reader = HardenedXml.stream(new ByteArrayInputStream(written), XmlLimits.STRATEGY);
            try {
                return look(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw unsound(BadXml.of(e));
        }
    }

    private static Unsound unsound(BadXml bad) {
        return switch (bad.reason()) {
            case BROKEN -> new Unsound("strategy.unsound.xml", bad.line());
            case ENTITIES -> new Unsound("strategy.unsound.entities", bad.line());
            case LARGE -> new Unsound("strategy.unsound.large", MOST_ELEMENTS, DEEPEST);
            case ENCODING -> new Unsound("strategy.unsound.encoding");
        };
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
                    names(reader);
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

    /** Three vocabularies make a strategy; the name of another may be an address that something would be fetched from. */
    private static void names(XMLStreamReader reader) throws Unsound {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            known(reader.getNamespaceURI(i), reader);
        }
        known(reader.getNamespaceURI(), reader);
    }

    private static void known(@Nullable String space, XMLStreamReader reader) throws Unsound {
        if (space != null && !space.isEmpty() && !SPACES.contains(space)) {
            throw new Unsound("strategy.unsound.space", space, line(reader));
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
