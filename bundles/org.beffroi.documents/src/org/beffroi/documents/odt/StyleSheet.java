package org.beffroi.documents.odt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.picture.Ink;
import org.beffroi.documents.page.Dom;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Palette;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a document as {@code styles.xml}: those beside this class, or a template's with ours where it has none of the
 * name. Not for several threads.
 */
final class StyleSheet {

    private static final Pattern INK = Pattern.compile("\\{([A-Z_0-9]+)}");
    private static final Pattern LENGTH = Pattern.compile("([0-9.]+)(cm|mm|in|pt|pc)");

    /** Of a line, in centimetres, where a template does not say how wide its pages are. */
    private static final double USUAL_WIDTH = 15.5;

    /** Above the text of pages without a head. */
    private static final String HEADLESS = "2.2cm";

    /** Height of a line where what is said keeps to a page. */
    private static final String CLOSE = "112%";

    private final Document xml;

    private StyleSheet(Document xml) {
        this.xml = xml;
    }

    /** Our own. */
    static StyleSheet own() {
        try (InputStream file = StyleSheet.class.getResourceAsStream("styles.xml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String inked = INK.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(Palette.onWhite(Ink.valueOf(found.group(1)))));
            return new StyleSheet(Dom.read(inked.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of a template, with ours for the names that it does not have. */
    static StyleSheet of(Template template) {
        StyleSheet sheet = new StyleSheet((Document) template.styles().cloneNode(true));
        StyleSheet own = own();
        // LibreOffice writes newer versions, and extensions that older programs pass over; the text is of this one.
        sheet.xml.getDocumentElement().setAttributeNS(Namespaces.office(), "office:version", "1.3");
        for (Element face : Dom.all(own.xml, Namespaces.style(), "font-face")) {
            if (sheet.named(Namespaces.style(), "font-face", "", face.getAttributeNS(Namespaces.style(), "name"))
                    .isEmpty()) {
                sheet.take(face, "font-face-decls");
            }
        }
        for (Named named : Named.values()) {
            if (sheet.find(named).isEmpty()) {
                own.find(named).ifPresent(ours -> sheet.take(ours, own, named.family()));
            }
        }
        for (String once : List.of("outline-style", "notes-configuration")) {
            if (Dom.all(sheet.xml, Namespaces.text(), once).isEmpty()) {
                Dom.all(own.xml, Namespaces.text(), once).forEach(ours -> sheet.take(ours, "styles"));
            }
        }
        return sheet;
    }

    /** Whether it has that style. */
    boolean has(Named style) {
        return find(style).isPresent();
    }

    /** How long the lines of usual pages are, in centimetres. */
    double width() {
        return find(Named.PAGES)
                .flatMap(this::layout)
                .map(layout -> Dom.inner(layout).getFirst())
                .flatMap(page -> length(page, "page-width")
                        .map(width -> width - side(page, "margin-left") - side(page, "margin-right")))
                .filter(width -> width > 1)
                .orElse(USUAL_WIDTH);
    }

    /** Sets the language that texts are in where nothing else is said. */
    void speak(Locale language) {
        Tongue tongue = Tongue.of(language);
        for (Element style : Dom.all(xml, Namespaces.style(), "default-style")) {
            for (Element properties : Dom.inner(style)) {
                if (properties.getLocalName().equals("text-properties")) {
                    speak(properties, tongue);
                }
            }
        }
    }

    /** Sets title and headings smaller, with less room between, for a document that keeps to a page. */
    void close() {
        pages("1.4cm", "1cm", Optional.empty());
        set(Named.TITLE, "18pt", "0cm", "0.1cm");
        set(Named.SUBTITLE, "10pt", "0cm", "0.25cm");
        set(Named.HEADING_1, "12.5pt", "0.34cm", "0.1cm");
        set(Named.TEXT_BODY, "9.5pt", "0cm", "0.12cm");
        set(Named.TABLE_CAPTION, "9pt", "0cm", "0.12cm");
        set(Named.TABLE_CONTENTS, "8.5pt", "0cm", "0cm");
        set(Named.TABLE_NUMBER, "8.5pt", "0cm", "0cm");
        set(Named.NUMBERED, "9.5pt", "0cm", "0.08cm");
        set(Named.FACT_NAME, "9pt", "0cm", "0cm");
        set(Named.FACT_VALUE, "9.5pt", "0cm", "0cm");
        set(Named.FIGURE_FRAME, "9pt", "0.1cm", "0cm");
        properties(find(Named.FIGURE_FRAME).orElseThrow(), "paragraph-properties")
                .setAttributeNS(Namespaces.fo(), "fo:keep-with-next", "auto");
        set(Named.NOTE, "8.5pt", "0.05cm", "0.05cm");
        set(Named.PROVENANCE, "8pt", "0.2cm", "0cm");
    }

    /** Sets all letters larger on a page with narrow margins, for one page on a wall. */
    void poster() {
        pages("1.2cm", "0.7cm", Optional.of("1.5cm"));
        set(Named.TITLE, "26pt", "0cm", "0.1cm");
        set(Named.SUBTITLE, "10pt", "0cm", "0.25cm");
        set(Named.HEADING_1, "16pt", "0.3cm", "0.1cm");
        set(Named.TEXT_BODY, "14pt", "0cm", "0.1cm");
        set(Named.CARD_TITLE, "11pt", "0.08cm", "0cm");
        set(Named.CARD_FIGURE, "22pt", "0cm", "0cm");
        set(Named.CARD_TEXT, "9.5pt", "0.04cm", "0cm");
        set(Named.NOTE, "8.5pt", "0cm", "0cm");
        set(Named.PROVENANCE, "8pt", "0.1cm", "0cm");
    }

    /** Sets the room above and below what stands on a page, and at its sides where it is given. */
    private void pages(String above, String below, Optional<String> sides) {
        find(Named.PAGES)
                .flatMap(this::layout)
                .map(layout -> Dom.inner(layout).getFirst())
                .ifPresent(page -> {
                    page.setAttributeNS(Namespaces.fo(), "fo:margin-top", above);
                    page.setAttributeNS(Namespaces.fo(), "fo:margin-bottom", below);
                    sides.ifPresent(wide -> {
                        page.setAttributeNS(Namespaces.fo(), "fo:margin-left", wide);
                        page.setAttributeNS(Namespaces.fo(), "fo:margin-right", wide);
                    });
                });
    }

    private void set(Named style, String letters, String above, String below) {
        Element own = find(style).orElseThrow();
        properties(own, "text-properties").setAttributeNS(Namespaces.fo(), "fo:font-size", letters);
        Element paragraph = properties(own, "paragraph-properties");
        paragraph.setAttributeNS(Namespaces.fo(), "fo:margin-top", above);
        paragraph.setAttributeNS(Namespaces.fo(), "fo:margin-bottom", below);
        paragraph.setAttributeNS(Namespaces.fo(), "fo:line-height", CLOSE);
    }

    private Element properties(Element style, String name) {
        return Dom.inner(style).stream()
                .filter(one -> one.getLocalName().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    Element made = xml.createElementNS(Namespaces.style(), "style:" + name);
                    style.appendChild(made);
                    return made;
                });
    }

    /** Writes the head and the foot of usual pages, which are empty in our own sheet. */
    void frame(Optional<String> head, Node foot) {
        Element pages = find(Named.PAGES).orElseThrow();
        for (Element place : Dom.inner(pages)) {
            Element paragraph = Dom.inner(place).getFirst();
            if (place.getLocalName().equals("footer")) {
                insert(paragraph, foot);
            } else if (head.isPresent()) {
                insert(paragraph, new Node.Letters(head.get()));
            } else {
                pages.removeChild(place);
                layout(pages)
                        .map(layout -> Dom.inner(layout).getFirst())
                        .ifPresent(page -> page.setAttributeNS(Namespaces.fo(), "fo:margin-top", HEADLESS));
            }
        }
    }

    /** Adds what one document wants beyond the fixed styles. */
    void add(Wanted wanted) {
        wanted.newPages().forEach((display, style) -> {
            Element begins = style(display, "paragraph");
            begins.setAttributeNS(Namespaces.style(), "style:parent-style-name", style.id());
            find(style)
                    .map(parent -> parent.getAttributeNS(Namespaces.style(), "default-outline-level"))
                    .filter(level -> !level.isEmpty())
                    .ifPresent(
                            level -> begins.setAttributeNS(Namespaces.style(), "style:default-outline-level", level));
            Element properties = xml.createElementNS(Namespaces.style(), "style:paragraph-properties");
            properties.setAttributeNS(Namespaces.fo(), "fo:break-before", "page");
            properties.setAttributeNS(Namespaces.fo(), "fo:margin-top", "0cm");
            // LibreOffice takes both margins from where one of them is said.
            properties.setAttributeNS(Namespaces.fo(), "fo:margin-bottom", below(style.id()));
            begins.appendChild(properties);
        });
        wanted.tongues().forEach((display, tongue) -> {
            Element properties = xml.createElementNS(Namespaces.style(), "style:text-properties");
            speak(properties, tongue);
            style(display, "text").appendChild(properties);
        });
    }

    /** The margin under paragraphs of a style, said there or further up. */
    private String below(String name) {
        Optional<Element> style = named(Namespaces.style(), "style", "paragraph", name);
        return style.stream()
                .flatMap(found -> Dom.inner(found).stream())
                .map(properties -> properties.getAttributeNS(Namespaces.fo(), "margin-bottom"))
                .filter(margin -> !margin.isEmpty())
                .findFirst()
                .or(() -> style.map(found -> found.getAttributeNS(Namespaces.style(), "parent-style-name"))
                        .filter(parent -> !parent.isEmpty() && !parent.equals(name))
                        .map(this::below))
                .orElse("0cm");
    }

    byte[] bytes() {
        return Dom.write(xml);
    }

    private static void speak(Element properties, Tongue tongue) {
        properties.setAttributeNS(Namespaces.fo(), "fo:language", tongue.language());
        properties.setAttributeNS(Namespaces.fo(), "fo:country", tongue.country());
        if (!tongue.script().isEmpty()) {
            properties.setAttributeNS(Namespaces.fo(), "fo:script", tongue.script());
        }
    }

    private Element style(String display, String family) {
        // A template that was one of our documents has it.
        named(Namespaces.style(), "style", family, Named.id(display))
                .ifPresent(old -> old.getParentNode().removeChild(old));
        Element style = xml.createElementNS(Namespaces.style(), "style:style");
        style.setAttributeNS(Namespaces.style(), "style:name", Named.id(display));
        style.setAttributeNS(Namespaces.style(), "style:display-name", display);
        style.setAttributeNS(Namespaces.style(), "style:family", family);
        place("styles").appendChild(style);
        return style;
    }

    private void insert(Element into, Node node) {
        switch (node) {
            case Node.Letters letters -> into.appendChild(xml.createTextNode(Markup.placed(letters.text())));
            case Node.Element element -> {
                Element made = xml.createElementNS(Namespaces.text(), element.name());
                element.attributes().forEach((name, value) -> made.setAttributeNS(Namespaces.text(), name, value));
                into.appendChild(made);
                element.children().forEach(child -> insert(made, child));
            }
        }
    }

    private Optional<Element> find(Named style) {
        return switch (style.family()) {
            case LIST -> named(Namespaces.text(), "list-style", "", style.id());
            case PAGE -> named(Namespaces.style(), "master-page", "", style.id());
            default -> named(Namespaces.style(), "style", style.family().code(), style.id());
        };
    }

    private Optional<Element> named(String space, String element, String family, String name) {
        return Dom.all(xml, space, element).stream()
                .filter(found ->
                        found.getAttributeNS(Namespaces.style(), "name").equals(name))
                .filter(found ->
                        found.getAttributeNS(Namespaces.style(), "family").equals(family))
                .findFirst();
    }

    private Optional<Element> layout(Element pages) {
        return named(
                Namespaces.style(), "page-layout", "", pages.getAttributeNS(Namespaces.style(), "page-layout-name"));
    }

    private void take(Element theirs, StyleSheet from, Named.Family family) {
        if (family == Named.Family.PAGE) {
            from.layout(theirs).ifPresent(layout -> take(layout, "automatic-styles"));
            take(theirs, "master-styles");
        } else {
            take(theirs, "styles");
        }
    }

    private void take(Element theirs, String place) {
        place(place).appendChild(xml.importNode(theirs, true));
    }

    /** A section of the file, made at its place where it is missing. */
    private Element place(String name) {
        List<String> order = List.of("font-face-decls", "styles", "automatic-styles", "master-styles");
        Element before = null;
        for (Element section : Dom.inner(xml.getDocumentElement())) {
            int position = order.indexOf(section.getLocalName());
            if (section.getLocalName().equals(name)) {
                return section;
            }
            if (before == null && position > order.indexOf(name)) {
                before = section;
            }
        }
        Element made = xml.createElementNS(Namespaces.office(), "office:" + name);
        xml.getDocumentElement().insertBefore(made, before);
        return made;
    }

    private static double side(Element page, String name) {
        return length(page, name).or(() -> length(page, "margin")).orElse(0.0);
    }

    private static Optional<Double> length(Element properties, String name) {
        Matcher length = LENGTH.matcher(properties.getAttributeNS(Namespaces.fo(), name));
        if (!length.matches()) {
            return Optional.empty();
        }
        double unit =
                switch (length.group(2)) {
                    case "mm" -> 0.1;
                    case "in" -> 2.54;
                    case "pt" -> 2.54 / 72;
                    case "pc" -> 2.54 / 6;
                    default -> 1;
                };
        return Optional.of(Double.parseDouble(length.group(1)) * unit);
    }
}
