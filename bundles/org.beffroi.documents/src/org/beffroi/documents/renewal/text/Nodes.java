package org.beffroi.documents.renewal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks through trees of XML. */
public final class Nodes {

    /** What shows without text, in OpenDocument and in Office Open XML. */
    private static final Set<String> SHOWN = Set.of(
            "frame",
            "object",
            "image",
            "drawing",
            "pict",
            "table",
            "tbl",
            "fldSimple",
            "fldChar",
            "table-of-content",
            "sdt");

    private Nodes() {}

    /** The elements right under another. */
    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** All elements of a name under another, itself included, in document order. */
    public static List<Element> all(Element root, String namespace, String name) {
        List<Element> all = new ArrayList<>();
        if (is(root, namespace, name)) {
            all.add(root);
        }
        var found = root.getElementsByTagNameNS(namespace, name);
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    /** The first element of a name right under another. */
    public static Optional<Element> child(Element parent, String namespace, String name) {
        return children(parent).stream()
                .filter(element -> is(element, namespace, name))
                .findFirst();
    }

    public static boolean is(Node node, String namespace, String name) {
        return node instanceof Element && name.equals(node.getLocalName()) && namespace.equals(node.getNamespaceURI());
    }

    /** Whether a node is within another, or is it. */
    static boolean isWithin(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    public static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    /** Whether an element shows nothing that is no text: no picture, frame, object, table or field. */
    public static boolean isBare(Element element) {
        return !SHOWN.contains(element.getLocalName())
                && children(element).stream().allMatch(Nodes::isBare);
    }

    /** Whether nothing stands in an element before a node of it that something says. */
    public static boolean isAtBeginning(Node node, Element of, Predicate<Node> saysNothing) {
        return isAtEdge(node, of, Node::getPreviousSibling, saysNothing);
    }

    /** Whether nothing stands in an element behind a node of it that something says. */
    public static boolean isAtEnd(Node node, Element of, Predicate<Node> saysNothing) {
        return isAtEdge(node, of, Node::getNextSibling, saysNothing);
    }

    private static boolean isAtEdge(Node node, Element of, UnaryOperator<Node> towards, Predicate<Node> saysNothing) {
        for (Node up = node; up != of; up = up.getParentNode()) {
            for (Node beside = towards.apply(up); beside != null; beside = towards.apply(beside)) {
                if (!saysNothing.test(beside)) {
                    return false;
                }
            }
        }
        return true;
    }
}
