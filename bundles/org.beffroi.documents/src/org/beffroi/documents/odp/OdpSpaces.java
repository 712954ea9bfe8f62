package org.beffroi.documents.odp;

import java.util.Locale;

/** The namespaces of a presentation (OpenDocument 1.3, part 3, section 2), and lengths as it writes them. */
final class OdpSpaces {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private OdpSpaces() {}

    /** Pairs of name and value that declare them on the first element of a file, with the version. */
    static String[] declared() {
        return new String[] {
            "xmlns:office",
            OASIS + "office:1.0",
            "xmlns:style",
            OASIS + "style:1.0",
            "xmlns:text",
            OASIS + "text:1.0",
            "xmlns:table",
            OASIS + "table:1.0",
            "xmlns:draw",
            OASIS + "drawing:1.0",
            "xmlns:presentation",
            OASIS + "presentation:1.0",
            "xmlns:svg",
            OASIS + "svg-compatible:1.0",
            "xmlns:fo",
            OASIS + "xsl-fo-compatible:1.0",
            "xmlns:xlink",
            "http://www.w3.org/1999/xlink",
            "office:version",
            "1.3"
        };
    }

    /** A length, given in points. */
    static String points(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }
}
