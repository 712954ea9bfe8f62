package org.beffroi.documents.renewal.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.documents.renewal.text.Nodes;
import org.w3c.dom.Element;

/**
 * Styles of a word processing file (ECMA-376, part 1, 17.7). They are known by their names, for programs change their
 * identities. Not for several threads.
 */
final class DocxStyles {

    /** What a writer does to words by hand; all else that programs write beside it says nothing to a reader. */
    private static final List<String> LETTERS =
            List.of("b", "i", "strike", "u", "color", "highlight", "shd", "sz", "vertAlign");

    private static final String CONFLICT = "BeffroiConflict";
    private static final int DEEPEST = 20;

    private final Element root;
    private final Map<String, Element> byId = new LinkedHashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    DocxStyles(Element root) {
        this.root = root;
        Nodes.children(root).stream()
                .filter(style -> DocxNames.is(style, "style"))
                .forEach(this::keep);
    }

    private void keep(Element style) {
        byId.putIfAbsent(DocxNames.value(style, "styleId"), style);
        byName.putIfAbsent(key(style), DocxNames.value(style, "styleId"));
    }

    private static String key(Element style) {
        return DocxNames.value(style, "type") + "/" + name(style);
    }

    private static String name(Element style) {
        return DocxNames.childValue(style, "name").toLowerCase(Locale.ROOT);
    }

    /** The name of a paragraph's style in small letters, that of the usual one where it names none. */
    String paragraph(Element paragraph) {
        return paragraphStyle(paragraph).map(DocxStyles::name).orElse("");
    }

    private Optional<Element> paragraphStyle(Element paragraph) {
        String id = properties(paragraph, "pPr")
                .map(all -> DocxNames.childValue(all, "pStyle"))
                .orElse("");
        return Optional.ofNullable(byId.get(id)).or(() -> byId.values().stream()
                .filter(style -> DocxNames.value(style, "type").equals("paragraph"))
                .filter(style ->
                        isOn(DocxNames.value(style, "default")) && style.hasAttributeNS(DocxNames.W, "default"))
                .findFirst());
    }

    private static Optional<Element> properties(Element of, String name) {
        return Nodes.child(of, DocxNames.W, name);
    }

    /** How the lines of a paragraph are set, where it is not as its style has it: {@code right}, {@code center} or such. */
    String alignment(Element paragraph) {
        String direct = properties(paragraph, "pPr")
                .map(all -> DocxNames.childValue(all, "jc"))
                .orElse("");
        if (direct.isEmpty()) {
            return "";
        }
        String usual = "";
        Optional<Element> style = paragraphStyle(paragraph);
        for (int depth = 0; style.isPresent() && usual.isEmpty() && depth < DEEPEST; depth++) {
            usual = properties(style.get(), "pPr")
                    .map(all -> DocxNames.childValue(all, "jc"))
                    .orElse("");
            style = Optional.ofNullable(byId.get(DocxNames.childValue(style.get(), "basedOn")));
        }
        return side(direct).equals(side(usual)) ? "" : side(direct) + "-set";
    }

    private static String side(String alignment) {
        return switch (alignment) {
            case "start" -> "left";
            case "" -> "left";
            case "end" -> "right";
            default -> alignment;
        };
    }

    /**
     * The style of a run and what was done to it by hand, such as {@code strong|i=1}.
     *
     * @param linked within a link, where programs put colours and lines of their own
     */
    String look(Element run, Element paragraph, boolean linked) {
        Optional<Element> direct = properties(run, "rPr");
        if (direct.isEmpty()) {
            return "";
        }
        Element style = byId.get(DocxNames.childValue(direct.get(), "rStyle"));
        StringBuilder look = new StringBuilder(linked || style == null ? "" : name(style));
        for (String property : LETTERS) {
            boolean counts = !linked || List.of("b", "i", "strike", "highlight").contains(property);
            String set = letter(direct.get(), property);
            if (counts && !set.isEmpty() && !set.equals(usual(property, style, paragraph))) {
                look.append('|').append(property).append('=').append(set);
            }
        }
        return look.toString();
    }

    /** As the styles have it. */
    private String usual(String property, Element ofRun, Element paragraph) {
        String usual = inherited(property, ofRun);
        if (usual.isEmpty()) {
            usual = inherited(property, paragraphStyle(paragraph).orElse(null));
        }
        if (usual.isEmpty()) {
            usual = Nodes.all(root, DocxNames.W, "rPrDefault").stream()
                    .flatMap(all -> properties(all, "rPr").stream())
                    .map(all -> letter(all, property))
                    .findFirst()
                    .orElse("");
        }
        return usual.isEmpty() ? plain(property) : usual;
    }

