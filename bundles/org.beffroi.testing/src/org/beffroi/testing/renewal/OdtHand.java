package org.beffroi.testing.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What a writer does to an OpenDocument text, from a seed; each word she adds is one that stands nowhere else. She writes here,
 * takes out, moves and copies with {@link OdtSections}, comments and dresses with {@link OdtAsides}.
 */
final class OdtHand {

    private static final int KINDS = 15;

    private final Hand hand;
    private final Parts file;
    private final Document content;
    private final Element text;
    private final OdtSections sections;
    private final OdtAsides asides;

    private OdtHand(byte[] bytes, Hand hand) throws IOException {
        this.hand = hand;
        this.file = new Parts(bytes);
        this.content = file.tree("content.xml").orElseThrow();
        this.text =
                Trees.all(content.getDocumentElement(), Trees.OFFICE, "text").getFirst();
        this.sections = new OdtSections(hand, text);
        this.asides = new OdtAsides(hand, content);
    }

    /** What so many edits make of a file. */
    static Edited edit(byte[] file, long seed, int edits) throws IOException {
        Hand hand = new Hand(seed);
        return hand.edited(new OdtHand(file, hand).make(edits));
    }

    private byte[] make(int number) throws IOException {
        for (int i = 0; i < number; i++) {
            switch (hand.any(KINDS)) {
                case 0, 1 -> insert(Edit.WORDS, paragraphs());
                case 2, 3 -> insert(Edit.CELL, inTables());
                case 4 -> paragraph();
                case 5 -> sections.paragraphOut();
                case 6 -> asides.bold(hand.any(paragraphs()));
                case 7 -> sections.out();
                case 8 -> tracked();
                case 9, 10 -> sections.move();
                case 11 -> sections.copy();
                case 12 -> asides.comment(hand.any(paragraphs()));
                case 13 -> asides.footnote(hand.any(paragraphs()));
                default -> asides.style(hand.any(paragraphs()));
            }
        }
        file.put("content.xml", content);
        return file.write();
    }

    private String word(Edit kind, Element where) {
        String word = hand.word();
        hand.did(kind, word + " in " + OdtSections.beginning(where));
        return word;
    }

    private List<Element> paragraphs() {
        return OdtSections.paragraphs(text);
    }

    private List<Element> inTables() {
        List<Element> all = new ArrayList<>();
        for (Element table : Trees.all(text, Trees.TABLE, "table")) {
            all.addAll(Trees.all(table, Trees.TEXT, "p"));
        }
        return all;
    }

    private void insert(Edit kind, List<Element> among) {
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
            paragraph.appendChild(content.createTextNode(" " + word(kind, paragraph) + " "));
            return;
        }
        Text words = texts.get(hand.any(texts.size()));
        words.insertData(hand.any(words.getLength() + 1), " " + word(kind, paragraph) + " ");
    }

    private void paragraph() {
        Element after = hand.any(paragraphs());
        Element made = content.createElementNS(Trees.TEXT, "text:p");
        made.setAttributeNS(Trees.TEXT, "text:style-name", "Text_20_body");
        made.setTextContent("Un alinéa de plus : " + word(Edit.PARAGRAPH, after) + ".");
        text.insertBefore(made, after.getNextSibling());
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
        paragraph.appendChild(content.createTextNode(" " + word(Edit.TRACKED, paragraph)));
        paragraph.appendChild(mark("text:change-end", id));
    }

    private Element mark(String kind, String id) {
        Element mark = content.createElementNS(Trees.TEXT, kind);
        mark.setAttributeNS(Trees.TEXT, "text:change-id", id);
        return mark;
    }
}
