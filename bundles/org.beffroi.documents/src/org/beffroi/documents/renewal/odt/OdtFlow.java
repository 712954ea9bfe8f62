package org.beffroi.documents.renewal.odt;

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
import org.beffroi.documents.renewal.text.OfficePackage;
import org.beffroi.documents.renewal.text.Sign;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The main text of an OpenDocument text; bookmarks are its anchors (ODF 1.3, part 3, section 6.2.1). */
public final class OdtFlow implements Flow {

    /** Declarations, not text. */
    private static final Set<String> NO_LEAF = Set.of(
            "sequence-decls", "variable-decls", "user-field-decls", "tracked-changes", "forms", "dde-connection-decls");

    private static final String REMARK_STYLE = "Beffroi_20_Conflict";

    private final OfficePackage file;
    private final Document content;
    private final Document stylesTree;
    private final OdtStyles styles;
    private final OdtWords words;
    private final Element body;
    private final OdtPictures pictures;

    /** What each element says, until it is put elsewhere or something within it changes. */
    private final Map<Element, Leaf> known = new IdentityHashMap<>();

    public OdtFlow(byte[] bytes) throws IOException {
        this.file = OfficePackage.read(bytes);
        this.content = file.tree(OdtNames.CONTENT_PART);
        this.stylesTree = file.tree(OdtNames.STYLES_PART);
        this.styles = new OdtStyles(content, stylesTree);
        this.words = new OdtWords(styles);
        this.body = Nodes.child(content.getDocumentElement(), OdtNames.OFFICE, "body")
                .flatMap(all -> Nodes.child(all, OdtNames.OFFICE, "text"))
                .orElseThrow(() -> new IOException("The file is no text document"));
        this.pictures = new OdtPictures(file);
    }

