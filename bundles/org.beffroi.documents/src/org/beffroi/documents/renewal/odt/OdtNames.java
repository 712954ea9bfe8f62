package org.beffroi.documents.renewal.odt;

/** Namespaces of OpenDocument (ODF 1.3, part 3, section 1.4). */
final class OdtNames {

    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    static final String SVG = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    static final String CONTENT_PART = "content.xml";
    static final String STYLES_PART = "styles.xml";
    static final String MANIFEST_PART = "META-INF/manifest.xml";

    private OdtNames() {}
}
