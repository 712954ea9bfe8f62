package org.beffroi.documents.docx.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.page.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template with ours where it has none of the name. Programs know a style by its name and texts by its
 * identity, which is another in each language of Word: a style of the template that has the name of one of ours takes its
 * identity, and whatever names it follows. Not for several threads.
 */
final class LaidStyles {

    /** What the identities of other styles of a template begin with where we have the same. */
    private static final String THEIRS = "T";

    private final Document xml;

    /** Identities in the template, and what they are here. */
    private final Map<String, String> identities = new TreeMap<>();

    /** Our styles that it has not: names, by identity. */
    private final Map<String, String> ours = new LinkedHashMap<>();

    private LaidStyles(Document xml) {
        this.xml = xml;
    }

    static LaidStyles of(String own, DocxTemplate template) throws IOException {
        Document theirs = (Document) template.styles().cloneNode(true);
        Document sheet = Dom.read(own.getBytes(StandardCharsets.UTF_8));
        LaidStyles laid = new LaidStyles(theirs);
        laid.rename(sheet);
        laid.complete(sheet);
        return laid;
    }

    String xml() {
        return new String(Dom.write(xml), StandardCharsets.UTF_8);
    }

    /** Names of styles that a text uses and the template has not, in the order of our sheet. */
    List<String> lacking(Document text) {
        Set<String> used = new TreeSet<>();
        for (String kind : List.of("pStyle", "rStyle", "tblStyle")) {
            Dom.all(text, Names.W, kind).forEach(style -> used.add(value(style)));
        }
        return ours.entrySet().stream()
                .filter(style -> used.contains(style.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Lets a head or a foot name its styles as they are named here. */
    void rename(Element head) {
        for (Element element : Dom.all(head.getOwnerDocument(), Names.W, "*")) {
            if (Set.of("pStyle", "rStyle", "tblStyle").contains(element.getLocalName())) {
                element.setAttributeNS(Names.W, "w:val", identities.getOrDefault(value(element), value(element)));
            }
        }
    }

    private void rename(Document sheet) {
        Map<String, String> known = new TreeMap<>();
        Set<String> taken = new TreeSet<>();
        for (Element style : Dom.all(sheet, Names.W, "style")) {
            known.put(key(style), id(style));
            taken.add(id(style));
        }
        List<Element> styles = Dom.all(xml, Names.W, "style");
        for (Element style : styles) {
            String id = id(style);
            identities.put(id, known.getOrDefault(key(style), taken.contains(id) ? THEIRS + id : id));
        }
        for (Element style : styles) {
            style.setAttributeNS(Names.W, "w:styleId", identities.get(id(style)));
            for (Element part : Dom.inner(style)) {
                if (Set.of("basedOn", "next", "link").contains(part.getLocalName())) {
                    part.setAttributeNS(Names.W, "w:val", identities.getOrDefault(value(part), value(part)));
                }
            }
        }
        // They count in the template's own lists, which are not here.
        Dom.all(xml, Names.W, "numPr").forEach(list -> list.getParentNode().removeChild(list));
    }

    private void complete(Document sheet) {
        Set<String> there = new TreeSet<>();
        Dom.all(xml, Names.W, "style").forEach(style -> there.add(id(style)));
        for (Element style : Dom.all(sheet, Names.W, "style")) {
            if (!there.contains(id(style))) {
                Element added = (Element) xml.importNode(style, true);
                // One of a kind is the usual one, and the template has its own.
                added.removeAttributeNS(Names.W, "default");
                xml.getDocumentElement().appendChild(added);
                ours.put(id(style), name(style));
            }
        }
    }

    /** Kind and name; programs do not tell capitals from small letters in them. */
    private static String key(Element style) {
        return style.getAttributeNS(Names.W, "type") + " " + name(style).toLowerCase(Locale.ROOT);
    }

    private static String id(Element style) {
        return style.getAttributeNS(Names.W, "styleId");
    }

    private static String name(Element style) {
        return Dom.inner(style).stream()
                .filter(part -> part.getLocalName().equals("name"))
                .map(LaidStyles::value)
                .findFirst()
                .orElse("");
    }

    private static String value(Element element) {
        return element.getAttributeNS(Names.W, "val");
    }
}
