package org.beffroi.testing.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads an OpenDocument text. */
final class OdtReading {

    private static final Set<String> COUNTED = Set.of(
            "sequence", "sequence-ref", "bookmark-ref", "reference-ref", "page-number", "page-count", "note-ref");

    /** Of letters and of paragraphs (OpenDocument 1.3, part 3, 20.2 and 20.4). */
    private static final List<String> LOOKS =
            List.of("text-align", "font-style", "font-weight", "font-size", "font-variant", "text-transform", "color");

    private static final Set<String> SPACES = Set.of("s", "tab", "line-break", "soft-page-break");

    private final Document content;
    private final Element body;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Set<String>> looks = new HashMap<>();
    private final Set<String> look = new TreeSet<>();
    private final Reading.Builder builder = new Reading.Builder();

    OdtReading(Parts parts) throws IOException {
        this.content = parts.tree("content.xml").orElseThrow();
        this.body =
                Trees.all(content.getDocumentElement(), Trees.OFFICE, "text").getFirst();
        for (Element automatic : Trees.all(content.getDocumentElement(), Trees.OFFICE, "automatic-styles")) {
            for (Element style : Trees.all(automatic, Trees.STYLE, "style")) {
                String parent = style.getAttributeNS(Trees.STYLE, "parent-style-name");
                parents.put(style.getAttributeNS(Trees.STYLE, "name"), parent);
                looks.put(style.getAttributeNS(Trees.STYLE, "name"), looks(style));
            }
        }
    }

    private static Set<String> looks(Element style) {
        Set<String> looks = new TreeSet<>();
        for (Element properties : Trees.children(style)) {
            for (String name : LOOKS) {
                String value = properties.getAttributeNS(Trees.FO, name);
                if (!value.isEmpty()) {
                    looks.add(name + " " + value);
                }
            }
        }
        return looks;
    }

    Reading reading() {
        flow(body);
        List<String> comments = Trees.all(body, Trees.OFFICE, "annotation").stream()
                .map(note -> Trees.all(note, Trees.TEXT, "p").stream()
                        .map(Element::getTextContent)
                        .collect(Collectors.joining(" ")))
                .map(Reading::plain)
                .toList();
        return builder.reading(comments, changes(), content.getDocumentElement().getTextContent());
    }

    /** Those that something in the text belongs to. */
    private List<String> changes() {
        Set<String> used = new HashSet<>();
        for (String mark : List.of("change", "change-start")) {
            Trees.all(body, Trees.TEXT, mark).forEach(found -> used.add(found.getAttributeNS(Trees.TEXT, "change-id")));
        }
        List<String> changes = new ArrayList<>();
        for (Element region : Trees.all(body, Trees.TEXT, "changed-region")) {
            if (used.contains(region.getAttributeNS(Trees.TEXT, "id"))) {
                Element kind = Trees.children(region).getFirst();
                changes.add(kind.getLocalName() + " " + Reading.plain(kind.getTextContent()));
            }
        }
        return changes;
    }

    private void flow(Element parent) {
        for (Element child : Trees.children(parent)) {
            if (Trees.is(child, Trees.TEXT, "p") || Trees.is(child, Trees.TEXT, "h")) {
                paragraph(child);
            } else if (Trees.is(child, Trees.TEXT, "bookmark-start")) {
                builder.begin(child.getAttributeNS(Trees.TEXT, "name"));
            } else if (!Trees.is(child, Trees.TEXT, "tracked-changes")
                    && !Trees.is(child, Trees.TEXT, "table-of-content")) {
                flow(child);
            }
        }
    }

    private void paragraph(Element paragraph) {
        StringBuilder text = new StringBuilder();
        String style = paragraph.getAttributeNS(Trees.TEXT, "style-name");
        look.clear();
        look.addAll(looks.getOrDefault(style, Set.of()));
        int marks = within(paragraph, text);
        String named = parents.getOrDefault(style, style);
        builder.paragraph(text.toString(), named.isEmpty() ? style : named, look, marks);
        frames(paragraph);
    }

    /** Paragraphs of frames stand by themselves. */
    private void frames(Element within) {
        for (Element child : Trees.children(within)) {
            if (Trees.is(child, "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "text-box")) {
                flow(child);
            } else {
                frames(child);
            }
        }
    }

    private int within(Element element, StringBuilder text) {
        int marks = 0;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getNodeValue());
            } else if (node instanceof Element child) {
                marks += inline(child, text);
            }
        }
        return marks;
    }

    private int inline(Element child, StringBuilder text) {
        String name = child.getLocalName();
        boolean isText = Trees.TEXT.equals(child.getNamespaceURI());
        if (isText && name.equals("bookmark-start")) {
            builder.begin(child.getAttributeNS(Trees.TEXT, "name"));
        } else if (isText && name.equals("bookmark-end")) {
            builder.end(child.getAttributeNS(Trees.TEXT, "name"));
        } else if (isText && SPACES.contains(name)) {
            text.append(' ');
        } else if (Trees.is(child, Trees.OFFICE, "annotation")
                || isText && (name.startsWith("change") || name.equals("note"))) {
            return 1;
        } else if (!(isText && COUNTED.contains(name))
                && !child.getNamespaceURI().endsWith(":drawing:1.0")
                && !Trees.is(child, Trees.OFFICE, "annotation-end")) {
            if (isText && name.equals("span") && !child.getTextContent().isBlank()) {
                look.addAll(looks.getOrDefault(child.getAttributeNS(Trees.TEXT, "style-name"), Set.of()));
            }
            return within(child, text);
        }
        return 0;
    }
}
