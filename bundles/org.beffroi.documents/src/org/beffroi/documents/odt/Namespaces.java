package org.beffroi.documents.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The namespaces of OpenDocument 1.3 that documents use (part 3, section 2). */
final class Namespaces {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private Namespaces() {}

    static String office() {
        return OASIS + "office:1.0";
    }

    static String style() {
        return OASIS + "style:1.0";
    }

    static String text() {
        return OASIS + "text:1.0";
    }

    static String fo() {
        return OASIS + "xsl-fo-compatible:1.0";
    }

    static String xlink() {
        return "http://www.w3.org/1999/xlink";
    }

    /** Pairs of name and value that declare them on the first element of a file, with the version. */
    static String[] declared() {
        Map<String, String> spaces = new TreeMap<>(Map.of(
                "office",
                office(),
                "style",
                style(),
                "text",
                text(),
                "table",
                OASIS + "table:1.0",
                "draw",
                OASIS + "drawing:1.0",
                "svg",
                OASIS + "svg-compatible:1.0",
                "fo",
                fo(),
                "xlink",
                xlink(),
                "meta",
                OASIS + "meta:1.0",
                "dc",
                "http://purl.org/dc/elements/1.1/"));
        // The space in which LibreOffice and its elders calculate: the formulas of captions are theirs.
        spaces.put("ooow", "http://openoffice.org/2004/writer");
        List<String> attributes = new ArrayList<>();
        spaces.forEach((prefix, address) -> attributes.addAll(List.of("xmlns:" + prefix, address)));
        attributes.addAll(List.of("office:version", "1.3"));
        return attributes.toArray(String[]::new);
    }
}
