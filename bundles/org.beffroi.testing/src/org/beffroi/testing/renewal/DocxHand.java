package org.beffroi.testing.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a writer does to a word processing file, from a seed; each word she adds is one that stands nowhere else. She writes and
 * takes out here, moves and copies with {@link DocxSections}, comments and dresses with {@link DocxAsides}.
 */
final class DocxHand {

    private static final String PART = "word/document.xml";
    private static final int KINDS = 15;

    private final Hand hand;
    private final Parts file;
    private final Document content;
    private final Element body;
    private final DocxSections sections;
    private final DocxAsides asides;

    private DocxHand(byte[] bytes, Hand hand) throws IOException {
        this.hand = hand;
        this.file = new Parts(bytes);
        this.content = file.tree(PART).orElseThrow();
        this.body = Trees.all(content.getDocumentElement(), Trees.W, "body").getFirst();
        this.sections = new DocxSections(hand, body);
        this.asides = new DocxAsides(hand, file, content);
    }

    /** What so many edits make of a file. */
    static Edited edit(byte[] file, long seed, int edits) throws IOException {
        Hand hand = new Hand(seed);
        return hand.edited(new DocxHand(file, hand).make(edits));
    }

    private byte[] make(int edits) throws IOException {
        for (int i = 0; i < edits; i++) {
            switch (hand.any(KINDS)) {
                case 0, 1 -> append(Edit.WORDS, hand.any(paragraphs()), false);
                case 2, 3 -> cell();
                case 4 -> paragraph();
                case 5 -> sections.paragraphOut();
                case 6 -> append(Edit.BOLD, hand.any(paragraphs()), true);
                case 7 -> sections.out();
                case 8 -> tracked();
                case 9, 10 -> sections.move();
                case 11 -> sections.copy();
                case 12 -> asides.comment(hand.any(paragraphs()));
                case 13 -> asides.footnote(hand.any(paragraphs()));
                default -> asides.style(hand.any(paragraphs()));
            }
        }
        file.put(PART, content);
        return file.write();
    }

    private List<Element> paragraphs() {
        return DocxSections.paragraphs(body);
    }

    private Element run(String words, boolean bold) {
        return DocxAsides.run(content, words, bold);
    }

    private void append(Edit kind, Element paragraph, boolean bold) {
        String word = hand.word();
        hand.did(kind, word + " in " + DocxSections.beginning(paragraph));
        paragraph.appendChild(run(" " + word, bold));
    }

    private void cell() {
        List<Element> cells = new ArrayList<>();
        Trees.all(body, Trees.W, "tbl").forEach(table -> cells.addAll(Trees.all(table, Trees.W, "p")));
        if (!cells.isEmpty()) {
            append(Edit.CELL, hand.any(cells), false);
        }
    }

    private void paragraph() {
        Element after = hand.any(paragraphs());
        String word = hand.word();
        hand.did(Edit.PARAGRAPH, word + " after " + DocxSections.beginning(after));
        Element made = content.createElementNS(Trees.W, "w:p");
        made.appendChild(run("Un alinéa de plus : " + word + ".", false));
        body.insertBefore(made, after.getNextSibling());
    }

    /** An insertion that is tracked and pending (ECMA-376, part 1, 17.13.5.18). */
    private void tracked() {
        Element paragraph = hand.any(paragraphs());
        String word = hand.word();
        hand.did(Edit.TRACKED, word + " in " + DocxSections.beginning(paragraph));
        Element insertion = content.createElementNS(Trees.W, "w:ins");
        insertion.setAttributeNS(Trees.W, "w:id", Integer.toString(900_000 + hand.any(90_000)));
        insertion.setAttributeNS(Trees.W, "w:author", "Relectrice");
        insertion.setAttributeNS(Trees.W, "w:date", "2025-03-10T08:00:00Z");
        insertion.appendChild(run(" " + word, false));
        paragraph.appendChild(insertion);
    }
}
