package org.beffroi.testing.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What a writer does to an OpenDocument text, from a seed: words within a paragraph, in a cell, a paragraph of her own, one taken
 * out, one made bold, a comment, a tracked insertion. Each word she adds is one that stands nowhere else.
 */
final class OdtHand {

    private final Hand hand;
    private final Parts file;
    private final Document content;
    private final Element text;

    private OdtHand(byte[] bytes, Hand hand) throws IOException {
        this.hand = hand;
        this.file = new Parts(bytes);
        this.content = file.tree("content.xml").orElseThrow();
        this.text =
                Trees.all(content.getDocumentElement(), Trees.OFFICE, "text").getFirst();
    }

    /** What so many edits make of a file. */
    static Edited edit(byte[] file, long seed, int edits) throws IOException {
        Hand hand = new Hand(seed);
        return new Edited(new OdtHand(file, hand).make(edits), hand.words(), hand.done());
    }

    private byte[] make(int number) throws IOException {
        for (int i = 0; i < number; i++) {
            switch (hand.any(9)) {
                case 0, 1 -> insert(paragraphs());
                case 2 -> insert(inTables());
                case 3 -> paragraph();
                case 4 -> takeOut();
                case 5 -> bold();
                case 6 -> comment();
                case 7 -> section();
                default -> tracked();
            }
        }
        file.put("content.xml", content);
        return file.write();
    }

    private String word(String what, Element where) {
        String word = hand.word();
        hand.did(what + " " + word + " in " + beginning(where));
        return word;
    }

    private static String beginning(Element element) {
        String text = Reading.plain(element.getTextContent());
        return "«" + text.substring(0, Math.min(40, text.length())) + "»";
    }

    /** Paragraphs and headings of the body, those of the table of contents and of cells left out. */
    private List<Element> paragraphs() {
        List<Element> all = new ArrayList<>();
        for (Element element : Trees.children(text)) {
            if (Trees.is(element, Trees.TEXT, "p") || Trees.is(element, Trees.TEXT, "h")) {
                all.add(element);
            }
        }
        return all;
    }

    private List<Element> inTables() {
        List<Element> all = new ArrayList<>();
        for (Element table : Trees.all(text, Trees.TABLE, "table")) {
            all.addAll(Trees.all(table, Trees.TEXT, "p"));
        }
        return all;
    }

    private void insert(List<Element> among) {
        if (among.isEmpty()) {
            return;
        }
        Element paragraph = hand.any(among);
        List<Text> texts = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text words && words.getLength() > 0) {
                texts.add(words);
            }
        }
        if (texts.isEmpty()) {
            paragraph.appendChild(content.createTextNode(" " + word("words", paragraph) + " "));
            return;
        }
        Text words = texts.get(hand.any(texts.size()));
        words.insertData(hand.any(words.getLength() + 1), " " + word("words", paragraph) + " ");
    }

    private void paragraph() {
        Element after = hand.any(paragraphs());
        Element made = content.createElementNS(Trees.TEXT, "text:p");
        made.setAttributeNS(Trees.TEXT, "text:style-name", "Text_20_body");
        made.setTextContent("Un alinéa de plus : " + word("paragraph", after) + ".");
        text.insertBefore(made, after.getNextSibling());
    }

    private void takeOut() {
        Element paragraph = hand.any(paragraphs());
        hand.did("taken out " + beginning(paragraph));
        paragraph.getParentNode().removeChild(paragraph);
    }

    /** A heading with all that stands under it. */
    private void section() {
        List<Element> headings = Trees.children(text).stream()
                .filter(one -> Trees.is(one, Trees.TEXT, "h") && level(one) > 1)
                .toList();
        if (headings.isEmpty()) {
            return;
        }
        Element heading = hand.any(headings);
        hand.did("section taken out " + beginning(heading));
        Node next = heading.getNextSibling();
        text.removeChild(heading);
        while (next != null && !(Trees.is(next, Trees.TEXT, "h") && level((Element) next) <= level(heading))) {
            Node after = next.getNextSibling();
            text.removeChild(next);
            next = after;
        }
    }

    private static int level(Element heading) {
        String level = heading.getAttributeNS(Trees.TEXT, "outline-level");
        return level.isEmpty() ? 1 : Integer.parseInt(level);
    }

    private void bold() {
        Element automatic = (Element)
                content.getElementsByTagNameNS(Trees.OFFICE, "automatic-styles").item(0);
        Element paragraph = hand.any(paragraphs());
        String name = "Gras" + hand.any(1_000_000);
        Element style = content.createElementNS(Trees.STYLE, "style:style");
        style.setAttributeNS(Trees.STYLE, "style:name", name);
        style.setAttributeNS(Trees.STYLE, "style:family", "text");
        Element looks = content.createElementNS(Trees.STYLE, "style:text-properties");
        looks.setAttributeNS(Trees.FO, "fo:font-weight", "bold");
        style.appendChild(looks);
        automatic.appendChild(style);
        Element span = content.createElementNS(Trees.TEXT, "text:span");
        span.setAttributeNS(Trees.TEXT, "text:style-name", name);
        span.setTextContent(" " + word("bold", paragraph));
        paragraph.appendChild(span);
    }

    private void comment() {
        Element note = content.createElementNS(Trees.OFFICE, "office:annotation");
        Element creator = content.createElementNS(Trees.DC, "dc:creator");
        creator.setTextContent("Relectrice");
        note.appendChild(creator);
        Element said = content.createElementNS(Trees.TEXT, "text:p");
        Element paragraph = hand.any(paragraphs());
        said.setTextContent("À revoir : " + word("comment", paragraph));
        note.appendChild(said);
        paragraph.appendChild(note);
    }

    /** An insertion that is tracked and pending (ODF 1.3, part 3, section 5.5). */
    private void tracked() {
        Element changes = Trees.all(text, Trees.TEXT, "tracked-changes").stream()
                .findFirst()
                .orElseGet(() -> {
                    Element made = content.createElementNS(Trees.TEXT, "text:tracked-changes");
                    text.insertBefore(made, text.getFirstChild());
                    return made;
                });
        String id = "ct" + hand.any(Integer.MAX_VALUE);
        Element region = content.createElementNS(Trees.TEXT, "text:changed-region");
        region.setAttributeNS(Trees.TEXT, "text:id", id);
        Element insertion = content.createElementNS(Trees.TEXT, "text:insertion");
        Element info = content.createElementNS(Trees.OFFICE, "office:change-info");
        Element creator = content.createElementNS(Trees.DC, "dc:creator");
        creator.setTextContent("Relectrice");
        Element date = content.createElementNS(Trees.DC, "dc:date");
        date.setTextContent("2025-03-10T08:00:00");
        info.appendChild(creator);
        info.appendChild(date);
        insertion.appendChild(info);
        region.appendChild(insertion);
        changes.appendChild(region);
        Element paragraph = hand.any(paragraphs());
        paragraph.appendChild(mark("text:change-start", id));
        paragraph.appendChild(content.createTextNode(" " + word("tracked", paragraph)));
        paragraph.appendChild(mark("text:change-end", id));
    }

    private Element mark(String kind, String id) {
        Element mark = content.createElementNS(Trees.TEXT, kind);
        mark.setAttributeNS(Trees.TEXT, "text:change-id", id);
        return mark;
    }
}
