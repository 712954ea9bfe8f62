package org.beffroi.documents.renewal.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Nodes;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The table of contents of a word processing file (ECMA-376, part 1, 17.16.5.68). Its lines are one piece of the text, as
 * programs have it that put them into a content control.
 */
record DocxContents(DocxWords words) {

    private static final Pattern DEPTH = Pattern.compile("\\\\o\\s+\"[0-9]-([0-9])\"");
    private static final int USUAL_DEPTH = 9;

    /** Puts lines that follow one another into one content control, where they hold the whole field. */
    void gather(Element body) {
        List<Element> lines = new ArrayList<>();
        for (Element element : Nodes.children(body)) {
            if (DocxNames.is(element, "p") && words.isContents(element)) {
                lines.add(element);
            } else {
                gather(lines);
                lines.clear();
            }
        }
        gather(lines);
    }

    private static void gather(List<Element> lines) {
        if (lines.isEmpty() || marks(lines, "begin") != marks(lines, "end")) {
            return;
        }
        Element first = lines.getFirst();
        var tree = first.getOwnerDocument();
        Element control = tree.createElementNS(DocxNames.W, "w:sdt");
        Element properties = tree.createElementNS(DocxNames.W, "w:sdtPr");
        Element kind = tree.createElementNS(DocxNames.W, "w:docPartObj");
        kind.appendChild(DocxNames.valued(first, "docPartGallery", "Table of Contents"));
        kind.appendChild(tree.createElementNS(DocxNames.W, "w:docPartUnique"));
        properties.appendChild(kind);
        Element content = tree.createElementNS(DocxNames.W, "w:sdtContent");
        control.appendChild(properties);
        control.appendChild(content);
        first.getParentNode().insertBefore(control, first);
        lines.forEach(content::appendChild);
    }

    private static long marks(List<Element> lines, String type) {
        return lines.stream()
                .flatMap(line -> Nodes.all(line, DocxNames.W, "fldChar").stream())
                .filter(mark -> DocxNames.value(mark, "fldCharType").equals(type))
                .count();
    }

    /**
     * Brings the lines in line with the headings that follow. Page numbers are those that stood there, none for what is new; an
     * office program counts them anew.
     */
    void refresh(List<Leaf> leaves) {
        for (int i = 0; i < leaves.size(); i++) {
            Element control = leaves.get(i).element();
            if (DocxNames.is(control, "sdt") && words.isContents(control)) {
                List<Element> lines = Nodes.all(control, DocxNames.W, "p").stream()
                        .filter(words::isContents)
                        .toList();
                refresh(lines, headings(leaves.subList(i + 1, leaves.size()), depth(control)));
            }
        }
    }

