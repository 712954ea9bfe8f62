package org.beffroi.documents.renewal;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The table of contents of a word processing file (ECMA-376, part 1, 17.16.5.68). Its lines are one piece of the text, as
 * programs have it that put them into a content control.
 */
final class DocxContents {

    private final DocxWords words;

    DocxContents(DocxWords words) {
        this.words = words;
    }

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
}
