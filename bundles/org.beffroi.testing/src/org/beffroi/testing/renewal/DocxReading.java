package org.beffroi.testing.renewal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads a word processing file. */
final class DocxReading {

    /** Of letters (ECMA-376, part 1, 17.3.2). */
    private static final Set<String> LOOKS =
            Set.of("b", "i", "u", "strike", "caps", "smallCaps", "color", "sz", "highlight", "vertAlign");

    private final Parts parts;
    private final Element body;
    private final Map<String, String> bookmarks = new HashMap<>();
    private final Deque<StringBuilder> fields = new ArrayDeque<>();
    private final Deque<Boolean> shown = new ArrayDeque<>();
    private final Set<String> look = new TreeSet<>();
    private final Reading.Builder builder = new Reading.Builder();

    DocxReading(Parts parts) throws IOException {
        this.parts = parts;
        Document content = parts.tree("word/document.xml").orElseThrow();
        this.body = Trees.all(content.getDocumentElement(), Trees.W, "body").getFirst();
    }

    Reading reading() throws IOException {
        flow(body);
        StringBuilder all = new StringBuilder(body.getTextContent());
        List<String> comments = new ArrayList<>();
        for (String part : List.of("word/comments.xml", "word/footnotes.xml")) {
            parts.tree(part).ifPresent(tree -> {
                all.append(tree.getDocumentElement().getTextContent());
                Trees.all(tree.getDocumentElement(), Trees.W, "comment")
                        .forEach(comment -> comments.add(Reading.plain(comment.getTextContent())));
            });
        }
        List<String> changes = new ArrayList<>();
        for (String kind : List.of("ins", "del")) {
            Trees.all(body, Trees.W, kind).forEach(change -> {
                String said = Reading.plain(change.getTextContent());
                if (!said.isEmpty()) {
                    changes.add(kind + " " + said);
                }
            });
        }
        return builder.reading(comments, changes, all.toString());
    }

    private void flow(Element parent) {
        for (Element child : Trees.children(parent)) {
            if (!Trees.W.equals(child.getNamespaceURI())) {
                continue;
            }
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "bookmarkStart" -> begin(child);
                case "bookmarkEnd" -> end(child, true);
                default -> flow(child);
            }
        }
    }

    private void begin(Element mark) {
        String name = mark.getAttributeNS(Trees.W, "name");
        bookmarks.put(mark.getAttributeNS(Trees.W, "id"), name);
        builder.begin(name);
    }

    private void end(Element mark, boolean between) {
        String name = bookmarks.get(mark.getAttributeNS(Trees.W, "id"));
        if (name != null && !between) {
            builder.end(name);
        }
    }

    private void paragraph(Element paragraph) {
        String style = Trees.all(paragraph, Trees.W, "pStyle").stream()
                .findFirst()
                .map(found -> found.getAttributeNS(Trees.W, "val"))
                .orElse("");
        StringBuilder text = new StringBuilder();
        look.clear();
        child(paragraph, "pPr").flatMap(all -> child(all, "jc")).ifPresent(this::look);
        int marks = within(paragraph, text);
        boolean contents = style.toUpperCase(Locale.ROOT).startsWith("TOC") || style.startsWith("Contents");
        builder.paragraph(contents ? "" : text.toString(), style, look, marks);
    }

    private static Optional<Element> child(Element parent, String name) {
        return Trees.children(parent).stream()
                .filter(one -> Trees.is(one, Trees.W, name))
                .findFirst();
    }

    private void letters(Element looks) {
        Trees.children(looks).stream()
                .filter(one -> LOOKS.contains(one.getLocalName()))
                .forEach(this::look);
    }

    private void look(Element property) {
        look.add(property.getLocalName() + " " + property.getAttributeNS(Trees.W, "val"));
    }

    private int within(Element parent, StringBuilder text) {
        int marks = 0;
        for (Element child : Trees.children(parent)) {
            if (Trees.W.equals(child.getNamespaceURI())) {
                marks += inline(child, text);
            }
        }
        return marks;
    }

    private int inline(Element child, StringBuilder text) {
        switch (child.getLocalName()) {
            case "t" -> {
                if (!shown.contains(Boolean.FALSE)) {
                    text.append(child.getTextContent());
                    child((Element) child.getParentNode(), "rPr").ifPresent(this::letters);
                }
            }
            case "tab", "br", "cr" -> text.append(' ');
            case "noBreakHyphen" -> text.append('-');
            case "bookmarkStart" -> begin(child);
            case "bookmarkEnd" -> end(child, false);
            case "commentReference", "footnoteReference", "endnoteReference" -> {
                return 1;
            }
            case "ins", "del" -> {
                return 1 + within(child, text);
            }
            case "fldChar" -> field(child.getAttributeNS(Trees.W, "fldCharType"));
            case "instrText" -> {
                if (!fields.isEmpty()) {
                    fields.peek().append(child.getTextContent());
                }
            }
            case "fldSimple" -> {
                return isCounted(child.getAttributeNS(Trees.W, "instr")) ? 0 : within(child, text);
            }
            case "pPr", "rPr", "drawing", "pict", "delText" -> {}
            default -> {
                return within(child, text);
            }
        }
        return 0;
    }

    private void field(String what) {
        switch (what) {
            case "begin" -> {
                fields.push(new StringBuilder());
                shown.push(Boolean.TRUE);
            }
            case "separate" -> {
                shown.pop();
                shown.push(!isCounted(fields.peek().toString()));
            }
            default -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    shown.pop();
                }
            }
        }
    }

    private static boolean isCounted(String instruction) {
        String name = instruction.strip().split("\\s+")[0].toUpperCase(Locale.ROOT);
        return List.of("SEQ", "REF", "PAGEREF", "PAGE", "NUMPAGES", "NOTEREF", "TOC")
                .contains(name);
    }
}
