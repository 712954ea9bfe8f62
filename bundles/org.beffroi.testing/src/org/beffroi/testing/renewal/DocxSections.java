package org.beffroi.testing.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A writer who takes out, cuts, pastes and copies in a word processing file, with what programs make of bookmarks then (ECMA-376,
 * part 1, 17.13.6).
 */
final class DocxSections {

    /** What becomes of the bookmarks of what was cut and pasted. */
    private enum Marks {
        /** They come with it. */
        KEPT,
        /** They are gone. */
        LOST,
        /** They stand between paragraphs. */
        BETWEEN,
        /** They come with it, and one around nothing of the same name stays where it was. */
        DOUBLED,
        /** They come with it and are called copies, as LibreOffice does. */
        RENAMED
    }

    private final Hand hand;
    private final Element body;
    private int highest = 500_000;

    DocxSections(Hand hand, Element body) {
        this.hand = hand;
        this.body = body;
    }

    /** Paragraphs of the text itself; whoever writes in a table of contents knows that it is made anew. */
    static List<Element> paragraphs(Element body) {
        return Trees.children(body).stream()
                .filter(one -> Trees.is(one, Trees.W, "p") && !isContents(one))
                .toList();
    }

    private static boolean isContents(Element paragraph) {
        return style(paragraph).startsWith("TOC")
                || Trees.all(paragraph, Trees.W, "instrText").stream()
                        .anyMatch(field -> field.getTextContent().contains("TOC"));
    }

    static String beginning(Element element) {
        String text = Reading.plain(element.getTextContent());
        return "«" + text.substring(0, Math.min(40, text.length())) + "»";
    }

    private static String style(Element paragraph) {
        return Trees.all(paragraph, Trees.W, "pStyle").stream()
                .map(style -> style.getAttributeNS(Trees.W, "val"))
                .findFirst()
                .orElse("");
    }

    void paragraphOut() {
        Element paragraph = hand.any(paragraphs(body));
        hand.did(Edit.PARAGRAPH_OUT, beginning(paragraph));
        remove(List.of(paragraph));
    }

    /** A heading with all that stands under it. */
    void out() {
        List<Element> section = section();
        if (!section.isEmpty()) {
            hand.did(Edit.SECTION_OUT, beginning(section.getFirst()));
            remove(section);
        }
    }

    /** To before another heading. */
    void move() {
        List<Element> section = section();
        List<Element> places = places(section);
        if (places.isEmpty()) {
            return;
        }
        Marks marks = hand.any(List.of(Marks.KEPT, Marks.LOST, Marks.BETWEEN, Marks.DOUBLED));
        Element before = hand.any(places);
        hand.did(
                Edit.SECTION_MOVED,
                beginning(section.getFirst()) + " to before " + beginning(before) + ", bookmarks " + marks);
        Node there = section.getLast().getNextSibling();
        Map<String, List<Element>> whole = whole(section);
        halves(section).forEach(mark -> body.insertBefore(mark, there));
        section.forEach(one -> body.insertBefore(one, before));
        switch (marks) {
            case LOST -> whole.values().forEach(pair -> pair.forEach(Trees::remove));
            case BETWEEN -> whole.values().forEach(this::lift);
            case DOUBLED -> whole.values().forEach(pair -> leave(pair, there));
            default -> {}
        }
    }

    /** A section, or one paragraph, that stands a second time before another heading. */
    void copy() {
        boolean one = hand.any(2) == 0;
        List<Element> original = one ? List.of(hand.any(paragraphs(body))) : section();
        List<Element> places = places(original);
        if (places.isEmpty()) {
            return;
        }
        Marks marks = hand.any(List.of(Marks.LOST, Marks.DOUBLED, Marks.RENAMED));
        Element before = hand.any(places);
        hand.did(
                one ? Edit.PARAGRAPH_COPIED : Edit.SECTION_COPIED,
                beginning(original.getFirst()) + " to before " + beginning(before) + ", bookmarks " + marks);
        List<Element> copies = original.stream()
                .map(element -> (Element) element.cloneNode(true))
                .toList();
        copies.forEach(element -> body.insertBefore(element, before));
        Map<String, List<Element>> whole = whole(copies);
        for (Element copy : copies) {
            for (String kind : List.of("bookmarkStart", "bookmarkEnd")) {
                Trees.all(copy, Trees.W, kind).stream()
                        .filter(mark -> marks == Marks.LOST || !whole.containsKey(id(mark)))
                        .forEach(Trees::remove);
            }
        }
        if (marks != Marks.LOST) {
            whole.values().forEach(pair -> again(pair, marks));
        }
    }

