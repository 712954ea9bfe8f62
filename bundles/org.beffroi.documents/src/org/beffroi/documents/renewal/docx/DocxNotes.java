package org.beffroi.documents.renewal.docx;

import java.io.IOException;
import java.util.Optional;
import org.beffroi.documents.renewal.text.Nodes;
import org.w3c.dom.Element;

/** Notes at the foot of pages of a word processing file (ECMA-376, part 1, 17.11). Not for several threads. */
record DocxNotes(DocxParts parts) {

    private static final String EMPTY = "<w:footnotes xmlns:w=\"" + DocxNames.W + "\">"
            + "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
            + "</w:footnote></w:footnotes>";

    /** The part that holds them. */
    Optional<String> part() throws IOException {
        return parts.ofKind("footnotes");
    }

    /** The note of a number. */
    Optional<Element> note(String number) throws IOException {
        Optional<String> part = part();
        if (part.isEmpty()) {
            return Optional.empty();
        }
        return Nodes.children(parts.tree(part.get()).getDocumentElement()).stream()
                .filter(note -> DocxNames.value(note, "id").equals(number))
                .findFirst();
    }

    /** Adds a copy of a note of another file, with a number of its own. */
    Element add(Element note) throws IOException {
        String part = part().isPresent() ? part().get() : parts.add("footnotes", EMPTY);
        Element root = parts.tree(part).getDocumentElement();
        int highest = Nodes.children(root).stream()
                .map(other -> DocxNames.value(other, "id"))
                .filter(id -> id.matches("[0-9]{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        Element copy = (Element) root.getOwnerDocument().importNode(note, true);
        copy.setAttributeNS(DocxNames.W, "w:id", Integer.toString(highest + 1));
        root.appendChild(copy);
        return copy;
    }
}
