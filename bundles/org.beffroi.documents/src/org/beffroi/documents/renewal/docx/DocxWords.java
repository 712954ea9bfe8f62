package org.beffroi.documents.renewal.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.beffroi.documents.renewal.text.Nodes;
import org.w3c.dom.Element;

/**
 * What a piece of a word processing file says, and how: the same for two that a reader would not tell apart, whichever program
 * saved them.
 *
 * <p>Numbers of captions and pages are left out: programs count them anew. So are a table of contents' lines.
 */
record DocxWords(DocxParts parts, DocxStyles styles, DocxNotes notes) {

    /** Changes that are tracked, comments and breaks of sections: they are the writer's, whatever the words. */
    private static final Set<String> HERS = Set.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "rPrChange",
            "pPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "sectPr");

    /** Fields whose results programs count (ECMA-376, part 1, 17.16.5). */
    private static final Set<String> COUNTED =
            Set.of("SEQ", "PAGE", "NUMPAGES", "PAGEREF", "SECTIONPAGES", "DATE", "TIME");

    private static final Set<String> SILENT = Set.of(
            "pPr",
            "sdtPr",
            "sdtEndPr",
            "tblPr",
            "tblGrid",
            "trPr",
            "tcPr",
            "instrText",
            "delInstrText",
            "footnoteRef",
            "lastRenderedPageBreak",
            "proofErr",
            "bookmarkStart",
            "bookmarkEnd",
            "Fallback");

    /** What a leaf says and how. */
    String signature(Element leaf) {
        return signature(leaf, parts.main());
    }

    private String signature(Element leaf, String part) {
        return switch (leaf.getLocalName()) {
            case "tbl" -> "⟦table⟧" + rows(leaf, part);
            case "p" -> isContents(leaf) ? "⟦contents⟧" : paragraph(leaf, part);
            case "sdt" ->
                Nodes.child(leaf, DocxNames.W, "sdtContent")
                        .filter(content -> !isContents(leaf))
                        .map(content -> blocks(content, part))
                        .orElse("⟦contents⟧");
            default -> "⟦" + leaf.getLocalName() + "⟧";
        };
    }

    /** Whether it is a line of a table of contents, or holds one. */
    boolean isContents(Element leaf) {
        if (DocxNames.is(leaf, "p")) {
            return styles.paragraph(leaf).matches("toc [1-9]");
        }
        return DocxNames.is(leaf, "sdt")
                && Nodes.all(leaf, DocxNames.W, "p").stream().anyMatch(this::isContents);
    }

    /** Whether it is a line of a table of contents for headings of a level. */
    boolean isContents(Element line, int level) {
        return styles.paragraph(line).equals("toc " + level);
    }

    /** The level of a heading. */
    Optional<Integer> heading(Element leaf) {
        String style = DocxNames.is(leaf, "p") ? styles.paragraph(leaf) : "";
        return style.matches("heading [1-9]")
                ? Optional.of(Integer.valueOf(style.substring("heading ".length())))
                : Optional.empty();
    }

    private String rows(Element table, String part) {
        return Nodes.all(table, DocxNames.W, "tr").stream()
                .map(row -> hers(row, "trPr")
                        + Nodes.children(row).stream()
                                .filter(cell -> !SILENT.contains(cell.getLocalName()))
                                .map(cell -> blocks(cell, part))
                                .collect(Collectors.joining("\u001f")))
                .collect(Collectors.joining("\u001e"));
    }

    /** What the pieces within a cell or a text box say. */
    String blocks(Element parent) {
        return blocks(parent, parts.main());
    }

    private String blocks(Element parent, String part) {
        return Nodes.children(parent).stream()
                .filter(within -> !SILENT.contains(within.getLocalName()))
                .map(within -> signature(within, part))
                .collect(Collectors.joining("\u001d"));
    }

    private String paragraph(Element paragraph, String part) {
        String alignment = styles.alignment(paragraph);
        String depth = Nodes.all(paragraph, DocxNames.W, "ilvl").stream()
                .map(level -> DocxNames.value(level, "val"))
                .filter(level -> !level.equals("0"))
                .collect(Collectors.joining());
        Words words = new Words(paragraph, part);
        words.of(paragraph, false, "");
        return "⟦" + styles.paragraph(paragraph) + (alignment.isEmpty() ? "" : "|" + alignment)
                + (depth.isEmpty() ? "" : "|" + depth) + "⟧" + hers(paragraph, "pPr") + words.finished();
    }

    /** Tracked changes of properties. */
    private static String hers(Element of, String properties) {
        return Nodes.child(of, DocxNames.W, properties).stream()
                .flatMap(all -> Nodes.all(all, DocxNames.W, "*").stream())
                .map(Element::getLocalName)
                .filter(HERS::contains)
                .map(name -> "⟦" + name + "⟧")
                .collect(Collectors.joining());
    }

    /** A field that is open: what it is to show, and whether its result is being read. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean muted;
    }

    /** Whether programs count the result of a field themselves. */
    static boolean isCounted(String instruction) {
        return COUNTED.contains(instruction.strip().split("\\s+")[0].toUpperCase(Locale.ROOT));
    }

    /** Words of one paragraph, with their looks. */
    private final class Words {

        private final Element paragraph;
        private final String part;
        private final StringBuilder said = new StringBuilder();
        private final Deque<Field> fields = new ArrayDeque<>();
        private String look = "";

        Words(Element paragraph, String part) {
            this.paragraph = paragraph;
            this.part = part;
        }

        String finished() {
            look("");
            return said.toString();
        }

