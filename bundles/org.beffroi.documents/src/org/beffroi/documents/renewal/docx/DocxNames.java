package org.beffroi.documents.renewal.docx;

import org.beffroi.documents.renewal.text.Nodes;
import org.w3c.dom.Element;

/** Namespaces of WordprocessingML, transitional (ECMA-376, part 4), and the kinds of its parts. */
final class DocxNames {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** Pictures in vectors beside their pixels: Microsoft, [MS-ODRAWXML], 2.3.1. */
    static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    /** Relationships of a package, and types of its parts (ECMA-376, part 2, 9.3 and 10.1.2). */
    static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String TYPES_PART = "[Content_Types].xml";
    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxNames() {}

    /** An attribute of WordprocessingML; empty where there is none. */
    static String value(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    /** What a child says in its {@code w:val}; empty where there is none. */
    static String childValue(Element parent, String child) {
        return Nodes.child(parent, W, child).map(found -> value(found, "val")).orElse("");
    }

    static boolean is(Element element, String name) {
        return Nodes.is(element, W, name);
    }

    /** A new element with a {@code w:val}. */
    static Element valued(Element beside, String name, String value) {
        Element made = beside.getOwnerDocument().createElementNS(W, "w:" + name);
        made.setAttributeNS(W, "w:val", value);
        return made;
    }
}
