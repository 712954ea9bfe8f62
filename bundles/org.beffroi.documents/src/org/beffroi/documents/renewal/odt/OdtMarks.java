package org.beffroi.documents.renewal.odt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.document.Part;
import org.beffroi.documents.renewal.text.Flow.Span;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Nodes;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Bookmarks of an OpenDocument text, which are the anchors of blocks (ODF 1.3, part 3, section 6.2.1). */
final class OdtMarks {

    /** A half of a bookmark, or a whole one around nothing, in the leaf of a place. */
    private record Mark(Element element, Leaf leaf, int place) {
        String name() {
            return element.getAttributeNS(OdtNames.TEXT, "name");
        }

        boolean is(String kind) {
            return element.getLocalName().equals(kind);
        }
    }

    /** A bookmark, whose end may be lost. */
    private record Pair(Mark start, Optional<Mark> end) {

        boolean isWithin() {
            return end.filter(mark -> mark.place() == start.place()).isPresent();
        }

        /**
         * The leaf in which it begins. Where the first paragraph of a block was taken out, LibreOffice leaves the beginning at
         * the very end of what stands before it.
         */
        int first() {
            boolean begins = !start.is("bookmark-start")
                    || start.leaf().text().isEmpty()
                    || isWithin()
                    || !Nodes.isAtEnd(start.element(), start.leaf().element(), OdtMarks::isMark);
            return begins ? start.place() : start.place() + 1;
        }

        /** The leaf in which it ends, and not the one at whose very beginning its end stands. */
        int last() {
            int last = end.map(mark -> isWithin()
                                    || mark.leaf().text().isEmpty()
                                    || !Nodes.isAtBeginning(
                                            mark.element(), mark.leaf().element(), OdtMarks::isMark)
                            ? mark.place()
                            : mark.place() - 1)
                    .orElse(first());
            return Math.max(first(), last);
        }

        /** What is left of a block that was taken out: its bookmark, around nothing, at the edge of a neighbour. */
        boolean isEmptied(Leaf leaf) {
            return first() == last()
                    && !leaf.text().isEmpty()
                    && (start.is("bookmark")
                            || isWithin()
                                    && nothingBetween(
                                            start.element(), end.orElseThrow().element()));
        }
    }

    private OdtMarks() {}

    /** The blocks over leaves; of several bookmarks of one name the first that is around something is the block's. */
    static Map<String, Span> blocks(List<Leaf> leaves) {
        Map<String, List<Pair>> pairs = new LinkedHashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            for (Element element : of(leaves.get(i).element())) {
                Mark mark = new Mark(element, leaves.get(i), i);
                if (Part.Block.isAnchor(mark.name())) {
                    join(mark, pairs.computeIfAbsent(mark.name(), any -> new ArrayList<>()));
                }
            }
        }
        Map<String, Span> found = new LinkedHashMap<>();
        pairs.forEach((name, all) -> all.stream()
                .filter(pair -> pair.last() < leaves.size() && !pair.isEmptied(leaves.get(pair.first())))
                .findFirst()
                .ifPresent(pair -> found.put(name, new Span(pair.first(), pair.last()))));
        Map<String, Span> blocks = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Comparator.comparingInt(block -> block.getValue().first()))
                .forEach(block -> blocks.put(block.getKey(), block.getValue()));
        return blocks;
    }

    private static void join(Mark mark, List<Pair> all) {
        if (!mark.is("bookmark-end")) {
            all.add(new Pair(mark, Optional.empty()));
        } else if (!all.isEmpty()) {
            all.set(all.size() - 1, new Pair(all.getLast().start(), Optional.of(mark)));
        }
    }

    private static boolean nothingBetween(Node one, Node other) {
        Node at = one.getNextSibling();
        while (at != null && at != other && isMark(at)) {
            at = at.getNextSibling();
        }
        return at == other;
    }

    private static boolean isMark(Node node) {
        return node instanceof Element element && element.getLocalName().startsWith("bookmark");
    }

    /** Those within an element. */
    static List<Element> of(Element element) {
        List<Element> marks = new ArrayList<>();
        collect(element, marks);
        return marks;
    }

    private static void collect(Element element, List<Element> marks) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                if (OdtNames.TEXT.equals(child.getNamespaceURI())
                        && child.getLocalName().startsWith("bookmark")
                        && !child.getLocalName().equals("bookmark-ref")) {
                    marks.add(child);
                }
                collect(child, marks);
            }
        }
    }
}
