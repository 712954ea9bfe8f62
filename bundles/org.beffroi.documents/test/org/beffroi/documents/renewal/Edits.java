package org.beffroi.documents.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What a writer does to an OpenDocument text, from a seed: words within a paragraph, in a cell, a paragraph of her own, one taken
 * out, one made bold, a comment, a tracked insertion. Each word she adds is one that stands nowhere else.
 */
final class Edits {

    private final Random random;
    private final OfficePackage file;
    private final Document content;
    private final Element text;
    private final Set<String> added = new TreeSet<>();

    Edits(byte[] bytes, long seed) throws IOException {
        this.random = new Random(seed);
        this.file = OfficePackage.read(bytes);
        this.content = file.tree(OdtNames.CONTENT_PART);
        this.text = (Element)
                content.getElementsByTagNameNS(OdtNames.OFFICE, "text").item(0);
    }

    /** So many edits, one after the other; what comes out of them. */
    byte[] make(int number) throws IOException {
        for (int i = 0; i < number; i++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> insert(paragraphs());
                case 2 -> insert(inTables());
                case 3 -> paragraph();
                case 4 -> takeOut();
                case 5 -> bold();
                case 6 -> comment();
                default -> tracked();
            }
        }
        file.put(OdtNames.CONTENT_PART, content);
        return file.write();
    }

    /** The words that were added and not taken out again. */
    Set<String> added() {
        String all = text.getTextContent();
        Set<String> left = new TreeSet<>(added);
        left.removeIf(word -> !all.contains(word));
        return left;
    }

    private String word() {
        String word = "ajout" + Long.toString(random.nextLong() & 0xFFFFFFFFFFFL, 36);
        added.add(word);
        return word;
    }

    /** Paragraphs and headings of the body, those of the table of contents and of cells left out. */
    private List<Element> paragraphs() {
        List<Element> all = new ArrayList<>();
        for (Element element : Nodes.children(text)) {
            if (Nodes.is(element, OdtNames.TEXT, "p") || Nodes.is(element, OdtNames.TEXT, "h")) {
                all.add(element);
            }
        }
        return all;
    }

    private List<Element> inTables() {
        List<Element> all = new ArrayList<>();
        for (Element table : Nodes.all(text, OdtNames.TABLE, "table")) {
            all.addAll(Nodes.all(table, OdtNames.TEXT, "p"));
        }
        return all;
    }

    private Element any(List<Element> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void insert(List<Element> among) {
        if (among.isEmpty()) {
            return;
        }
        Element paragraph = any(among);
        List<Text> texts = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text words && words.getLength() > 0) {
                texts.add(words);
            }
        }
        if (texts.isEmpty()) {
            paragraph.appendChild(content.createTextNode(" " + word() + " "));
            return;
        }
        Text words = texts.get(random.nextInt(texts.size()));
        words.insertData(random.nextInt(words.getLength() + 1), " " + word() + " ");
    }

    private void paragraph() {
        Element after = any(paragraphs());
        Element made = content.createElementNS(OdtNames.TEXT, "text:p");
        made.setAttributeNS(OdtNames.TEXT, "text:style-name", "Text_20_body");
        made.setTextContent("Un alinéa de plus : " + word() + ".");
        text.insertBefore(made, after.getNextSibling());
    }

    private void takeOut() {
        Nodes.remove(any(paragraphs()));
    }

    private void bold() {
        Element automatic = (Element) content.getElementsByTagNameNS(OdtNames.OFFICE, "automatic-styles")
                .item(0);
        Element paragraph = any(paragraphs());
        String name = "Gras" + random.nextInt(1_000_000);
        Element style = content.createElementNS(OdtNames.STYLE, "style:style");
        style.setAttributeNS(OdtNames.STYLE, "style:name", name);
        style.setAttributeNS(OdtNames.STYLE, "style:family", "text");
        Element looks = content.createElementNS(OdtNames.STYLE, "style:text-properties");
        looks.setAttributeNS(OdtNames.FO, "fo:font-weight", "bold");
        style.appendChild(looks);
        automatic.appendChild(style);
        Element span = content.createElementNS(OdtNames.TEXT, "text:span");
        span.setAttributeNS(OdtNames.TEXT, "text:style-name", name);
        span.setTextContent(word());
        paragraph.appendChild(span);
    }

    private void comment() {
        Element note = content.createElementNS(OdtNames.OFFICE, "office:annotation");
        Element creator = content.createElementNS("http://purl.org/dc/elements/1.1/", "dc:creator");
        creator.setTextContent("Relectrice");
        note.appendChild(creator);
        Element said = content.createElementNS(OdtNames.TEXT, "text:p");
        said.setTextContent("À revoir : " + word());
        note.appendChild(said);
        any(paragraphs()).appendChild(note);
    }

    /** An insertion that is tracked and pending (ODF 1.3, part 3, section 5.5). */
    private void tracked() {
        Element changes = Nodes.child(text, OdtNames.TEXT, "tracked-changes").orElseGet(() -> {
            Element made = content.createElementNS(OdtNames.TEXT, "text:tracked-changes");
            text.insertBefore(made, text.getFirstChild());
            return made;
        });
        String id = "ct" + random.nextInt(Integer.MAX_VALUE);
        Element region = content.createElementNS(OdtNames.TEXT, "text:changed-region");
        region.setAttributeNS(OdtNames.TEXT, "text:id", id);
        Element insertion = content.createElementNS(OdtNames.TEXT, "text:insertion");
        Element info = content.createElementNS(OdtNames.OFFICE, "office:change-info");
        Element creator = content.createElementNS("http://purl.org/dc/elements/1.1/", "dc:creator");
        creator.setTextContent("Relectrice");
        Element date = content.createElementNS("http://purl.org/dc/elements/1.1/", "dc:date");
        date.setTextContent("2025-03-10T08:00:00");
        info.appendChild(creator);
        info.appendChild(date);
        insertion.appendChild(info);
        region.appendChild(insertion);
        changes.appendChild(region);
        Element paragraph = any(paragraphs());
        paragraph.appendChild(mark("text:change-start", id));
        paragraph.appendChild(content.createTextNode(" " + word()));
        paragraph.appendChild(mark("text:change-end", id));
    }

    private Element mark(String kind, String id) {
        Element mark = content.createElementNS(OdtNames.TEXT, kind);
        mark.setAttributeNS(OdtNames.TEXT, "text:change-id", id);
        return mark;
    }
}
