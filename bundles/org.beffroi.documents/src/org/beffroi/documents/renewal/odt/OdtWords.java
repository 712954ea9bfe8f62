package org.beffroi.documents.renewal.odt;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.documents.renewal.text.Nodes;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What a piece of an OpenDocument text says, and how: the same for two that a reader would not tell apart, whichever program
 * saved them.
 *
 * <p>White space is that of ODF 1.3, part 3, section 6.1.2. Numbers of captions and pages are left out: programs count them
 * anew.
 */
record OdtWords(OdtStyles styles) {

    /** Anchors and breaks of pages, which say nothing. */
    private static final Set<String> SILENT = Set.of(
            "bookmark",
            "bookmark-start",
            "bookmark-end",
            "soft-page-break",
            "reference-mark",
            "reference-mark-start",
            "reference-mark-end",
            "alphabetical-index-mark",
            "toc-mark",
            "sequence-decls");

    private static final Set<String> FIELDS =
            Set.of("sequence", "page-number", "page-count", "date", "time", "chapter");

    /** Changes that are tracked, and comments: they are the writer's, whatever the words. */
    private static final Set<String> HERS =
            Set.of("change", "change-start", "change-end", "annotation", "annotation-end");

    /** What a leaf says and how. */
    String signature(Element leaf) {
        return switch (leaf.getLocalName()) {
            case "table" -> "⟦table⟧" + rows(leaf);
            case "list" -> "⟦list⟧" + items(leaf, 0);
            case "table-of-content" -> "⟦contents⟧";
            case "p", "h" -> paragraph(leaf);
            default -> "⟦" + leaf.getLocalName() + "⟧" + blocks(leaf);
        };
    }

    /** What it says. */
    String text(Element leaf) {
        StringBuilder text = new StringBuilder();
        plain(leaf, text);
        return text.toString().strip();
    }

    private String rows(Element table) {
        return Nodes.all(table, OdtNames.TABLE, "table-row").stream()
                .map(row -> Nodes.children(row).stream().map(this::blocks).collect(Collectors.joining("\u001f")))
                .collect(Collectors.joining("\u001e"));
    }

    private String items(Element list, int depth) {
        StringBuilder items = new StringBuilder();
        for (Element item : Nodes.children(list)) {
            for (Element within : Nodes.children(item)) {
                items.append('\u001e')
                        .append(depth)
                        .append(within.getLocalName().equals("list") ? items(within, depth + 1) : words(within));
            }
        }
        return items.toString();
    }

    /** What the pieces within a cell, a section or a text box say. */
    String blocks(Element parent) {
        return Nodes.children(parent).stream().map(this::signature).collect(Collectors.joining("\u001d"));
    }

    private String paragraph(Element paragraph) {
        String level = paragraph.getAttributeNS(OdtNames.TEXT, "outline-level");
        return "⟦" + (paragraph.getLocalName().equals("h") ? "h" + level + " " : "")
                + styles.seen("paragraph", paragraph.getAttributeNS(OdtNames.TEXT, "style-name")) + "⟧"
                + words(paragraph);
    }

    private String words(Element paragraph) {
        Words words = new Words();
        words.of(paragraph, "");
        return words.finished();
    }

    /** Words of one paragraph, with their looks. */
    private final class Words {

        private final StringBuilder said = new StringBuilder();
        private String look = "";
        private boolean spaced = true;

        String finished() {
            look("");
            String all = said.toString();
            return spaced && all.endsWith(" ") ? all.substring(0, all.length() - 1) : all;
        }

        private void look(String now) {
            if (!now.equals(look)) {
                said.append('⟨').append(now).append('⟩');
                look = now;
            }
        }

        private void say(String words, String now) {
            if (!words.isEmpty()) {
                look(now);
                said.append(words);
                spaced = false;
            }
        }

        /** Runs of white space are one space, and none where a line begins. */
        private void text(String written, String now) {
            StringBuilder collapsed = new StringBuilder();
            for (int i = 0; i < written.length(); i++) {
                char c = written.charAt(i);
                boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
                if (!white) {
                    collapsed.append(c);
                    spaced = false;
                } else if (!spaced) {
                    collapsed.append(' ');
                    spaced = true;
                }
            }
            if (!collapsed.isEmpty()) {
                look(now);
                said.append(collapsed);
            }
        }

        void of(Element parent, String now) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Text text) {
                    text(text.getData(), now);
                } else if (node instanceof Element element) {
                    element(element, now);
                }
            }
        }

        private void element(Element element, String now) {
            String name = element.getLocalName();
            if (SILENT.contains(name)) {
                return;
            }
            if (HERS.contains(name)) {
                say("⟦" + name + "⟧", now);
            } else if (FIELDS.contains(name)) {
                say("#", now);
            } else {
                switch (name) {
                    case "s" -> say(" ".repeat(count(element)), now);
                    case "tab" -> say("\t", now);
                    case "line-break" -> say("\n", now);
                    case "span" -> {
                        String style = styles.seen("text", element.getAttributeNS(OdtNames.TEXT, "style-name"));
                        of(element, style.isEmpty() ? now : now.isEmpty() ? style : now + ";" + style);
                    }
                    case "a" -> of(element, now + ";→" + element.getAttributeNS(OdtNames.XLINK, "href"));
                    case "note" -> say("⟦note " + notes(element) + "⟧", now);
                    case "frame" -> say("⟦picture " + alternative(element) + "⟧", now);
                    default -> of(element, now);
                }
            }
        }

        private String notes(Element note) {
            return Nodes.children(note).stream()
                    .filter(part -> part.getLocalName().equals("note-body"))
                    .map(OdtWords.this::blocks)
                    .collect(Collectors.joining());
        }

        private String alternative(Element frame) {
            List<Element> described = Nodes.all(frame, OdtNames.SVG, "desc");
            String box = Nodes.all(frame, OdtNames.DRAW, "text-box").stream()
                    .map(OdtWords.this::blocks)
                    .collect(Collectors.joining());
            return described.stream().map(Element::getTextContent).collect(Collectors.joining()) + box;
        }
    }

    private static int count(Element spaces) {
        String count = spaces.getAttributeNS(OdtNames.TEXT, "c");
        try {
            return count.isEmpty() ? 1 : Math.clamp(Integer.parseInt(count), 1, 1000);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static void plain(Element element, StringBuilder text) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text words) {
                text.append(words.getData());
            } else if (node instanceof Element child) {
                switch (child.getLocalName()) {
                    case "s", "tab", "line-break" -> text.append(' ');
                    case "annotation", "note", "desc", "title" -> {}
                    default -> {
                        plain(child, text);
                        boolean ends =
                                Set.of("p", "h", "table-cell", "list-item").contains(child.getLocalName());
                        text.append(ends ? " " : "");
                    }
                }
            }
        }
    }
}
