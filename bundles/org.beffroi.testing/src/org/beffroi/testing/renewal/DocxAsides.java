package org.beffroi.testing.renewal;

import java.io.IOException;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a writer puts beside the words of a word processing file: comments, notes, looks. */
final class DocxAsides {

    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Hand hand;
    private final Parts file;
    private final Document content;
    private int highest = 700_000;

    DocxAsides(Hand hand, Parts file, Document content) {
        this.hand = hand;
        this.file = file;
        this.content = content;
    }

    static Element run(Document tree, String words, boolean bold) {
        Element run = tree.createElementNS(Trees.W, "w:r");
        if (bold) {
            Element looks = tree.createElementNS(Trees.W, "w:rPr");
            looks.appendChild(tree.createElementNS(Trees.W, "w:b"));
            run.appendChild(looks);
        }
        Element text = tree.createElementNS(Trees.W, "w:t");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        text.setTextContent(words);
        run.appendChild(text);
        return run;
    }

    /** Over all words of a paragraph (17.13.4). */
    void comment(Element paragraph) throws IOException {
        String word = hand.word();
        hand.did(Edit.COMMENT, word + " on " + DocxSections.beginning(paragraph));
        Element comment = added("comment", "À revoir : " + word);
        comment.setAttributeNS(Trees.W, "w:author", "Relectrice");
        String id = comment.getAttributeNS(Trees.W, "id");
        Node first = paragraph.getFirstChild();
        while (first != null && Trees.is(first, Trees.W, "pPr")) {
            first = first.getNextSibling();
        }
        paragraph.insertBefore(numbered(content, "commentRangeStart", id), first);
        paragraph.appendChild(numbered(content, "commentRangeEnd", id));
        refer("comment", comment, paragraph);
    }

    /** One more, with words and a number of its own, among those of its kind. */
    private Element added(String kind, String words) throws IOException {
        String name = kind + "s";
        Document all = part(name, name);
        Element one = numbered(all, kind, Integer.toString(highest++));
        one.appendChild(said(all, words));
        all.getDocumentElement().appendChild(one);
        return one;
    }

    /** Keeps it in its file, and leads to it at a paragraph's end. */
    private void refer(String kind, Element one, Element paragraph) throws IOException {
        file.put("word/" + kind + "s.xml", one.getOwnerDocument());
        Element run = content.createElementNS(Trees.W, "w:r");
        run.appendChild(numbered(content, kind + "Reference", one.getAttributeNS(Trees.W, "id")));
        paragraph.appendChild(run);
    }

    /** Behind a paragraph's words (17.11). */
    void footnote(Element paragraph) throws IOException {
        String word = hand.word();
        hand.did(Edit.FOOTNOTE, word + " in " + DocxSections.beginning(paragraph));
        refer("footnote", added("footnote", "Note : " + word), paragraph);
    }

    /** Another alignment, or all its words in italics. */
    void style(Element paragraph) {
        boolean centred = hand.any(2) == 0;
        hand.did(Edit.STYLE, (centred ? "centred " : "italics ") + DocxSections.beginning(paragraph));
        if (centred) {
            Element looks = first(paragraph, "pPr");
            Trees.all(looks, Trees.W, "jc").forEach(Trees::remove);
            Element alignment = content.createElementNS(Trees.W, "w:jc");
            alignment.setAttributeNS(Trees.W, "w:val", "center");
            Node mark = looks.getFirstChild();
            while (mark != null && !List.of("rPr", "sectPr", "pPrChange").contains(mark.getLocalName())) {
                mark = mark.getNextSibling();
            }
            looks.insertBefore(alignment, mark);
            return;
        }
        for (Element run : Trees.all(paragraph, Trees.W, "r")) {
            Element looks = first(run, "rPr");
            if (Trees.all(looks, Trees.W, "i").isEmpty()) {
                Node after = looks.getFirstChild();
                while (after != null && List.of("rStyle", "rFonts", "b", "bCs").contains(after.getLocalName())) {
                    after = after.getNextSibling();
                }
                looks.insertBefore(content.createElementNS(Trees.W, "w:i"), after);
            }
        }
    }

    private Element first(Element of, String name) {
        Node first = of.getFirstChild();
        if (first != null && Trees.is(first, Trees.W, name)) {
            return (Element) first;
        }
        Element made = content.createElementNS(Trees.W, "w:" + name);
        of.insertBefore(made, first);
        return made;
    }

    private static Element numbered(Document tree, String name, String id) {
        Element made = tree.createElementNS(Trees.W, "w:" + name);
        made.setAttributeNS(Trees.W, "w:id", id);
        return made;
    }

    private static Element said(Document tree, String words) {
        Element paragraph = tree.createElementNS(Trees.W, "w:p");
        paragraph.appendChild(run(tree, words, false));
        return paragraph;
    }

    /** A part beside the text, made where the file has none. */
    private Document part(String name, String root) throws IOException {
        String path = "word/" + name + ".xml";
        if (file.tree(path).isPresent()) {
            return file.tree(path).orElseThrow();
        }
        Document relations = file.tree(RELATIONS).orElseThrow();
        String space = relations.getDocumentElement().getNamespaceURI();
        Element relation = relations.createElementNS(space, "Relationship");
        relation.setAttribute("Id", "rHand" + name);
        relation.setAttribute("Type", KIND + name);
        relation.setAttribute("Target", name + ".xml");
        relations.getDocumentElement().appendChild(relation);
        file.put(RELATIONS, relations);
        Document types = file.tree(TYPES).orElseThrow();
        Element type = types.createElementNS(types.getDocumentElement().getNamespaceURI(), "Override");
        type.setAttribute("PartName", "/" + path);
        type.setAttribute("ContentType", MEDIA + name + "+xml");
        types.getDocumentElement().appendChild(type);
        file.put(TYPES, types);
        return Trees.document(Trees.W, "w:" + root);
    }
}
