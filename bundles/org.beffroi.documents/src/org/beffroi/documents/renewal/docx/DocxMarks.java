package org.beffroi.documents.renewal.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.document.Part;
import org.beffroi.documents.renewal.text.Flow.Span;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Nodes;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Bookmarks of a word processing file (ECMA-376, part 1, 17.13.6), which are the anchors of blocks. Their ends know numbers
 * alone; they may stand within a paragraph, or between pieces. Not for several threads.
 */
final class DocxMarks {

    /** Bookmarks that programs make for themselves. */
    private static final String THEIRS = "(_Toc|_Ref|_GoBack|_Hlk|_Hlt).*|OLE_LINK[0-9]+";

    /**
     * What LibreOffice (25.2) calls a second bookmark of the same name, which it makes itself: the end of a bookmark over
     * several paragraphs is written as one more beginning where the last paragraph has letters of one look alone.
     */
    private static final Pattern AGAIN = Pattern.compile("(.+)_Copy_[0-9]+");

    /** What holds no bookmark, and is not looked through. */
    private static final Set<String> WITHOUT =
            Set.of("pPr", "rPr", "t", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "instrText");

    /** A bookmark's end, of a name, at a place: among leaves, or before one of them. */
    private record Mark(String name, Element element, int leaf, boolean loose) {
        boolean starts() {
            return DocxNames.is(element, "bookmarkStart");
        }
    }

    private final Element body;
    private final Set<String> given = new HashSet<>();
    private int highest = -1;

    DocxMarks(Element body) {
        this.body = body;
    }

    static boolean isAnchor(String name) {
        return Part.Block.isAnchor(name) && !name.matches(THEIRS);
    }

