package org.beffroi.sources.feed;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jsoup.nodes.Attribute;

/** Makes elements for ROME of what a tolerant tree holds. */
final class Canonical {

    static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");
    static final Namespace CONTENT = Namespace.getNamespace("content", "http://purl.org/rss/1.0/modules/content/");
    static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

    /** The vocabulary under which further links of an element travel through ROME, which keeps one. */
    static final Namespace MORE = Namespace.getNamespace("more", "urn:beffroi:feed");

    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final int DEEPEST = 20;

    private Canonical() {}

    static Element text(String name, Namespace namespace, String text) {
        return new Element(name, namespace).setText(legal(text));
    }

    /** Without what XML does not allow, which a character reference may have smuggled in. */
    static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }

    /** Where what has another vocabulary travels. */
    static Namespace beside(String vocabulary) {
        return Namespace.getNamespace("x-" + safe(vocabulary), "urn:beffroi:" + safe(vocabulary));
    }

    /** An element of another vocabulary, copied with what is inside, its addresses made whole. */
    static Element foreign(org.jsoup.nodes.Element element, String vocabulary, Optional<URI> address, int depth) {
        String name = Markup.name(element);
        Element copy = new Element(Verifier.checkElementName(name) == null ? name : "unnamed", beside(vocabulary));
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.indexOf(':') < 0 && !key.equals("xmlns") && Verifier.checkAttributeName(key) == null) {
                boolean isAddress = key.equals("url") || key.equals("href") || key.equals("ref");
                String value = isAddress
                        ? Markup.resolved(attribute.getValue(), Markup.base(element, address))
                        : attribute.getValue();
                copy.setAttribute(key, legal(value));
            }
        }
        if (element.childrenSize() > 0 && depth < DEEPEST && isContainer(vocabulary, name)) {
            for (org.jsoup.nodes.Element child : Markup.children(element)) {
                copy.addContent(foreign(child, Markup.vocabulary(child), address, depth + 1));
            }
        } else {
            copy.addContent(legal(Markup.text(element)));
        }
        return copy;
    }

    private static boolean isContainer(String vocabulary, String name) {
        return vocabulary.equals("media") && (name.equals("group") || name.equals("content"))
                || vocabulary.equals("itunes") && name.equals("category");
    }

    private static String safe(String vocabulary) {
        String plain = vocabulary.replaceAll("[^a-z0-9]", "");
        return plain.isEmpty() ? "none" : plain;
    }

    /** Whether a copied element is that one. */
    static boolean is(Element element, String vocabulary, String name) {
        return element.getNamespaceURI().equals("urn:beffroi:" + vocabulary)
                && element.getName().equals(name);
    }
}
