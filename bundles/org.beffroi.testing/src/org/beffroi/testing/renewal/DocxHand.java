package org.beffroi.testing.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a writer does to a word processing file, from a seed: words within a paragraph, in a cell, a paragraph of her own, one
 * taken out, a section taken out, one made bold, a tracked insertion. Each word she adds is one that stands nowhere else.
 */
final class DocxHand {

    private static final String PART = "word/document.xml";

    private final Hand hand;
    private final Parts file;
    private final Document content;
    private final Element body;

    private DocxHand(byte[] bytes, Hand hand) throws IOException {
        this.hand = hand;
        this.file = new Parts(bytes);
        this.content = file.tree(PART).orElseThrow();
        this.body = Trees.all(content.getDocumentElement(), Trees.W, "body").getFirst();
    }

    /** What so many edits make of a file. */
    static Edited edit(byte[] file, long seed, int edits) throws IOException {
        Hand hand = new Hand(seed);
        return new Edited(new DocxHand(file, hand).make(edits), hand.words(), hand.done());
    }

    private byte[] make(int edits) throws IOException {
        for (int i = 0; i < edits; i++) {
            switch (hand.any(9)) {
                case 0, 1 -> append("words", hand.any(paragraphs()), false);
                case 2, 3 -> cell();
                case 4 -> paragraph();
                case 5 -> takeOut();
                case 6 -> append("bold", hand.any(paragraphs()), true);
                case 7 -> section();
                default -> tracked();
            }
        }
        file.put(PART, content);
        return file.write();
    }

    private List<Element> paragraphs() {
        return Trees.children(body).stream()
                .filter(one -> Trees.is(one, Trees.W, "p") && !isContents(one))
                .toList();
    }

    /** Whoever writes in a table of contents knows that it is made anew. */
    private static boolean isContents(Element paragraph) {
        return style(paragraph).startsWith("TOC")
                || Trees.all(paragraph, Trees.W, "instrText").stream()
                        .anyMatch(field -> field.getTextContent().contains("TOC"));
    }

    private static String style(Element paragraph) {
        return Trees.all(paragraph, Trees.W, "pStyle").stream()
                .map(style -> style.getAttributeNS(Trees.W, "val"))
                .findFirst()
                .orElse("");
    }

    private static String beginning(Element element) {
        String text = Reading.plain(element.getTextContent());
        return "«" + text.substring(0, Math.min(40, text.length())) + "»";
    }

    private Element run(String words, boolean bold) {
        Element run = content.createElementNS(Trees.W, "w:r");
        if (bold) {
            Element looks = content.createElementNS(Trees.W, "w:rPr");
            looks.appendChild(content.createElementNS(Trees.W, "w:b"));
            run.appendChild(looks);
        }
        Element text = content.createElementNS(Trees.W, "w:t");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        text.setTextContent(words);
        run.appendChild(text);
        return run;
    }

    private void append(String what, Element paragraph, boolean bold) {
        String word = hand.word();
        hand.did(what + " " + word + " in " + beginning(paragraph));
        paragraph.appendChild(run(" " + word, bold));
    }

    private void cell() {
        List<Element> cells = new ArrayList<>();
        Trees.all(body, Trees.W, "tbl").forEach(table -> cells.addAll(Trees.all(table, Trees.W, "p")));
        if (!cells.isEmpty()) {
            append("words in a cell", hand.any(cells), false);
        }
    }

    private void paragraph() {
        Element after = hand.any(paragraphs());
        String word = hand.word();
        hand.did("paragraph " + word + " after " + beginning(after));
        Element made = content.createElementNS(Trees.W, "w:p");
        made.appendChild(run("Un alinéa de plus : " + word + ".", false));
        body.insertBefore(made, after.getNextSibling());
    }

    private void takeOut() {
        Element paragraph = hand.any(paragraphs());
        hand.did("taken out " + beginning(paragraph));
        remove(List.of(paragraph));
    }

    /** As word processors do: a bookmark goes with what it is around; one that reaches further keeps its other end. */
    private void remove(List<Element> all) {
        Node next = all.getLast().getNextSibling();
        List<Element> starts = new ArrayList<>();
        List<Element> ends = new ArrayList<>();
        for (Element one : all) {
            starts.addAll(Trees.all(one, Trees.W, "bookmarkStart"));
            ends.addAll(Trees.all(one, Trees.W, "bookmarkEnd"));
            body.removeChild(one);
        }
        List<Element> left = new ArrayList<>(starts);
        left.removeIf(start -> ends.stream().anyMatch(end -> id(end).equals(id(start))));
        ends.stream()
                .filter(end -> starts.stream().noneMatch(start -> id(start).equals(id(end))))
                .forEach(left::add);
        left.forEach(mark -> body.insertBefore(mark, next));
    }

    private static String id(Element mark) {
        return mark.getAttributeNS(Trees.W, "id");
    }

    private static int level(Node one) {
        String style = Trees.is(one, Trees.W, "p") ? style((Element) one) : "";
        return style.matches("Heading[1-5]") ? style.charAt(style.length() - 1) - '0' : 0;
    }

    /** A heading with all that stands under it. */
    private void section() {
        List<Element> headings =
                paragraphs().stream().filter(one -> level(one) > 1).toList();
        if (headings.isEmpty()) {
            return;
        }
        Element heading = hand.any(headings);
        hand.did("section taken out " + beginning(heading));
        List<Element> out = new ArrayList<>(List.of(heading));
        for (Node next = heading.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (Trees.is(next, Trees.W, "sectPr") || level(next) > 0 && level(next) <= level(heading)) {
                break;
            }
            if (next instanceof Element element && !element.getLocalName().startsWith("bookmark")) {
                out.add(element);
            }
        }
        remove(out);
    }

    /** An insertion that is tracked and pending (ECMA-376, part 1, 17.13.5.18). */
    private void tracked() {
        Element paragraph = hand.any(paragraphs());
        String word = hand.word();
        hand.did("tracked " + word + " in " + beginning(paragraph));
        Element insertion = content.createElementNS(Trees.W, "w:ins");
        insertion.setAttributeNS(Trees.W, "w:id", Integer.toString(900_000 + hand.any(90_000)));
        insertion.setAttributeNS(Trees.W, "w:author", "Relectrice");
        insertion.setAttributeNS(Trees.W, "w:date", "2025-03-10T08:00:00Z");
        insertion.appendChild(run(" " + word, false));
        paragraph.appendChild(insertion);
    }
}