    private static int depth(Element control) {
        String instructions = Nodes.all(control, DocxNames.W, "instrText").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining());
        Matcher depth = DEPTH.matcher(instructions);
        return depth.find() ? Integer.parseInt(depth.group(1)) : USUAL_DEPTH;
    }

    private List<Leaf> headings(List<Leaf> leaves, int depth) {
        return leaves.stream()
                .filter(leaf -> words.heading(leaf.element())
                        .filter(level -> level <= depth)
                        .isPresent())
                .filter(leaf -> !leaf.text().isEmpty())
                .toList();
    }

    private void refresh(List<Element> lines, List<Leaf> headings) {
        List<String> said = lines.stream().map(DocxContents::heading).toList();
        boolean same = said.equals(headings.stream().map(DocxContents::oneLine).toList());
        List<Element> opening = outer(lines.getFirst(), true);
        List<Element> closing = outer(lines.getLast(), false);
        if (same || headings.isEmpty() || opening.isEmpty() || closing.size() != 1) {
            return; // nothing to do, or a field of a shape that only its program knows
        }
        opening.forEach(Nodes::remove);
        closing.forEach(Nodes::remove);
        List<Element> fresh = new ArrayList<>();
        for (Leaf heading : headings) {
            int known = said.indexOf(oneLine(heading));
            fresh.add(known >= 0 ? led(lines.get(known), heading.element()) : line(lines, heading));
        }
        Element parent = (Element) lines.getFirst().getParentNode();
        Node end = lines.getLast().getNextSibling();
        lines.forEach(Nodes::remove);
        fresh.forEach(line -> parent.insertBefore(line, end));
        Element first = fresh.getFirst();
        Node begin =
                Nodes.child(first, DocxNames.W, "pPr").map(Node::getNextSibling).orElse(first.getFirstChild());
        opening.forEach(run -> first.insertBefore(run, begin));
        closing.forEach(fresh.getLast()::appendChild);
    }

    /** The runs of the field itself: those up to where its result begins, or the last one, where it ends. */
    private static List<Element> outer(Element line, boolean opening) {
        List<Element> runs = Nodes.children(line).stream()
                .filter(child -> DocxNames.is(child, "r"))
                .toList();
        if (!opening) {
            return runs.isEmpty() || !holds(runs.getLast(), "end") ? List.of() : List.of(runs.getLast());
        }
        for (int i = 0; i < runs.size() && i < 8; i++) {
            if (holds(runs.get(i), "separate")) {
                return holds(runs.getFirst(), "begin") ? runs.subList(0, i + 1) : List.of();
            }
        }
        return List.of();
    }

    private static boolean holds(Element run, String type) {
        return marks(List.of(run), type) == 1;
    }

    /** The text of a line, without the number of its page. */
    private static String heading(Element line) {
        return DocxWords.text(line).replaceFirst("\\s+[0-9]*$", "").strip().replaceAll("\\s+", " ");
    }

    private static String oneLine(Leaf heading) {
        return heading.text().replaceAll("\\s+", " ");
    }

    /** A copy of a line that leads to a heading. */
    private static Element led(Element line, Element heading) {
        Element copy = (Element) line.cloneNode(true);
        bookmark(heading).ifPresent(name -> {
            for (Element link : Nodes.all(copy, DocxNames.W, "hyperlink")) {
                link.setAttributeNS(DocxNames.W, "w:anchor", name);
            }
            for (Element instruction : Nodes.all(copy, DocxNames.W, "instrText")) {
                instruction.setTextContent(instruction
                        .getTextContent()
                        .replaceFirst("PAGEREF\\s+\\S+", Matcher.quoteReplacement("PAGEREF " + name)));
            }
        });
        return copy;
    }

    private static Optional<String> bookmark(Element heading) {
        return Nodes.all(heading, DocxNames.W, "bookmarkStart").stream()
                .map(mark -> DocxNames.value(mark, "name"))
                .filter(name -> name.startsWith("_Toc"))
                .findFirst();
    }

    private Element line(List<Element> lines, Leaf heading) {
        int level = words.heading(heading.element()).orElse(1);
        Element like = lines.stream()
                .filter(line -> words.isContents(line, level))
                .findFirst()
                .orElse(lines.getFirst());
        var tree = like.getOwnerDocument();
        Element line = tree.createElementNS(DocxNames.W, "w:p");
        Nodes.child(like, DocxNames.W, "pPr").ifPresent(look -> line.appendChild(look.cloneNode(true)));
        Element run = tree.createElementNS(DocxNames.W, "w:r");
        Element said = tree.createElementNS(DocxNames.W, "w:t");
        said.setTextContent(oneLine(heading));
        run.appendChild(said);
        Optional<String> bookmark = bookmark(heading.element());
        if (bookmark.isPresent()) {
            Element link = tree.createElementNS(DocxNames.W, "w:hyperlink");
            link.setAttributeNS(DocxNames.W, "w:anchor", bookmark.get());
            link.appendChild(run);
            line.appendChild(link);
        } else {
            line.appendChild(run);
        }
        return line;
    }
}
