package org.beffroi.documents.renewal.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.documents.renewal.text.Nodes;
import org.beffroi.documents.renewal.text.Sign;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A leaf of a word processing file letter by letter. For one leaf. */
final class DocxSigns {

    /** What stands beside the words and says nothing among them; comments are kept wherever the words go. */
    private static final Set<String> BESIDE = Set.of(
            "pPr",
            "rPr",
            "tblPr",
            "tblGrid",
            "trPr",
            "tcPr",
            "sdtPr",
            "proofErr",
            "lastRenderedPageBreak",
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference");

    /** What holds words without being any itself. */
    private static final Set<String> AROUND = Set.of("smartTag", "sdt", "sdtContent", "customXml", "fldSimple");

    private static final Set<String> BROKEN = Set.of("tab", "br", "cr", "ptab", "noBreakHyphen", "softHyphen");

    private final DocxFile file;
    private final List<Sign> signs = new ArrayList<>();

    /** Fields that are open: their instructions, up to where their results begin. */
    private final Deque<StringBuilder> fields = new ArrayDeque<>();

    private final Deque<Boolean> counted = new ArrayDeque<>();
    private Optional<Element> paragraph = Optional.empty();

    private DocxSigns(DocxFile file) {
        this.file = file;
    }

    static List<Sign> of(Element leaf, DocxFile file) throws IOException {
        DocxSigns signs = new DocxSigns(file);
        signs.element(leaf, "", false);
        return signs.signs;
    }

    private void element(Element element, String look, boolean linked) throws IOException {
        String name = element.getLocalName();
        if (BESIDE.contains(name)) {
            return;
        }
        if (BROKEN.contains(name)) {
            say(Sign.of("⟦" + name + DocxNames.value(element, "type") + "⟧", look));
            return;
        }
        switch (name) {
            case "p" -> paragraph(element, linked);
            case "tbl", "tr", "tc" -> {
                say(Sign.of("⟦" + name + "⟧", ""));
                within(element, "", linked);
            }
            case "r" -> within(element, look + letters(element, linked), linked);
            case "t" -> letters(element, look);
            case "hyperlink" -> within(element, look + ";→" + target(element), true);
            case "fldChar" -> field(element);
            case "instrText" -> {
                if (!fields.isEmpty()) {
                    fields.peek().append(element.getTextContent());
                }
            }
            case "footnoteReference" -> say(Sign.of(note(element), ""));
            default -> {
                if (AROUND.contains(name)) {
                    within(element, look, linked);
                } else {
                    say(Sign.of("⟦" + name + "⟧" + element.getTextContent(), look));
                }
            }
        }
    }

    private void paragraph(Element element, boolean linked) throws IOException {
        paragraph = Optional.of(element);
        String depth = Nodes.all(element, DocxNames.W, "ilvl").stream()
                .map(level -> DocxNames.value(level, "val"))
                .findFirst()
                .orElse("");
        say(Sign.of(
                Sign.PARAGRAPH,
                file.styles().paragraph(element) + "|" + file.styles().alignment(element) + "|" + depth));
        within(element, "", linked);
    }

    private void within(Element parent, String look, boolean linked) throws IOException {
        for (Element child : Nodes.children(parent)) {
            element(child, look, linked);
        }
    }

    private String letters(Element run, boolean linked) {
        return paragraph.map(of -> file.styles().look(run, of, linked)).orElse("");
    }

    private void letters(Element written, String look) {
        for (Node node = written.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                for (int i = 0; i < text.getLength(); i++) {
                    say(new Sign(String.valueOf(text.getData().charAt(i)), look, Optional.of(text), i));
                }
            }
        }
    }

    private void say(Sign sign) {
        if (!counted.contains(Boolean.TRUE)) {
            signs.add(sign);
        }
    }

    private String target(Element link) throws IOException {
        String id = link.getAttributeNS(DocxNames.R, "id");
        return DocxNames.value(link, "anchor")
                + (id.isEmpty()
                        ? ""
                        : file.parts()
                                .relation(file.parts().main(), id)
                                .map(DocxParts.Relation::target)
                                .orElse(""));
    }

    private String note(Element reference) throws IOException {
        return Sign.NOTE
                + file.notes()
                        .note(DocxNames.value(reference, "id"))
                        .map(note -> note.getTextContent().strip())
                        .orElse("")
                + "⟧";
    }

    private void field(Element mark) {
        switch (DocxNames.value(mark, "fldCharType")) {
            case "begin" -> {
                fields.push(new StringBuilder());
                counted.push(Boolean.FALSE);
            }
            case "separate" -> {
                if (!fields.isEmpty()) {
                    boolean isCounted = DocxWords.isCounted(fields.peek().toString());
                    say(Sign.of(isCounted ? "#" : "⟦field " + fields.peek() + "⟧", ""));
                    counted.pop();
                    counted.push(isCounted);
                }
            }
            default -> {
                fields.poll();
                counted.poll();
            }
        }
    }
}
