package org.beffroi.documents.renewal.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.beffroi.documents.renewal.text.Nodes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Styles of an OpenDocument text: the named ones of {@code styles.xml}, the automatic ones of {@code content.xml} (ODF 1.3,
 * part 3, section 16). Not for several threads.
 */
final class OdtStyles {

    /** What a writer does to words by hand; all else that programs write beside it says nothing to a reader. */
    private static final Map<String, String> SEEN = Map.of(
            "font-weight", OdtNames.FO,
            "font-style", OdtNames.FO,
            "color", OdtNames.FO,
            "font-size", OdtNames.FO,
            "background-color", OdtNames.FO,
            "text-underline-style", OdtNames.STYLE,
            "text-line-through-style", OdtNames.STYLE,
            "text-position", OdtNames.STYLE,
            "text-align", OdtNames.FO);

    private final Document content;
    private final Document styles;
    private final Map<String, Element> automatic = new HashMap<>();
    private final Map<String, Element> named = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> copied = new HashMap<>();

    OdtStyles(Document content, Document styles) {
        this.content = content;
        this.styles = styles;
        automaticStyles().ifPresent(parent -> Nodes.children(parent).forEach(style -> keep(style, automatic)));
        Nodes.child(styles.getDocumentElement(), OdtNames.OFFICE, "styles")
                .ifPresent(parent -> Nodes.children(parent).forEach(style -> keep(style, named)));
    }

    private Optional<Element> automaticStyles() {
        return Nodes.child(content.getDocumentElement(), OdtNames.OFFICE, "automatic-styles");
    }

    private void keep(Element style, Map<String, Element> into) {
        String name = name(style);
        if (!name.isEmpty()) {
            into.put(key(style, name), style);
            taken.add(name);
        }
    }

    private static String name(Element style) {
        return style.getAttributeNS(OdtNames.STYLE, "name");
    }

    /** Names are unique within a family; list styles are a family of their own. */
    private static String key(Element style, String name) {
        return family(style) + "/" + name;
    }

    private static String family(Element style) {
        String family = style.getAttributeNS(OdtNames.STYLE, "family");
        return family.isEmpty() ? style.getLocalName() : family;
    }

    /** The named style behind a style, and what was done to it by hand, such as {@code Text_20_body|bold}. */
    String seen(String family, String name) {
        StringJoiner seen = new StringJoiner("|");
        Element style = automatic.get(family + "/" + name);
        String at = name;
        for (int depth = 0; style != null && depth < 10; depth++) {
            direct(style, seen);
            at = style.getAttributeNS(OdtNames.STYLE, "parent-style-name");
            style = automatic.get(family + "/" + at);
        }
        return at + (seen.length() == 0 ? "" : "|" + seen);
    }

    /** Whether a style of paragraphs is a named one, changed by hand or not. */
    boolean isBasedOn(String named, String name) {
        String at = name;
        Element style = automatic.get("paragraph/" + at);
        for (int depth = 0; style != null && depth < 10; depth++) {
            at = style.getAttributeNS(OdtNames.STYLE, "parent-style-name");
            style = automatic.get("paragraph/" + at);
        }
        return at.equals(named);
    }

    private static void direct(Element style, StringJoiner seen) {
        for (Element properties : Nodes.children(style)) {
            SEEN.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(property -> {
                String value = properties.getAttributeNS(property.getValue(), property.getKey());
                if (!value.isEmpty() && !isPlain(property.getKey(), value)) {
                    seen.add(property.getKey() + "=" + value);
                }
            });
        }
    }

    /** Programs write the usual value of some as if it had been set. */
    private static boolean isPlain(String property, String value) {
        return switch (property) {
            case "font-weight", "font-style" -> value.equals("normal");
            case "text-underline-style", "text-line-through-style" -> value.equals("none");
            case "background-color" -> value.equals("transparent");
            case "text-align" -> value.equals("start") || value.equals("left");
            default -> false;
        };
    }

    /**
     * Sees to it that a style of another file is here too; tells the name that it has here.
     *
     * @param family of the style, {@code list-style} for those of lists
     */
    String bring(String family, String name, OdtStyles from) {
        Element own = from.automatic.get(family + "/" + name);
        if (own != null) {
            return copied.computeIfAbsent(family + "/" + name, any -> bringAutomatic(own, family, name, from));
        }
        Element common = from.named.get(family + "/" + name);
        if (common != null && !named.containsKey(family + "/" + name)) {
            bringNamed(common, family, name, from);
        }
        return name;
    }

    private String bringAutomatic(Element style, String family, String name, OdtStyles from) {
        String here = name;
        for (int i = 1; taken.contains(here); i++) {
            here = name + "_m" + i;
        }
        taken.add(here);
        Element copy = (Element) content.importNode(style, true);
        copy.setAttributeNS(OdtNames.STYLE, "style:name", here);
        String parent = style.getAttributeNS(OdtNames.STYLE, "parent-style-name");
        if (!parent.isEmpty()) {
            copy.setAttributeNS(OdtNames.STYLE, "style:parent-style-name", bring(family, parent, from));
        }
        Element place = automaticStyles().orElseGet(this::makeAutomaticStyles);
        place.appendChild(copy);
        automatic.put(family + "/" + here, copy);
        return here;
    }

    private Element makeAutomaticStyles() {
        Element made = content.createElementNS(OdtNames.OFFICE, "office:automatic-styles");
        Node body = Nodes.child(content.getDocumentElement(), OdtNames.OFFICE, "body")
                .orElse(null);
        content.getDocumentElement().insertBefore(made, body);
        return made;
    }

    private void bringNamed(Element style, String family, String name, OdtStyles from) {
        Element copy = (Element) styles.importNode(style, true);
        named.put(family + "/" + name, copy);
        taken.add(name);
        Nodes.child(styles.getDocumentElement(), OdtNames.OFFICE, "styles")
                .ifPresent(parent -> parent.appendChild(copy));
        for (String relation : new String[] {"parent-style-name", "next-style-name"}) {
            String other = style.getAttributeNS(OdtNames.STYLE, relation);
            if (!other.isEmpty()) {
                bring(family, other, from);
            }
        }
        String list = style.getAttributeNS(OdtNames.STYLE, "list-style-name");
        if (!list.isEmpty()) {
            bring("list-style", list, from);
        }
    }
}
