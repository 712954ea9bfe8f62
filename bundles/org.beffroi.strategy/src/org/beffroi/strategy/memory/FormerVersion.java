package org.beffroi.strategy.memory;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A strategy in a file of an earlier format, which stays one of that format: it is kept for earlier versions of the program.
 *
 * @param written what it holds; inspected already
 */
record FormerVersion(byte[] written) {

    private static final String MENTION = "mention";
    private static final String ACT = "moderation";

    /**
     * The file without what was forgotten of the same strategy in the present format.
     *
     * @param references identities of mentions, and what stands in the place of each
     * @param keys of the elements of which something went
     */
    byte[] without(Map<String, String> references, Set<String> keys) throws IOException {
        Document file = HardenedXml.tree(written, HardenedXml.Names.AS_WRITTEN, XmlLimits.STRATEGY);
        NodeList all = file.getElementsByTagName("*");
        List<Element> elements = IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(Element.class::cast)
                .toList();
        for (Element element : elements) {
            boolean act = ACT.equals(element.getTagName());
            if (keys.contains(element.getAttribute("key"))) {
                forget(element, act ? Forgetting.OF_ACTS : Forgetting.OF_EVIDENCE);
                if (references.containsKey(mention(element))) {
                    element.setAttribute(MENTION, references.get(mention(element)));
                }
            }
        }
        return HardenedXml.bytes(file);
    }

    private static String mention(Element element) {
        return element.getAttribute(MENTION);
    }

    /** A fact is an attribute, or where it is a text an element within. */
    private static void forget(Element element, List<String> features) {
        for (String name : features) {
            element.removeAttribute(name);
            Node next = element.getFirstChild();
            while (next != null) {
                Node child = next;
                next = child.getNextSibling();
                if (name.equals(child.getNodeName())) {
                    element.removeChild(child);
                }
            }
        }
    }
}