    /** The blocks over leaves. */
    Map<String, Span> blocks(List<Leaf> leaves) {
        Map<String, List<List<Mark>>> marks = new LinkedHashMap<>();
        for (Mark mark : named(marks(leaves))) {
            if (isAnchor(mark.name())) {
                join(mark, marks.computeIfAbsent(mark.name(), any -> new ArrayList<>()));
            }
        }
        Map<String, Span> found = new LinkedHashMap<>();
        marks.forEach((name, all) -> all.stream()
                .flatMap(of -> block(of, leaves).stream())
                .findFirst()
                .ifPresent(span -> found.put(name, span)));
        Map<String, Span> blocks = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Comparator.comparingInt(block -> block.getValue().first()))
                .forEach(block -> blocks.put(block.getKey(), block.getValue()));
        return blocks;
    }

    /** A second beginning of the very same name is that of a copy; the first bookmark that is around something is the block's. */
    private static void join(Mark mark, List<List<Mark>> all) {
        boolean again = mark.starts() && DocxNames.value(mark.element(), "name").equals(mark.name());
        if (all.isEmpty() || again) {
            all.add(new ArrayList<>());
        }
        String id = DocxNames.value(mark.element(), "id");
        all.stream()
                .filter(of -> of.stream().anyMatch(other -> DocxNames.value(other.element(), "id")
                        .equals(id)))
                .findFirst()
                .filter(of -> !mark.starts())
                .orElse(all.getLast())
                .add(mark);
    }

    private static Optional<Span> block(List<Mark> of, List<Leaf> leaves) {
        int first = of.getFirst().leaf();
        int last = last(of);
        boolean there = first <= last && last < leaves.size();
        return there && !isEmptied(of, leaves.get(first), first == last)
                ? Optional.of(trimmed(of, leaves, first, last))
                : Optional.empty();
    }

    /**
     * Without what a block only touches: where its first or last paragraph was taken out, LibreOffice leaves the bookmark's
     * beginning at the very end of what stands before, its end at the very beginning of what stands behind.
     */
    private static Span trimmed(List<Mark> marks, List<Leaf> leaves, int first, int last) {
        if (first == last) {
            return new Span(first, last);
        }
        boolean touchesBefore = marks.stream()
                .filter(mark -> mark.starts() && !mark.loose() && mark.leaf() == first)
                .anyMatch(mark -> says(leaves.get(first))
                        && Nodes.isAtEnd(mark.element(), leaves.get(first).element(), DocxMarks::saysNothing));
        boolean touchesBehind = marks.stream()
                .filter(mark -> last(mark) == last)
                .allMatch(mark -> !mark.starts()
                        && !mark.loose()
                        && says(leaves.get(last))
                        && Nodes.isAtBeginning(mark.element(), leaves.get(last).element(), DocxMarks::saysNothing));
        int from = touchesBefore ? first + 1 : first;
        return new Span(from, touchesBehind ? Math.max(from, last - 1) : last);
    }

    private static boolean says(Leaf leaf) {
        return !leaf.text().isEmpty();
    }

    /** That of all that follow the beginning; a beginning alone, whose end a program lost, is over one leaf. */
    private static int last(List<Mark> marks) {
        List<Mark> behind = marks.size() == 1 ? marks : marks.subList(1, marks.size());
        return behind.stream().mapToInt(DocxMarks::last).max().orElse(-1);
    }

    /** An end between two leaves is that of the first of them. */
    private static int last(Mark mark) {
        return mark.loose() && !mark.starts() ? mark.leaf() - 1 : mark.leaf();
    }

    /** What is left of a block that was taken out: its bookmark, around nothing, at the edge of a neighbour. */
    private static boolean isEmptied(List<Mark> marks, Leaf leaf, boolean one) {
        boolean within = marks.size() > 1 && marks.stream().noneMatch(Mark::loose);
        return one && within && !leaf.text().isEmpty() && aroundNothing(marks);
    }

    private static boolean aroundNothing(List<Mark> marks) {
        Node at = marks.getFirst().element().getNextSibling();
        Node end = marks.getLast().element();
        while (at != null && at != end && saysNothing(at)) {
            at = at.getNextSibling();
        }
        return at == end;
    }

    private static boolean saysNothing(Node node) {
        if (!(node instanceof Element element)) {
            return true;
        }
        boolean emptyRun = DocxNames.is(element, "r")
                && Nodes.children(element).stream().allMatch(child -> DocxNames.is(child, "rPr"));
        return emptyRun
                || element.getLocalName().startsWith("bookmark")
                || DocxNames.is(element, "proofErr")
                || DocxNames.is(element, "pPr");
    }

    /** Second bookmarks around nothing are ends of the first; one around words is a copy that a writer made. */
    private static List<Mark> named(List<Mark> marks) {
        Map<String, List<Mark>> groups = new LinkedHashMap<>();
        marks.forEach(mark ->
                groups.computeIfAbsent(mark.name(), any -> new ArrayList<>()).add(mark));
        Map<String, String> first = new HashMap<>();
        groups.forEach((name, of) -> {
            Matcher again = AGAIN.matcher(name);
            if (again.matches() && groups.containsKey(again.group(1)) && aroundNothing(of)) {
                first.put(name, again.group(1));
            }
        });
        return marks.stream()
                .map(mark -> new Mark(
                        first.getOrDefault(mark.name(), mark.name()), mark.element(), mark.leaf(), mark.loose()))
                .toList();
    }

    private List<Mark> marks(List<Leaf> leaves) {
        Map<Node, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            places.put(leaves.get(i).element(), i);
        }
        List<Mark> marks = new ArrayList<>();
        collect(body, new Walk(places), false, marks);
        return marks;
    }

    /** Where one is while walking. */
    private static final class Walk {
        private final Map<Node, Integer> places;
        private final Map<String, String> names = new HashMap<>();

        /** Numbers of ends that came before their beginnings: such a bookmark is around nothing. */
        private final Set<String> early = new HashSet<>();

        private int next;

        Walk(Map<Node, Integer> places) {
            this.places = places;
        }

        /** Empty for a half of a bookmark around nothing. */
        private String name(Element mark, boolean start) {
            String id = DocxNames.value(mark, "id");
            if (start && !early.remove(id)) {
                names.put(id, DocxNames.value(mark, "name"));
            } else if (!start && !names.containsKey(id)) {
                early.add(id);
            }
            return names.getOrDefault(id, "");
        }
    }

    private static void collect(Element parent, Walk walk, boolean within, List<Mark> marks) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element child) || WITHOUT.contains(child.getLocalName())) {
                continue;
            }
            boolean start = DocxNames.is(child, "bookmarkStart");
            if (start || DocxNames.is(child, "bookmarkEnd")) {
                String name = walk.name(child, start);
                marks.add(new Mark(name, child, within ? walk.next - 1 : walk.next, !within));
                continue;
            }
            Integer place = walk.places.get(child);
            if (place != null) {
                walk.next = place + 1;
            }
            collect(child, walk, within || place != null, marks);
        }
    }

    /** Forgets blocks. */
    void unmark(Set<String> anchors) {
        named(marks(List.of())).stream()
                .filter(mark -> anchors.contains(mark.name())
                        || mark.starts() && anchors.contains(DocxNames.value(mark.element(), "name")))
                .forEach(mark -> Nodes.remove(mark.element()));
    }

    /** Remembers a block from one paragraph to another. */
    void mark(String anchor, Element first, Element last) {
        String id = free();
        Element start = first.getOwnerDocument().createElementNS(DocxNames.W, "w:bookmarkStart");
        start.setAttributeNS(DocxNames.W, "w:id", id);
        start.setAttributeNS(DocxNames.W, "w:name", anchor);
        Element end = first.getOwnerDocument().createElementNS(DocxNames.W, "w:bookmarkEnd");
        end.setAttributeNS(DocxNames.W, "w:id", id);
        Node begin =
                Nodes.child(first, DocxNames.W, "pPr").map(Node::getNextSibling).orElse(first.getFirstChild());
        first.insertBefore(start, begin);
        last.appendChild(end);
    }

    private String free() {
        if (highest < 0) {
            highest = Nodes.all(body, DocxNames.W, "bookmarkStart").stream()
                    .map(mark -> DocxNames.value(mark, "id"))
                    .filter(id -> id.matches("[0-9]{1,8}"))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
        }
        return Integer.toString(++highest);
    }

    /** Gives the bookmarks within a copy numbers and names of their own; those of blocks are set anew where it is put. */
    void renumber(Element copy) {
        Map<String, String> ids = new HashMap<>();
        for (Element start : Nodes.all(copy, DocxNames.W, "bookmarkStart")) {
            String name = DocxNames.value(start, "name");
            if (isAnchor(name)) {
                Nodes.remove(start);
            } else {
                String id = free();
                ids.put(DocxNames.value(start, "id"), id);
                start.setAttributeNS(DocxNames.W, "w:id", id);
                start.setAttributeNS(DocxNames.W, "w:name", freeName(name));
            }
        }
        for (Element end : Nodes.all(copy, DocxNames.W, "bookmarkEnd")) {
            String id = ids.get(DocxNames.value(end, "id"));
            if (id == null) {
                Nodes.remove(end);
            } else {
                end.setAttributeNS(DocxNames.W, "w:id", id);
            }
        }
    }

    private String freeName(String name) {
        Set<String> taken = new HashSet<>(given);
        Nodes.all(body, DocxNames.W, "bookmarkStart").forEach(mark -> taken.add(DocxNames.value(mark, "name")));
        String here = name;
        for (int i = 1; taken.contains(here); i++) {
            here = name.length() > 30 ? name.substring(0, 30) + "_" + i : name + "_" + i;
        }
        given.add(here);
        return here;
    }
}
