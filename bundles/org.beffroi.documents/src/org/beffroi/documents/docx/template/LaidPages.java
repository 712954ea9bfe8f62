package org.beffroi.documents.docx.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.style.Sizes;
import org.beffroi.documents.page.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A text on the paper of a template: its size and margins, and tables and pictures as wide as its lines. */
final class LaidPages {

    private static final List<String> TAKEN = List.of("pgSz", "pgMar", "pgBorders", "titlePg");

    private LaidPages() {}

    /** Lets the section of a text be that of a template, but for what stands at its head and foot. */
    static void section(Element ours, Element theirs) {
        for (Element part : Dom.inner(ours)) {
            if (TAKEN.contains(part.getLocalName())) {
                ours.removeChild(part);
            }
        }
        // In the order that the schema asks for, after the references.
        for (String name : TAKEN) {
            child(theirs, name)
                    .ifPresent(part -> ours.appendChild(ours.getOwnerDocument().importNode(part, true)));
        }
    }

    /** Makes tables, pictures and stops as wide as the lines of a section, where they are measured for ours. */
    static void fit(Document xml, Element section) {
        double ratio = (double) width(section) / Sizes.TEXT_WIDTH;
        if (ratio == 1) {
            return;
        }
        for (Element element : Dom.all(xml, Names.W, "*")) {
            switch (element.getLocalName()) {
                case "tblW", "gridCol", "tcW" -> scale(element, Names.W, "w:w", "w", ratio);
                case "tab" -> scale(element, Names.W, "w:pos", "pos", ratio);
                default -> {}
            }
        }
        if (ratio < 1) {
            Dom.all(xml, Names.WP, "extent").forEach(picture -> shrink(picture, ratio));
            Dom.all(xml, Names.A, "ext").forEach(picture -> shrink(picture, ratio));
        }
    }

    private static void shrink(Element picture, double ratio) {
        for (String side : Set.of("cx", "cy")) {
            if (picture.hasAttribute(side)) {
                picture.setAttribute(
                        side, Long.toString(Math.round(Long.parseLong(picture.getAttribute(side)) * ratio)));
            }
        }
    }

    private static void scale(Element element, String space, String qualified, String name, double ratio) {
        String value = element.getAttributeNS(space, name);
        if (!value.isEmpty() && value.chars().allMatch(Character::isDigit)) {
            element.setAttributeNS(space, qualified, Long.toString(Math.round(Long.parseLong(value) * ratio)));
        }
    }

    /** Length of the lines of a section, in twips; that of ours where it does not say. */
    private static int width(Element section) {
        Optional<Element> size = child(section, "pgSz");
        Optional<Element> margin = child(section, "pgMar");
        if (size.isEmpty() || margin.isEmpty()) {
            return Sizes.TEXT_WIDTH;
        }
        int width = number(size.get(), "w") - number(margin.get(), "left") - number(margin.get(), "right");
        return width > 0 ? width : Sizes.TEXT_WIDTH;
    }

    private static int number(Element element, String name) {
        String value = element.getAttributeNS(Names.W, name);
        return value.isEmpty() ? 0 : (int) Math.round(Double.parseDouble(value));
    }

    private static Optional<Element> child(Element section, String name) {
        return Dom.inner(section).stream()
                .filter(part -> part.getLocalName().equals(name))
                .findFirst();
    }
}