    @Override
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        leaves(body, leaves);
        return leaves;
    }

    private void leaves(Element parent, List<Leaf> leaves) {
        for (Element element : Nodes.children(parent)) {
            if (Nodes.is(element, OdtNames.TEXT, "section")) {
                leaves(element, leaves);
            } else if (isLeaf(element)) {
                leaves.add(known.computeIfAbsent(element, this::leaf));
            }
        }
    }

    private Leaf leaf(Element element) {
        return new Leaf(element, words.signature(element), words.text(element));
    }

    private static boolean isLeaf(Element element) {
        String space = element.getNamespaceURI();
        boolean text = OdtNames.TEXT.equals(space) && !NO_LEAF.contains(element.getLocalName());
        return text || Nodes.is(element, OdtNames.TABLE, "table");
    }

    @Override
    public Map<String, Span> blocks() {
        return OdtMarks.blocks(leaves());
    }

    @Override
    public Element copy(Leaf leaf, Flow of) throws IOException {
        return bring(leaf.element(), (OdtFlow) of);
    }

    private Element bring(Element element, OdtFlow from) throws IOException {
        Element copy = (Element) content.importNode(element, true);
        adapt(copy, from);
        return copy;
    }

    private void adapt(Element element, OdtFlow from) throws IOException {
        var attributes = element.getAttributes();
        List<Node> all = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            all.add(attributes.item(i));
        }
        for (Node attribute : all) {
            String name = attribute.getLocalName();
            if ("style-name".equals(name)) {
                attribute.setNodeValue(styles.bring(family(element), attribute.getNodeValue(), from.styles));
            } else if ("id".equals(name) && "xml".equals(attribute.getPrefix())) {
                element.removeAttributeNode((org.w3c.dom.Attr) attribute);
            } else if ("href".equals(name) && Nodes.is(element, OdtNames.DRAW, "image")) {
                attribute.setNodeValue(pictures.bring(attribute.getNodeValue(), from.pictures));
            }
        }
        for (Element child : Nodes.children(element)) {
            adapt(child, from);
        }
    }

    /** The family of the style that an element is of (ODF 1.3, part 3, section 19.876 and others). */
    private static String family(Element element) {
        String space = element.getNamespaceURI();
        String name = element.getLocalName();
        if (OdtNames.TABLE.equals(space)) {
            return name;
        }
        if (OdtNames.DRAW.equals(space)) {
            return "graphic";
        }
        return switch (name) {
            case "p", "h" -> "paragraph";
            case "list" -> "list-style";
            case "section", "table-of-content" -> "section";
            case "ruby" -> "ruby";
            default -> "text";
        };
    }

    @Override
    public void insert(Element element, Optional<Element> before) {
        known.remove(element);
        if (before.isPresent()) {
            before.get().getParentNode().insertBefore(element, before.get());
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
        Element paragraph = content.createElementNS(OdtNames.TEXT, "text:p");
        paragraph.setAttributeNS(OdtNames.TEXT, "text:style-name", remarkStyle());
        paragraph.setTextContent(text);
        return paragraph;
    }

    /** Made where the file has none: the writers' own files have it. */
    private String remarkStyle() {
        Element all = Nodes.child(stylesTree.getDocumentElement(), OdtNames.OFFICE, "styles")
                .orElseThrow();
        boolean known = Nodes.children(all).stream()
                .anyMatch(style -> REMARK_STYLE.equals(style.getAttributeNS(OdtNames.STYLE, "name")));
        if (!known) {
            Element style = stylesTree.createElementNS(OdtNames.STYLE, "style:style");
            style.setAttributeNS(OdtNames.STYLE, "style:name", REMARK_STYLE);
            style.setAttributeNS(OdtNames.STYLE, "style:display-name", "Beffroi Conflict");
            style.setAttributeNS(OdtNames.STYLE, "style:family", "paragraph");
            Element text = stylesTree.createElementNS(OdtNames.STYLE, "style:text-properties");
            text.setAttributeNS(OdtNames.FO, "fo:color", "#b4432a");
            text.setAttributeNS(OdtNames.FO, "fo:font-weight", "bold");
            style.appendChild(text);
            all.appendChild(style);
        }
        return REMARK_STYLE;
    }

    @Override
    public void unmark(String anchor) {
        unmark(body, anchor);
    }

    private static void unmark(Element within, String anchor) {
        for (Element mark : OdtMarks.of(within)) {
            if (mark.getAttributeNS(OdtNames.TEXT, "name").equals(anchor)) {
                Nodes.remove(mark);
            }
        }
    }

    @Override
    public void mark(String anchor, Element first, Element last) {
        unmark(first, anchor);
        unmark(last, anchor);
        Element start = mark("text:bookmark-start", anchor);
        Element begin = paragraph(first, true);
        begin.insertBefore(start, begin.getFirstChild());
        paragraph(last, false).appendChild(mark("text:bookmark-end", anchor));
    }

    @Override
    public void settle(Map<String, Span> blocks) {
        List<Leaf> leaves = leaves();
        OdtMarks.of(body).stream()
                .filter(mark -> blocks.containsKey(mark.getAttributeNS(OdtNames.TEXT, "name")))
                .forEach(Nodes::remove);
        blocks.forEach((anchor, span) -> mark(
                anchor,
                leaves.get(span.first()).element(),
                leaves.get(span.last()).element()));
    }

    private Element mark(String kind, String anchor) {
        Element mark = content.createElementNS(OdtNames.TEXT, kind);
        mark.setAttributeNS(OdtNames.TEXT, "text:name", anchor);
        return mark;
    }

    /** The first or last paragraph of a leaf, where a bookmark can stand. */
    private Element paragraph(Element leaf, boolean first) {
        if (Nodes.is(leaf, OdtNames.TEXT, "p") || Nodes.is(leaf, OdtNames.TEXT, "h")) {
            return leaf;
        }
        List<Element> paragraphs = new ArrayList<>(Nodes.all(leaf, OdtNames.TEXT, "p"));
        if (paragraphs.isEmpty()) {
            Element made = content.createElementNS(OdtNames.TEXT, "text:p");
            leaf.appendChild(made);
            return made;
        }
        return first ? paragraphs.getFirst() : paragraphs.getLast();
    }

    @Override
    public Optional<List<List<Cell>>> cells(Leaf leaf) {
        if (!Nodes.is(leaf.element(), OdtNames.TABLE, "table")) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : Nodes.all(leaf.element(), OdtNames.TABLE, "table-row")) {
            List<Cell> cells = new ArrayList<>();
            for (Element cell : Nodes.children(row)) {
                if (!isSimple(cell)) {
                    return Optional.empty();
                }
                cells.add(new Cell(cell, words.blocks(cell), words.text(cell)));
            }
            rows.add(cells);
        }
        return Optional.of(rows);
    }

    private static boolean isSimple(Element cell) {
        return Nodes.is(cell, OdtNames.TABLE, "table-cell")
                && cell.getAttributeNS(OdtNames.TABLE, "number-columns-repeated")
                        .isEmpty()
                && Set.of("", "1").contains(cell.getAttributeNS(OdtNames.TABLE, "number-columns-spanned"))
                && Set.of("", "1").contains(cell.getAttributeNS(OdtNames.TABLE, "number-rows-spanned"))
                && Nodes.all(cell, OdtNames.TABLE, "table").isEmpty();
    }

    @Override
    public void fill(Cell cell, Cell with, Flow of, boolean after) throws IOException {
        known.clear();
        if (after) {
            cell.element().appendChild(remark("⇣"));
        } else {
            Nodes.children(cell.element()).forEach(Nodes::remove);
        }
        for (Element within : Nodes.children(with.element())) {
            cell.element().appendChild(bring(within, (OdtFlow) of));
        }
    }

    @Override
    public int level(Leaf leaf) {
        String level = Nodes.is(leaf.element(), OdtNames.TEXT, "h")
                ? leaf.element().getAttributeNS(OdtNames.TEXT, "outline-level")
                : "";
        return level.matches("[0-9]{1,2}") ? Integer.parseInt(level) : 0;
    }

    @Override
    public List<Element> remarks(Leaf leaf) {
        return Nodes.all(leaf.element(), OdtNames.TEXT, "p").stream()
                .filter(paragraph ->
                        styles.isBasedOn(REMARK_STYLE, paragraph.getAttributeNS(OdtNames.TEXT, "style-name")))
                .toList();
    }

    @Override
    public List<Sign> signs(Element element) {
        return OdtSigns.of(element, styles);
    }

    @Override
    public boolean dress(Element paragraph, Element as, Flow of) throws IOException {
        if (!paragraph.getLocalName().equals(as.getLocalName())) {
            return false;
        }
        String style = as.getAttributeNS(OdtNames.TEXT, "style-name");
        paragraph.setAttributeNS(
                OdtNames.TEXT, "text:style-name", styles.bring(family(as), style, ((OdtFlow) of).styles));
        String level = as.getAttributeNS(OdtNames.TEXT, "outline-level");
        if (!level.isEmpty()) {
            paragraph.setAttributeNS(OdtNames.TEXT, "text:outline-level", level);
        }
        known.remove(paragraph);
        return true;
    }

    @Override
    public Element copyRow(Cell cell, Flow of) throws IOException {
        known.clear();
        return bring((Element) cell.element().getParentNode(), (OdtFlow) of);
    }

    @Override
    public void finish() {
        new OdtContents(content, words).refresh(body, leaves());
    }

    @Override
    public byte[] write() throws IOException {
        file.put(OdtNames.CONTENT_PART, content);
        file.put(OdtNames.STYLES_PART, stylesTree);
        pictures.write();
        return file.write();
    }
}