    private void again(List<Element> pair, Marks marks) {
        String id = Integer.toString(highest++);
        pair.forEach(mark -> mark.setAttributeNS(Trees.W, "w:id", id));
        if (marks == Marks.RENAMED) {
            String name = pair.getFirst().getAttributeNS(Trees.W, "name");
            pair.getFirst().setAttributeNS(Trees.W, "w:name", name + "_Copy_1");
        }
    }

    private static String id(Element mark) {
        return mark.getAttributeNS(Trees.W, "id");
    }

    /** Bookmarks of blocks that begin and end within, by their numbers. */
    private static Map<String, List<Element>> whole(List<Element> section) {
        Map<String, List<Element>> whole = new TreeMap<>();
        for (String kind : List.of("bookmarkStart", "bookmarkEnd")) {
            for (Element one : section) {
                Trees.all(one, Trees.W, kind).stream()
                        .filter(mark -> !mark.getAttributeNS(Trees.W, "name").startsWith("_"))
                        .forEach(mark -> whole.computeIfAbsent(id(mark), any -> new ArrayList<>())
                                .add(mark));
            }
        }
        whole.values().removeIf(pair -> pair.size() != 2);
        return whole;
    }

    /** Out of their paragraphs, before and behind what they are around. */
    private void lift(List<Element> pair) {
        Element first = top(pair.getFirst());
        Element last = top(pair.getLast());
        body.insertBefore(pair.getFirst(), first);
        body.insertBefore(pair.getLast(), last.getNextSibling());
    }

    private Element top(Element mark) {
        Node at = mark;
        while (at.getParentNode() != body) {
            at = at.getParentNode();
        }
        return (Element) at;
    }

    private void leave(List<Element> pair, Node there) {
        String id = Integer.toString(highest++);
        for (Element mark : pair) {
            Element copy = (Element) mark.cloneNode(true);
            copy.setAttributeNS(Trees.W, "w:id", id);
            body.insertBefore(copy, there);
        }
    }

    /** As word processors do: a bookmark goes with what it is around; one that reaches further keeps its other end. */
    private void remove(List<Element> all) {
        Node next = all.getLast().getNextSibling();
        halves(all).forEach(mark -> body.insertBefore(mark, next));
        all.forEach(Trees::remove);
    }

    /** Marks within whose other half is not. */
    private static List<Element> halves(List<Element> all) {
        List<Element> starts = new ArrayList<>();
        List<Element> ends = new ArrayList<>();
        for (Element one : all) {
            starts.addAll(Trees.all(one, Trees.W, "bookmarkStart"));
            ends.addAll(Trees.all(one, Trees.W, "bookmarkEnd"));
        }
        List<Element> left = new ArrayList<>(starts);
        left.removeIf(start -> ends.stream().anyMatch(end -> id(end).equals(id(start))));
        ends.stream()
                .filter(end -> starts.stream().noneMatch(start -> id(start).equals(id(end))))
                .forEach(left::add);
        return left;
    }

    private static int level(Node one) {
        String style = Trees.is(one, Trees.W, "p") ? style((Element) one) : "";
        return style.matches("Heading[1-5]") ? style.charAt(style.length() - 1) - '0' : 0;
    }

    private List<Element> headings() {
        return paragraphs(body).stream().filter(one -> level(one) > 1).toList();
    }

    /** Headings outside a section, before which it may be put. */
    private List<Element> places(List<Element> section) {
        return section.isEmpty()
                ? List.of()
                : headings().stream().filter(one -> !section.contains(one)).toList();
    }

    /** Of a heading; nothing where there is none. */
    private List<Element> section() {
        if (headings().isEmpty()) {
            return List.of();
        }
        Element heading = hand.any(headings());
        List<Element> section = new ArrayList<>(List.of(heading));
        for (Node next = heading.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (Trees.is(next, Trees.W, "sectPr") || level(next) > 0 && level(next) <= level(heading)) {
                break;
            }
            if (next instanceof Element element && !element.getLocalName().startsWith("bookmark")) {
                section.add(element);
            }
        }
        return section;
    }
}
