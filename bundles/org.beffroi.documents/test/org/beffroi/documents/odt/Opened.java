package org.beffroi.documents.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.beffroi.documents.page.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A file of OpenDocument taken apart.
 *
 * @param files by their paths, in their order
 */
record Opened(Map<String, byte[]> files) {

    private static final char SPACE = '\uE000';
    private static final char TAB = '\uE001';
    private static final char BREAK = '\uE002';

    static Opened of(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Opened(files);
    }

    String xml(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    Document parsed(String path) {
        try {
            return Dom.read(files.get(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files of XML and SVG, one after the other. */
    String text() {
        return files.keySet().stream()
                .filter(path -> path.endsWith(".xml") || path.endsWith(".svg"))
                .map(this::xml)
                .collect(Collectors.joining("\n"));
    }

    /** What a paragraph says, read as OpenDocument 1.3, part 3, section 6.1.2 says. */
    static String read(Element paragraph) {
        StringBuilder read = new StringBuilder();
        read(paragraph, read);
        String collapsed = read.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
        return collapsed.replace(SPACE, ' ').replace(TAB, '\t').replace(BREAK, '\n');
    }

    private static void read(Node node, StringBuilder read) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                switch (element.getLocalName()) {
                    case "s" -> read.append(Character.toString(SPACE).repeat(count(element)));
                    case "tab" -> read.append(TAB);
                    case "line-break" -> read.append(BREAK);
                    default -> read(element, read);
                }
            } else {
                read.append(child.getTextContent());
            }
        }
    }

    private static int count(Element spaces) {
        String count = spaces.getAttributeNS(Namespaces.text(), "c");
        return count.isEmpty() ? 1 : Integer.parseInt(count);
    }
}
