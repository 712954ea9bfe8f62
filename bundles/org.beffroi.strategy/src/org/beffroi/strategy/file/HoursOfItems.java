package org.beffroi.strategy.file;

import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Format 2: the hour of an item of the editorial calendar is one, {@code 18:30}, so that a day can be put in order. Before, it was
 * whatever somebody typed. What is no hour, {@code en fin de journée}, becomes a property of the item: no word is lost.
 */
final class HoursOfItems implements Step {

    private static final String TIME = "time";

    /** The word of French documents, which strategies of that format are. */
    private static final String PROPERTY = "Heure";

    @Override
    public int to() {
        return 2;
    }

    @Override
    public void up(Document file) {
        NodeList items = file.getElementsByTagName("items");
        for (int i = 0; i < items.getLength(); i++) {
            Element item = (Element) items.item(i);
            if (item.hasAttribute(TIME)) {
                hour(item, item.getAttribute(TIME));
            }
        }
    }

    private static void hour(Element item, String typed) {
        Optional<String> plain = HourOfDay.plain(typed);
        if (plain.isPresent()) {
            item.setAttribute(TIME, plain.get());
            return;
        }
        item.removeAttribute(TIME);
        if (!typed.isBlank()) {
            Element property = item.getOwnerDocument().createElement("properties");
            property.setAttribute("name", PROPERTY);
            property.setAttribute("value", typed.strip());
            item.insertBefore(property, after(item));
        }
    }

    /** Texts of an element come before what it holds, its properties first. */
    private static Node after(Element item) {
        Node last = null;
        for (Node node = item.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element within && within.getTagName().equals("properties")) {
                last = node;
            }
        }
        return last == null ? item.getFirstChild() : last.getNextSibling();
    }
}
