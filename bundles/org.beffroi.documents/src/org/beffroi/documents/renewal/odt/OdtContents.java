package org.beffroi.documents.renewal.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Nodes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The table of contents of an OpenDocument text (ODF 1.3, part 3, section 8.3), brought in line with the headings. Page numbers
 * are those that stood there; an office program counts them anew.
 */
record OdtContents(Document content, OdtWords words) {

    private static final int USUAL_DEPTH = 10;

    void refresh(Element body, List<Leaf> leaves) {
        for (Element table : Nodes.all(body, OdtNames.TEXT, "table-of-content")) {
            Nodes.child(table, OdtNames.TEXT, "index-body").ifPresent(index -> refresh(index, depth(table), leaves));
        }
    }

    private static int depth(Element table) {
        return Nodes.child(table, OdtNames.TEXT, "table-of-content-source")
                .map(source -> source.getAttributeNS(OdtNames.TEXT, "outline-level"))
                .filter(level -> level.matches("[0-9]+"))
                .map(Integer::valueOf)
                .orElse(USUAL_DEPTH);
    }

    private void refresh(Element index, int depth, List<Leaf> leaves) {
        List<Element> entries = Nodes.children(index).stream()
                .filter(child -> Nodes.is(child, OdtNames.TEXT, "p"))
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        Map<String, Element> byText = new HashMap<>();
        entries.forEach(entry -> byText.putIfAbsent(heading(words.text(entry)), entry));
        List<Element> fresh = new ArrayList<>();
        for (Leaf leaf : leaves) {
            int level = level(leaf.element());
            if (level >= 1 && level <= depth && !leaf.text().isEmpty()) {
                Element known = byText.get(leaf.text());
                fresh.add(known != null ? (Element) known.cloneNode(true) : entry(entries, level, leaf.text()));
            }
        }
        Node end = entries.getLast().getNextSibling();
        entries.forEach(Nodes::remove);
        fresh.forEach(entry -> index.insertBefore(entry, end));
    }

    private static int level(Element element) {
        String level =
                Nodes.is(element, OdtNames.TEXT, "h") ? element.getAttributeNS(OdtNames.TEXT, "outline-level") : "";
        return level.matches("[0-9]{1,2}") ? Integer.parseInt(level) : 0;
    }

    /** The text of an entry, without the number of its page. */
    private static String heading(String entry) {
        return entry.replaceFirst("\\s+[0-9]*$", "").strip();
    }

    private Element entry(List<Element> entries, int level, String text) {
        Element entry = content.createElementNS(OdtNames.TEXT, "text:p");
        entry.setAttributeNS(OdtNames.TEXT, "text:style-name", style(entries, level));
        entry.setTextContent(text);
        return entry;
    }

    private static String style(List<Element> entries, int level) {
        String ending = "_20_" + level;
        return entries.stream()
                .map(entry -> entry.getAttributeNS(OdtNames.TEXT, "style-name"))
                .filter(name -> name.endsWith(ending))
                .findFirst()
                .orElse("Contents" + ending);
    }
}
