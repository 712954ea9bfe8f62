package org.beffroi.testing.renewal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A writer who takes out, cuts, pastes and copies in an OpenDocument text, with what programs make of bookmarks then. */
final class OdtSections {

    /** What becomes of the bookmarks of what was cut and pasted. */
    private enum Marks {
        /** They come with it. */
        KEPT,
        /** They are gone. */
        LOST,
        /** They come with it, and one around nothing of the same name stays where it was. */
        DOUBLED,
        /** They come with it and are called copies, as LibreOffice does. */
        RENAMED
    }

    private final Hand hand;
    private final Element text;

    OdtSections(Hand hand, Element text) {
        this.hand = hand;
        this.text = text;
    }

    /** Paragraphs and headings of the body, those of the table of contents and of cells left out. */
    static List<Element> paragraphs(Element text) {
        return Trees.children(text).stream()
                .filter(one -> Trees.is(one, Trees.TEXT, "p") || Trees.is(one, Trees.TEXT, "h"))
                .toList();
    }

    static String beginning(Element element) {
        String text = Reading.plain(element.getTextContent());
        return "«" + text.substring(0, Math.min(40, text.length())) + "»";
    }

    void paragraphOut() {
        Element paragraph = hand.any(paragraphs(text));
        hand.did(Edit.PARAGRAPH_OUT, beginning(paragraph));
        Trees.remove(paragraph);
    }

    /** A heading with all that stands under it. */
    void out() {
        List<Element> section = section();
        if (!section.isEmpty()) {
            hand.did(Edit.SECTION_OUT, beginning(section.getFirst()));
            section.forEach(Trees::remove);
        }
    }

    /** To before another heading. */
    void move() {
        List<Element> section = section();
        List<Element> places = places(section);
        if (places.isEmpty()) {
            return;
        }
        Marks marks = hand.any(List.of(Marks.KEPT, Marks.LOST, Marks.DOUBLED));
        Element before = hand.any(places);
        hand.did(
                Edit.SECTION_MOVED,
                beginning(section.getFirst()) + " to before " + beginning(before) + ", bookmarks " + marks);
        Node behind = section.getLast().getNextSibling();
        Set<String> whole = whole(section);
        if (behind instanceof Element next && isParagraph(next)) {
            Node first = next.getFirstChild();
            section.stream()
                    .flatMap(one -> marks(one).stream())
                    .filter(mark -> !whole.contains(name(mark)))
                    .forEach(mark -> next.insertBefore(mark, first));
        }
        section.forEach(one -> text.insertBefore(one, before));
        if (marks == Marks.LOST) {
            section.forEach(one -> marks(one).stream()
                    .filter(mark -> whole.contains(name(mark)))
                    .forEach(Trees::remove));
        } else if (marks == Marks.DOUBLED && behind instanceof Element next && isParagraph(next)) {
            whole.stream().sorted().forEach(name -> leave(name, next));
        }
    }

    private static boolean isParagraph(Element element) {
        return Trees.is(element, Trees.TEXT, "p") || Trees.is(element, Trees.TEXT, "h");
    }

    private void leave(String name, Element next) {
        Node first = next.getFirstChild();
        for (String kind : List.of("text:bookmark-start", "text:bookmark-end")) {
            Element mark = text.getOwnerDocument().createElementNS(Trees.TEXT, kind);
            mark.setAttributeNS(Trees.TEXT, "text:name", name);
            next.insertBefore(mark, first);
        }
    }

    /** A section, or one paragraph, that stands a second time before another heading. */
    void copy() {
        boolean one = hand.any(2) == 0;
        List<Element> original = one ? List.of(hand.any(paragraphs(text))) : section();
        List<Element> places = places(original);
        if (places.isEmpty()) {
            return;
        }
        Marks marks = hand.any(List.of(Marks.LOST, Marks.DOUBLED, Marks.RENAMED));
        Element before = hand.any(places);
        hand.did(
                one ? Edit.PARAGRAPH_COPIED : Edit.SECTION_COPIED,
                beginning(original.getFirst()) + " to before " + beginning(before) + ", bookmarks " + marks);
        Set<String> whole = whole(original);
        for (Element element : original) {
            Element copy = (Element) element.cloneNode(true);
            text.insertBefore(copy, before);
            for (Element mark : marks(copy)) {
                if (marks == Marks.LOST || !whole.contains(name(mark))) {
                    Trees.remove(mark);
                } else if (marks == Marks.RENAMED) {
                    mark.setAttributeNS(Trees.TEXT, "text:name", name(mark) + "_Copy_1");
                }
            }
        }
    }

    private static List<Element> marks(Element within) {
        List<Element> marks = new ArrayList<>(Trees.all(within, Trees.TEXT, "bookmark-start"));
        marks.addAll(Trees.all(within, Trees.TEXT, "bookmark-end"));
        return marks;
    }

    private static String name(Element mark) {
        return mark.getAttributeNS(Trees.TEXT, "name");
    }

    /** Names of bookmarks that begin and end within. */
    private static Set<String> whole(List<Element> section) {
        Set<String> begun = new HashSet<>();
        Set<String> ended = new HashSet<>();
        for (Element one : section) {
            Trees.all(one, Trees.TEXT, "bookmark-start").forEach(mark -> begun.add(name(mark)));
            Trees.all(one, Trees.TEXT, "bookmark-end").forEach(mark -> ended.add(name(mark)));
        }
        begun.retainAll(ended);
        return begun;
    }

    private List<Element> headings() {
        return paragraphs(text).stream()
                .filter(one -> Trees.is(one, Trees.TEXT, "h") && level(one) > 1)
                .toList();
    }

    private static int level(Element heading) {
        String level = heading.getAttributeNS(Trees.TEXT, "outline-level");
        return level.isEmpty() ? 1 : Integer.parseInt(level);
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
            if (Trees.is(next, Trees.TEXT, "h") && level((Element) next) <= level(heading)) {
                break;
            }
            if (next instanceof Element element) {
                section.add(element);
            }
        }
        return section;
    }
}
