package org.beffroi.documents.renewal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.documents.renewal.text.Nodes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Lists of a word processing file (ECMA-376, part 1, 17.9), and those that come from another one. Not for several threads. */
final class DocxLists {

    private static final String EMPTY = "<w:numbering xmlns:w=\"" + DocxNames.W + "\"/>";

    private final DocxParts parts;
    private final Map<String, String> brought = new HashMap<>();
    private final Set<String> fresh = new HashSet<>();
    private final List<Element> items = new ArrayList<>();

    DocxLists(DocxParts parts) {
        this.parts = parts;
    }

    private Optional<Document> tree() throws IOException {
        Optional<String> name = parts.ofKind("numbering");
        return name.isPresent() ? Optional.of(parts.tree(name.get())) : Optional.empty();
    }

    /** Sees to it that a list of another file is here too, under a number of its own; tells that number. */
    String bring(String number, DocxLists from) throws IOException {
        String known = brought.get(number);
        if (known != null) {
            return known;
        }
        Optional<Document> there = from.tree();
        Optional<Element> list = there.flatMap(tree -> found(tree, "num", "numId", number));
        if (list.isEmpty()) {
            return number; // 0 says that a paragraph is of no list
        }
        if (tree().isEmpty()) {
            parts.add("numbering", EMPTY);
        }
        Element root = tree().orElseThrow().getDocumentElement();
        Element copy = (Element) root.getOwnerDocument().importNode(list.get(), true);
        String here = free(root, "num", "numId");
        copy.setAttributeNS(DocxNames.W, "w:numId", here);
        String kind = DocxNames.childValue(list.get(), "abstractNumId");
        Optional<Element> look = found(there.get(), "abstractNum", "abstractNumId", kind);
        if (look.isPresent()) {
            String kindHere = bringKind(root, look.get());
            Nodes.child(copy, DocxNames.W, "abstractNumId")
                    .ifPresent(of -> of.setAttributeNS(DocxNames.W, "w:val", kindHere));
        }
        root.insertBefore(
                copy, Nodes.child(root, DocxNames.W, "numIdMacAtCleanup").orElse(null));
        brought.put(number, here);
        fresh.add(here);
        return here;
    }

    /** Kinds come before lists (17.9.17); what ties a kind to styles and templates stays behind. */
    private static String bringKind(Element root, Element kind) {
        Element copy = (Element) root.getOwnerDocument().importNode(kind, true);
        String here = free(root, "abstractNum", "abstractNumId");
        copy.setAttributeNS(DocxNames.W, "w:abstractNumId", here);
        for (String tie : List.of("nsid", "tmpl", "pStyle", "styleLink", "numStyleLink")) {
            Nodes.all(copy, DocxNames.W, tie).forEach(Nodes::remove);
        }
        Node before = Nodes.child(root, DocxNames.W, "num").orElse(null);
        root.insertBefore(copy, before);
        return here;
    }

    private static Optional<Element> found(Document tree, String name, String attribute, String value) {
        return Nodes.children(tree.getDocumentElement()).stream()
                .filter(element -> DocxNames.is(element, name))
                .filter(element -> DocxNames.value(element, attribute).equals(value))
                .findFirst();
    }

    private static String free(Element root, String name, String attribute) {
        int highest = Nodes.children(root).stream()
                .filter(element -> DocxNames.is(element, name))
                .map(element -> DocxNames.value(element, attribute))
                .filter(value -> value.matches("[0-9]{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return Integer.toString(highest + 1);
    }

    /** Remembers an item that came. */
    void came(Element numId) {
        items.add(numId);
    }

    /** An item that came into the middle of a list is one of that list, which counts on. */
    void join() {
        items.forEach(item -> join(item, true));
        items.reversed().forEach(item -> join(item, false));
    }

    private void join(Element item, boolean before) {
        if (!fresh.contains(DocxNames.value(item, "val"))) {
            return;
        }
        Node paragraph = item.getParentNode().getParentNode().getParentNode();
        Node at = paragraph;
        do {
            at = before ? at.getPreviousSibling() : at.getNextSibling();
        } while (at != null && !(at instanceof Element));
        if (at instanceof Element neighbour && style(neighbour).equals(style((Element) paragraph))) {
            Nodes.all(neighbour, DocxNames.W, "numId").stream()
                    .map(list -> DocxNames.value(list, "val"))
                    .filter(list -> !fresh.contains(list))
                    .findFirst()
                    .ifPresent(list -> item.setAttributeNS(DocxNames.W, "w:val", list));
        }
    }

    private static String style(Element paragraph) {
        return Nodes.child(paragraph, DocxNames.W, "pPr")
                .map(all -> DocxNames.childValue(all, "pStyle"))
                .orElse("");
    }
}