        private void look(String now) {
            if (!now.equals(look)) {
                said.append('⟨').append(now).append('⟩');
                look = now;
            }
        }

        private void say(String words, String now) {
            if (!words.isEmpty() && fields.stream().noneMatch(field -> field.muted)) {
                look(now);
                said.append(words);
            }
        }

        void of(Element parent, boolean linked, String now) {
            for (Element child : Nodes.children(parent)) {
                element(child, linked, now);
            }
        }

        private void element(Element element, boolean linked, String now) {
            String name = element.getLocalName();
            if (HERS.contains(name)) {
                say("⟦" + name + "⟧", now);
                of(element, linked, now);
                return;
            }
            if (SILENT.contains(name) || name.equals("rPr")) {
                return;
            }
            switch (name) {
                case "r" -> run(element, linked, now);
                case "t", "delText" -> say(element.getTextContent(), now);
                case "tab", "ptab" -> say("\t", now);
                case "cr" -> say("\n", now);
                case "br" -> say(DocxNames.value(element, "type").equals("page") ? "\f" : "\n", now);
                case "noBreakHyphen" -> say("\u2011", now);
                case "softHyphen" -> say("\u00ad", now);
                case "sym" -> say("⟦sign " + DocxNames.value(element, "char") + "⟧", now);
                case "fldChar" -> field(element, now);
                case "fldSimple" -> simpleField(element, linked, now);
                case "hyperlink" -> of(element, true, now + ";→" + target(element));
                case "footnoteReference" -> say("⟦note " + note(element) + "⟧", "");
                case "endnoteReference" -> say("⟦endnote⟧", now);
                case "drawing", "pict", "object" -> say("⟦picture " + alternative(element) + "⟧", "");
                default -> of(element, linked, now);
            }
        }

        private void run(Element run, boolean linked, String now) {
            String own = styles.look(run, paragraph, linked);
            String all = own.isEmpty() ? now : now.isEmpty() ? own : now + ";" + own;
            if (Nodes.all(run, DocxNames.W, "rPrChange").size() > 0) {
                say("⟦rPrChange⟧", all);
            }
            for (Element child : Nodes.children(run)) {
                if (DocxNames.is(child, "instrText") && !fields.isEmpty()) {
                    fields.peek().instruction.append(child.getTextContent());
                } else {
                    element(child, linked, all);
                }
            }
        }

        private void field(Element mark, String now) {
            switch (DocxNames.value(mark, "fldCharType")) {
                case "begin" -> fields.push(new Field());
                case "separate" -> {
                    if (!fields.isEmpty() && isCounted(fields.peek().instruction.toString())) {
                        say("#", now);
                        fields.peek().muted = true;
                    }
                }
                default -> fields.poll();
            }
        }

        private void simpleField(Element field, boolean linked, String now) {
            if (isCounted(DocxNames.value(field, "instr"))) {
                say("#", now);
            } else {
                of(field, linked, now);
            }
        }

        private String target(Element link) {
            String anchor = DocxNames.value(link, "anchor");
            String id = link.getAttributeNS(DocxNames.R, "id");
            try {
                Optional<DocxParts.Relation> relation = id.isEmpty() ? Optional.empty() : parts.relation(part, id);
                return relation.map(DocxParts.Relation::target).orElse("") + (anchor.isEmpty() ? "" : "#" + anchor);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String note(Element reference) {
            try {
                String of = notes.part().orElse(part);
                return notes.note(DocxNames.value(reference, "id")).stream()
                        .flatMap(note -> Nodes.children(note).stream())
                        .map(within -> spoken(within, of))
                        .collect(Collectors.joining("\u001d"))
                        .strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String spoken(Element within, String of) {
            Words words = new Words(within, of);
            words.of(within, false, "");
            return words.finished();
        }

        /**
         * What tells a picture from another of the same description: its vectors where it has some, for LibreOffice draws the
         * pixels beside them anew.
         */
        private String drawn(Element drawing) {
            List<Element> vectors = Nodes.all(drawing, DocxNames.SVG, "svgBlip");
            List<Element> shown = vectors.isEmpty() ? Nodes.all(drawing, DocxNames.A, "blip") : vectors;
            StringBuilder sums = new StringBuilder();
            try {
                for (Element picture : shown) {
                    CRC32 sum = new CRC32();
                    parts.content(part, picture.getAttributeNS(DocxNames.R, "embed"))
                            .ifPresent(sum::update);
                    sums.append('·').append(Long.toHexString(sum.getValue()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return sums.toString();
        }

        private String alternative(Element drawing) {
            String described = Nodes.all(drawing, DocxNames.WP, "docPr").stream()
                    .map(properties -> properties.getAttribute("descr"))
                    .collect(Collectors.joining());
            String box = Nodes.all(drawing, DocxNames.W, "txbxContent").stream()
                    .map(content -> blocks(content, part))
                    .collect(Collectors.joining());
            return described + box + drawn(drawing);
        }
    }

    /** What it says. */
    static String text(Element leaf) {
        StringBuilder text = new StringBuilder();
        plain(leaf, text);
        return text.toString().strip();
    }

    private static void plain(Element element, StringBuilder text) {
        for (Element child : Nodes.children(element)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(child.getTextContent());
                case "tab", "br", "cr", "ptab" -> text.append(' ');
                case "noBreakHyphen" -> text.append('\u2011');
                case "pPr", "rPr", "sdtPr", "Fallback", "drawing", "del", "moveFrom" -> {}
                default -> {
                    plain(child, text);
                    text.append(List.of("p", "tc").contains(child.getLocalName()) ? " " : "");
                }
            }
        }
    }
}
