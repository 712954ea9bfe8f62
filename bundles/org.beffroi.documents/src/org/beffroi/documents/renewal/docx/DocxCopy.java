package org.beffroi.documents.renewal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.documents.renewal.text.Nodes;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What comes from one word processing file into another, with all that it needs there. Not for several threads. */
final class DocxCopy {

    private static final Set<String> STYLED = Set.of("pStyle", "rStyle", "tblStyle");

    private final DocxFile here;
    private final DocxFile from;
    private final DocxMarks marks;
    private int pictures = -1;

    DocxCopy(DocxFile here, DocxFile from, DocxMarks marks) {
        this.here = here;
        this.from = from;
        this.marks = marks;
    }

    /** A copy of an element of the text, not yet in this one. */
    Element of(Element element) throws IOException {
        Element copy = (Element) here.content().importNode(element, true);
        marks.renumber(copy);
        adapt(copy, here.parts().main(), from.parts().main());
        return copy;
    }

    private void adapt(Element element, String part, String fromPart) throws IOException {
        if (DocxNames.W.equals(element.getNamespaceURI())) {
            word(element);
        } else if (Nodes.is(element, DocxNames.WP, "docPr") || Nodes.is(element, DocxNames.PIC, "cNvPr")) {
            element.setAttribute("id", picture(element));
        }
        for (Attr attribute : attributes(element)) {
            if (DocxNames.R.equals(attribute.getNamespaceURI())) {
                attribute.setValue(here.parts().bring(part, attribute.getValue(), from.parts(), fromPart));
            }
        }
        for (Element child : Nodes.children(element)) {
            adapt(child, part, fromPart);
        }
    }

    private static List<Attr> attributes(Element element) {
        var map = element.getAttributes();
        List<Attr> all = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) {
            all.add((Attr) map.item(i));
        }
        return all;
    }

    private void word(Element element) throws IOException {
        String name = element.getLocalName();
        if (STYLED.contains(name)) {
            set(element, "val", style(DocxNames.value(element, "val")));
        } else if (name.equals("numId")) {
            set(element, "val", here.lists().bring(DocxNames.value(element, "val"), from.lists()));
            here.lists().came(element);
        } else if (name.equals("footnoteReference")) {
            Optional<Element> note = from.notes().note(DocxNames.value(element, "id"));
            if (note.isPresent()) {
                Element copy = here.notes().add(note.get());
                adapt(
                        copy,
                        here.notes().part().orElseThrow(),
                        from.notes().part().orElseThrow());
                set(element, "id", DocxNames.value(copy, "id"));
            }
        }
    }

    private static void set(Element element, String name, String value) {
        element.setAttributeNS(DocxNames.W, "w:" + name, value);
    }

    private String style(String id) throws IOException {
        return here.styles().bring(id, from.styles(), here.lists(), from.lists());
    }

    /** Within one drawing, the frame and its picture have the same number. */
    private String picture(Element properties) {
        if (pictures < 0) {
            Document content = here.content();
            pictures = Nodes.all(content.getDocumentElement(), DocxNames.WP, "docPr").stream()
                    .map(other -> other.getAttribute("id"))
                    .filter(id -> id.matches("[0-9]{1,8}"))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
        }
        if (Nodes.is(properties, DocxNames.WP, "docPr")) {
            pictures++;
        }
        return Integer.toString(pictures);
    }
}
