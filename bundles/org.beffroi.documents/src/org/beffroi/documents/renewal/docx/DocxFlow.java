package org.beffroi.documents.renewal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Nodes;
import org.beffroi.documents.renewal.text.Sign;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The main text of a word processing file (ECMA-376, part 1, 17.2); bookmarks are its anchors. */
public final class DocxFlow implements Flow {

    private static final Set<String> LEAVES = Set.of("p", "tbl");

    private final DocxFile file;
    private final Document content;
    private final Element body;
    private final DocxWords words;
    private final DocxMarks marks;
    private final Map<DocxFlow, DocxCopy> copies = new IdentityHashMap<>();

    /** What each element says, until it is put elsewhere or something within it changes. */
    private final Map<Element, Leaf> known = new IdentityHashMap<>();

    public DocxFlow(byte[] bytes) throws IOException {
        this.file = DocxFile.of(bytes);
        this.content = file.content();
        this.body = file.body();
        this.words = new DocxWords(file.parts(), file.styles(), file.notes());
        this.marks = new DocxMarks(body);
        new DocxContents(words).gather(body);
    }

    @Override
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        leaves(body, leaves);
        return leaves;
    }

    private void leaves(Element parent, List<Leaf> leaves) {
        for (Element element : Nodes.children(parent)) {
            if (!DocxNames.W.equals(element.getNamespaceURI())) {
                continue;
            }
            boolean contents = DocxNames.is(element, "sdt") && words.isContents(element);
            if (contents || LEAVES.contains(element.getLocalName())) {
                leaves.add(known.computeIfAbsent(element, this::leaf));
            } else if (Set.of("sdt", "sdtContent", "customXml", "ins", "del").contains(element.getLocalName())) {
                leaves(element, leaves);
            }
        }
    }

    private Leaf leaf(Element element) {
        return new Leaf(element, words.signature(element), DocxWords.text(element));
    }

    @Override
    public Map<String, Span> blocks() {
        return marks.blocks(leaves());
    }

    @Override
    public Element copy(Leaf leaf, Flow of) throws IOException {
        return bring(leaf.element(), of);
    }

    private Element bring(Element element, Flow of) throws IOException {
        DocxFlow from = (DocxFlow) of;
        return copies.computeIfAbsent(from, other -> new DocxCopy(file, other.file, marks))
                .of(element);
    }

    @Override
    public void insert(Element element, Optional<Element> before) {
        known.remove(element);
        Optional<Node> place = before.map(Node.class::cast)
                .or(() -> Nodes.child(body, DocxNames.W, "sectPr").map(Node.class::cast));
        if (place.isPresent()) {
            place.get().getParentNode().insertBefore(element, place.get());
        } else {
            body.appendChild(element);
        }
    }

    @Override
    public void remove(Element element) {
        known.remove(element);
        Nodes.remove(element);
    }

    @Override
    public Element remark(String text) {
        Element paragraph = content.createElementNS(DocxNames.W, "w:p");
        Element properties = content.createElementNS(DocxNames.W, "w:pPr");
        properties.appendChild(
                DocxNames.valued(paragraph, "pStyle", file.styles().conflict()));
        Element run = content.createElementNS(DocxNames.W, "w:r");
        Element said = content.createElementNS(DocxNames.W, "w:t");
        said.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        said.setTextContent(text);
        run.appendChild(said);
        paragraph.appendChild(properties);
        paragraph.appendChild(run);
        return paragraph;
    }

    @Override
    public void unmark(String anchor) {
        marks.unmark(Set.of(anchor));
    }

    @Override
    public void mark(String anchor, Element first, Element last) {
        marks.unmark(Set.of(anchor));
        marks.mark(anchor, paragraph(first, true), paragraph(last, false));
    }

    /** The first or last paragraph of a leaf, where a bookmark can stand; a table always has one (17.4.65). */
    private Element paragraph(Element leaf, boolean first) {
        List<Element> paragraphs = Nodes.all(leaf, DocxNames.W, "p");
        if (paragraphs.isEmpty()) {
            Element made = content.createElementNS(DocxNames.W, "w:p");
            leaf.getParentNode().insertBefore(made, first ? leaf : leaf.getNextSibling());
            return made;
        }
        return first ? paragraphs.getFirst() : paragraphs.getLast();
    }

    @Override
    public Optional<List<List<Cell>>> cells(Leaf leaf) {
        if (!DocxNames.is(leaf.element(), "tbl")) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : Nodes.children(leaf.element())) {
            if (Set.of("tblPr", "tblGrid", "bookmarkStart", "bookmarkEnd").contains(row.getLocalName())) {
                continue;
            }
            Optional<List<Cell>> cells = row(row);
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            rows.add(cells.get());
        }
        return Optional.of(rows);
    }

    private Optional<List<Cell>> row(Element row) {
        List<Cell> cells = new ArrayList<>();
        for (Element cell : Nodes.children(row)) {
            if (Set.of("trPr", "tblPrEx", "bookmarkStart", "bookmarkEnd").contains(cell.getLocalName())) {
                continue;
            }
            if (!isSimple(cell)) {
                return Optional.empty();
            }
            cells.add(new Cell(cell, words.blocks(cell), DocxWords.text(cell)));
        }
        boolean whole = DocxNames.is(row, "tr")
                && Nodes.all(row, DocxNames.W, "gridBefore").isEmpty()
                && Nodes.all(row, DocxNames.W, "gridAfter").isEmpty();
        return whole ? Optional.of(cells) : Optional.empty();
    }

    private static boolean isSimple(Element cell) {
        return DocxNames.is(cell, "tc")
                && Nodes.all(cell, DocxNames.W, "gridSpan").stream()
                        .allMatch(span -> DocxNames.value(span, "val").equals("1"))
                && Nodes.all(cell, DocxNames.W, "vMerge").isEmpty()
                && Nodes.all(cell, DocxNames.W, "tbl").isEmpty();
    }

    @Override
    public void fill(Cell cell, Cell with, Flow of, boolean after) throws IOException {
        known.clear();
        if (after) {
            cell.element().appendChild(remark("⇣"));
        } else {
            Nodes.children(cell.element()).stream()
                    .filter(within -> !DocxNames.is(within, "tcPr"))
                    .forEach(Nodes::remove);
        }
        for (Element within : Nodes.children(with.element())) {
            if (!DocxNames.is(within, "tcPr")) {
                cell.element().appendChild(bring(within, of));
            }
        }
    }

    @Override
    public int level(Leaf leaf) {
        return words.heading(leaf.element()).orElse(0);
    }

    @Override
    public List<Element> remarks(Leaf leaf) {
        return Nodes.all(leaf.element(), DocxNames.W, "p").stream()
                .filter(paragraph -> file.styles().isConflict(paragraph))
                .toList();
    }

    @Override
    public List<Sign> signs(Element element) throws IOException {
        return DocxSigns.of(element, file);
    }

    @Override
    public boolean dress(Element paragraph, Element as, Flow of) throws IOException {
        boolean listed = Nodes.all(paragraph, DocxNames.W, "numPr").size()
                        + Nodes.all(as, DocxNames.W, "numPr").size()
                > 0;
        if (listed) {
            return false;
        }
        Optional<Element> wished = Nodes.child(as, DocxNames.W, "pPr");
        Element looks = wished.isPresent()
                ? bring(wished.get(), of)
                : paragraph.getOwnerDocument().createElementNS(DocxNames.W, "w:pPr");
        Nodes.children(looks).stream().filter(DocxFlow::isOfTheMark).forEach(Nodes::remove);
        Nodes.child(paragraph, DocxNames.W, "pPr").ifPresent(old -> {
            Nodes.children(old).stream().filter(DocxFlow::isOfTheMark).forEach(looks::appendChild);
            Nodes.remove(old);
        });
        paragraph.insertBefore(looks, paragraph.getFirstChild());
        known.remove(paragraph);
        return true;
    }

    /** What the end of a paragraph carries: its own letter, the section that ends there, what was recorded. */
    private static boolean isOfTheMark(Element property) {
        return List.of("rPr", "sectPr", "pPrChange").contains(property.getLocalName());
    }

    @Override
    public Element copyRow(Cell cell, Flow of) throws IOException {
        known.clear();
        return bring((Element) cell.element().getParentNode(), of);
    }

    @Override
    public void finish() {
        file.lists().join();
        // Whole bookmarks, one for each block: other programs leave some without an end, and would lose them.
        settle(blocks());
        new DocxContents(words).refresh(leaves());
    }

    @Override
    public void settle(Map<String, Span> blocks) {
        List<Leaf> leaves = leaves();
        marks.unmark(blocks.keySet());
        blocks.forEach((anchor, span) -> marks.mark(
                anchor,
                paragraph(leaves.get(span.first()).element(), true),
                paragraph(leaves.get(span.last()).element(), false)));
    }

    @Override
    public byte[] write() throws IOException {
        return file.parts().write();
    }
}