    private String inherited(String property, Element style) {
        Element at = style;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            String set = properties(at, "rPr").map(all -> letter(all, property)).orElse("");
            if (!set.isEmpty()) {
                return set;
            }
            at = byId.get(DocxNames.childValue(at, "basedOn"));
        }
        return "";
    }

    /** A property that is set; empty where it is not. */
    private static String letter(Element all, String property) {
        return Nodes.child(all, DocxNames.W, property)
                .map(set -> switch (property) {
                    case "b", "i", "strike" -> isOn(DocxNames.value(set, "val")) ? "1" : "0";
                    case "shd" -> usualWhereEmpty(DocxNames.value(set, "fill"), "auto");
                    default -> usualWhereEmpty(DocxNames.value(set, "val"), plain(property));
                })
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static String usualWhereEmpty(String value, String usual) {
        return value.isEmpty() ? usual : value;
    }

    /** What programs write where nothing was done. */
    private static String plain(String property) {
        return switch (property) {
            case "b", "i", "strike" -> "0";
            case "u", "highlight" -> "none";
            case "vertAlign" -> "baseline";
            case "sz" -> "20"; // ECMA-376, part 1, 17.3.2.38
            default -> "auto";
        };
    }

    /** A switch is on where it is there, unless it says that it is off (17.17.4). */
    private static boolean isOn(String value) {
        return !List.of("0", "false", "off").contains(value);
    }

    /**
     * Sees to it that a style of another file is here too; tells the identity that it has here.
     *
     * @param lists of this file, for styles that are of a list
     */
    String bring(String id, DocxStyles from, DocxLists lists, DocxLists fromLists) throws IOException {
        Element there = from.byId.get(id);
        if (there == null) {
            return id;
        }
        String known = byName.get(key(there));
        if (known != null) {
            return known;
        }
        String here = id;
        for (int i = 1; byId.containsKey(here); i++) {
            here = id + i;
        }
        Element copy = (Element) root.getOwnerDocument().importNode(there, true);
        copy.setAttributeNS(DocxNames.W, "w:styleId", here);
        copy.removeAttributeNS(DocxNames.W, "default");
        keep(copy);
        root.appendChild(copy);
        for (String relation : List.of("basedOn", "next", "link")) {
            Optional<Element> other = Nodes.child(copy, DocxNames.W, relation);
            if (other.isPresent()) {
                String brought = bring(DocxNames.value(other.get(), "val"), from, lists, fromLists);
                other.get().setAttributeNS(DocxNames.W, "w:val", brought);
            }
        }
        for (Element list : Nodes.all(copy, DocxNames.W, "numId")) {
            list.setAttributeNS(DocxNames.W, "w:val", lists.bring(DocxNames.value(list, "val"), fromLists));
        }
        return here;
    }

    /** Whether a paragraph has the style of what marks a conflict, however a program spells it. */
    boolean isConflict(Element paragraph) {
        return paragraph(paragraph).replace(" ", "").equalsIgnoreCase(CONFLICT);
    }

    /** The style of what marks a conflict, made where the file has none. */
    String conflict() {
        String known = byName.get("paragraph/" + CONFLICT.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        Element style = root.getOwnerDocument().createElementNS(DocxNames.W, "w:style");
        style.setAttributeNS(DocxNames.W, "w:type", "paragraph");
        style.setAttributeNS(DocxNames.W, "w:customStyle", "1");
        style.setAttributeNS(DocxNames.W, "w:styleId", CONFLICT);
        style.appendChild(DocxNames.valued(root, "name", CONFLICT));
        Element letters = root.getOwnerDocument().createElementNS(DocxNames.W, "w:rPr");
        letters.appendChild(root.getOwnerDocument().createElementNS(DocxNames.W, "w:b"));
        letters.appendChild(DocxNames.valued(root, "color", "B4432A"));
        style.appendChild(letters);
        root.appendChild(style);
        keep(style);
        return CONFLICT;
    }

    /** Those of a file. */
    static DocxStyles of(DocxParts parts) throws IOException {
        Optional<String> name = parts.ofKind("styles");
        String part =
                name.isPresent() ? name.get() : parts.add("styles", "<w:styles xmlns:w=\"" + DocxNames.W + "\"/>");
        return new DocxStyles(parts.tree(part).getDocumentElement());
    }
}
