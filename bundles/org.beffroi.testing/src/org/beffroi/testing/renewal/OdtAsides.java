package org.beffroi.testing.renewal;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a writer puts beside the words of an OpenDocument text: comments, notes, looks. */
final class OdtAsides {

    private final Hand hand;
    private final Document content;

    OdtAsides(Hand hand, Document content) {
        this.hand = hand;
        this.content = content;
    }

    /** Behind a paragraph's words (ODF 1.3, part 3, section 14.1). */
    void comment(Element paragraph) {
        String word = hand.word();
        hand.did(Edit.COMMENT, word + " on " + OdtSections.beginning(paragraph));
        Element note = content.createElementNS(Trees.OFFICE, "office:annotation");
        Element creator = content.createElementNS(Trees.DC, "dc:creator");
        creator.setTextContent("Relectrice");
        note.appendChild(creator);
        note.appendChild(said("À revoir : " + word));
        paragraph.appendChild(note);
    }

    /** Behind a paragraph's words (6.3). */
    void footnote(Element paragraph) {
        String word = hand.word();
        hand.did(Edit.FOOTNOTE, word + " in " + OdtSections.beginning(paragraph));
        Element note = content.createElementNS(Trees.TEXT, "text:note");
        note.setAttributeNS(Trees.TEXT, "text:note-class", "footnote");
        Element number = content.createElementNS(Trees.TEXT, "text:note-citation");
        number.setTextContent("1");
        Element body = content.createElementNS(Trees.TEXT, "text:note-body");
        body.appendChild(said("Note : " + word));
        note.appendChild(number);
        note.appendChild(body);
        paragraph.appendChild(note);
    }

    private Element said(String words) {
        Element said = content.createElementNS(Trees.TEXT, "text:p");
        said.setTextContent(words);
        return said;
    }

    /** Words of her own. */
    void bold(Element paragraph) {
        String word = hand.word();
        hand.did(Edit.BOLD, word + " in " + OdtSections.beginning(paragraph));
        Element span = span("fo:font-weight", "bold");
        span.setTextContent(" " + word);
        paragraph.appendChild(span);
    }

    /** Another alignment, or all its words in italics. */
    void style(Element paragraph) {
        boolean centred = hand.any(2) == 0;
        hand.did(Edit.STYLE, (centred ? "centred " : "italics ") + OdtSections.beginning(paragraph));
        if (centred) {
            String was = paragraph.getAttributeNS(Trees.TEXT, "style-name");
            Element style = style("paragraph", "paragraph-properties", "fo:text-align", "center");
            style.setAttributeNS(Trees.STYLE, "style:parent-style-name", was);
            paragraph.setAttributeNS(Trees.TEXT, "text:style-name", style.getAttributeNS(Trees.STYLE, "name"));
            return;
        }
        Element span = span("fo:font-style", "italic");
        Node next = paragraph.getFirstChild();
        while (next != null) {
            Node node = next;
            next = node.getNextSibling();
            span.appendChild(node);
        }
        paragraph.appendChild(span);
    }

    private Element span(String property, String value) {
        Element style = style("text", "text-properties", property, value);
        Element span = content.createElementNS(Trees.TEXT, "text:span");
        span.setAttributeNS(Trees.TEXT, "text:style-name", style.getAttributeNS(Trees.STYLE, "name"));
        return span;
    }

    private Element style(String family, String kind, String property, String value) {
        Element automatic = (Element)
                content.getElementsByTagNameNS(Trees.OFFICE, "automatic-styles").item(0);
        Element style = content.createElementNS(Trees.STYLE, "style:style");
        style.setAttributeNS(Trees.STYLE, "style:name", "Main" + hand.any(1_000_000_000));
        style.setAttributeNS(Trees.STYLE, "style:family", family);
        Element looks = content.createElementNS(Trees.STYLE, "style:" + kind);
        looks.setAttributeNS(Trees.FO, property, value);
        style.appendChild(looks);
        automatic.appendChild(style);
        return style;
    }
}
