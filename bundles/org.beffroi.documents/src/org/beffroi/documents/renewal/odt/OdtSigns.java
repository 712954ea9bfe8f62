package org.beffroi.documents.renewal.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.documents.renewal.text.Nodes;
import org.beffroi.documents.renewal.text.Sign;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A leaf of an OpenDocument text letter by letter. For one leaf. */
final class OdtSigns {

    /** What stands beside the words and says nothing among them; comments are kept wherever the words go. */
    private static final Set<String> BESIDE = Set.of(
            "annotation",
            "annotation-end",
            "bookmark",
            "bookmark-start",
            "bookmark-end",
            "soft-page-break",
            "table-columns",
            "table-column");

    /** Numbers that programs count. */
    private static final Set<String> COUNTED =
            Set.of("sequence", "page-number", "page-count", "date", "time", "chapter");

    private static final Set<String> WITHIN =
            Set.of("table", "table-row", "table-rows", "table-header-rows", "table-cell", "list", "list-item");

    private final OdtStyles styles;
    private final List<Sign> signs = new ArrayList<>();

    private OdtSigns(OdtStyles styles) {
        this.styles = styles;
    }

    static List<Sign> of(Element leaf, OdtStyles styles) {
        OdtSigns signs = new OdtSigns(styles);
        signs.element(leaf, "");
        return signs.signs;
    }

    private void element(Element element, String look) {
        String name = element.getLocalName();
        if (BESIDE.contains(name)) {
            return;
        }
        String style = element.getAttributeNS(OdtNames.TEXT, "style-name");
        if (WITHIN.contains(name)) {
            signs.add(Sign.of("⟦" + name + "⟧", ""));
            within(element, "");
        } else if (COUNTED.contains(name)) {
            signs.add(Sign.of("#", ""));
        } else {
            switch (name) {
                case "p", "h" -> {
                    signs.add(Sign.of(
                            Sign.PARAGRAPH,
                            styles.seen("paragraph", style) + "|"
                                    + element.getAttributeNS(OdtNames.TEXT, "outline-level")));
                    within(element, "");
                }
                case "span" -> within(element, look + "|" + styles.seen("text", style));
                case "a" -> within(element, look + ";→" + element.getAttributeNS(OdtNames.XLINK, "href"));
                case "note" -> signs.add(Sign.of(Sign.NOTE + note(element) + "⟧", ""));
                case "s" -> signs.add(Sign.of("⟦s " + element.getAttributeNS(OdtNames.TEXT, "c") + "⟧", look));
                default -> signs.add(Sign.of("⟦" + name + "⟧" + element.getTextContent(), look));
            }
        }
    }

    private static String note(Element note) {
        return Nodes.children(note).stream()
                .filter(part -> part.getLocalName().equals("note-body"))
                .map(part -> part.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private void within(Element parent, String look) {
        boolean written = Set.of("p", "h", "span", "a").contains(parent.getLocalName());
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                element(child, look);
            } else if (written && node instanceof Text text) {
                for (int i = 0; i < text.getLength(); i++) {
                    signs.add(new Sign(String.valueOf(text.getData().charAt(i)), look, Optional.of(text), i));
                }
            }
        }
    }
}
