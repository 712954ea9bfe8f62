package org.beffroi.documents.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beffroi.documents.odt.Node.Element;
import org.beffroi.documents.page.Dom;

/** What a template does not have of what a document is written in. */
final class Lacking {

    private static final String NAME = "text:style-name";

    private static final String NEW_PAGE = Named.id("x (new page)").substring(1);

    private Lacking() {}

    /** Styles that a text uses and a template lacks, by the names that people read, in the order of {@link Named}. */
    static List<String> of(Template template, Element text) {
        Set<String> used = new TreeSet<>();
        gather(text, used);
        Set<String> has = Dom.all(template.styles(), Namespaces.style(), "style").stream()
                .map(style -> style.getAttributeNS(Namespaces.style(), "name"))
                .collect(Collectors.toSet());
        List<String> lacking = new ArrayList<>();
        for (Named named : Named.values()) {
            boolean isStyle = named.family() != Named.Family.LIST && named.family() != Named.Family.PAGE;
            if (isStyle && used.contains(named.id()) && !has.contains(named.id())) {
                lacking.add(named.display());
            }
        }
        return lacking;
    }

    private static void gather(Node node, Set<String> used) {
        if (node instanceof Element element) {
            String style = element.attributes().get(NAME);
            if (style != null) {
                // What begins a page is of its kind.
                used.add(style.endsWith(NEW_PAGE) ? style.substring(0, style.length() - NEW_PAGE.length()) : style);
            }
            element.children().forEach(child -> gather(child, used));
        }
    }
}
