package org.beffroi.sources.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdom2.Document;
import org.jsoup.nodes.Element;

/** Writes Atom 0.3 and 1.0 (RFC 4287) as Atom 1.0 whose texts are all escaped HTML, addresses whole, dates in ISO 8601. */
final class CanonicalAtom {

    private static final Map<String, String> TEXTS = Map.of(
            "title", "title",
            "subtitle", "subtitle",
            "tagline", "subtitle",
            "summary", "summary",
            "description", "summary",
            "content", "content");
    private static final Map<String, String> DATES = Map.of(
            "published", "published",
            "issued", "published",
            "created", "published",
            "updated", "updated",
            "modified", "updated",
            "pubdate", "published");
    private static final List<String> TOLD = List.of("content", "encoded", "summary", "description", "title");

    private final Optional<URI> address;
    private final FeedDates dates;

    /** The vocabulary of the root: whatever it is called, what it holds is Atom. */
    private String own = "";

    CanonicalAtom(Optional<URI> address, FeedDates dates) {
        this.address = address;
        this.dates = dates;
    }

    /** The document; a lone entry becomes a feed of one. */
    Document of(Element root) {
        own = Markup.vocabulary(root);
        org.jdom2.Element feed = new org.jdom2.Element("feed", Canonical.ATOM);
        if (Markup.name(root).equals("entry")) {
            entry(feed, root);
        } else {
            fill(feed, root);
        }
        return new Document(feed);
    }

    private void entry(org.jdom2.Element feed, Element entry) {
        org.jdom2.Element made = new org.jdom2.Element("entry", Canonical.ATOM);
        fill(made, entry);
        feed.addContent(made);
    }

    private void fill(org.jdom2.Element to, Element from) {
        for (Element child : Markup.children(from)) {
            String vocabulary = Markup.vocabulary(child);
            if (vocabulary.equals("atom") || vocabulary.isEmpty() || vocabulary.equals(own)) {
                own(to, child, Markup.name(child));
            } else if (vocabulary.equals("dc") || vocabulary.equals("dcterms")) {
                dublinCore(to, child);
            } else if (vocabulary.equals("content") && Markup.name(child).equals("encoded")) {
                text(to, child, "content", Markup.base(child, address));
            } else {
                to.addContent(Canonical.foreign(child, vocabulary, address, 0));
            }
        }
        boolean isEntry = to.getName().equals("entry");
        Optional.ofNullable(to.getChildText("language", Canonical.DC))
                .or(() -> isEntry ? Markup.language(from, TOLD) : Markup.language(from))
                .ifPresent(tag -> to.addContent(Canonical.text("language", Canonical.MORE, tag)));
    }

    private void own(org.jdom2.Element to, Element child, String name) {
        Optional<URI> base = Markup.base(child, address);
        switch (name) {
            case "entry", "item" -> entry(to, child);
            case "id", "guid" -> add(to, "id", Markup.text(child));
            case "link" -> link(to, child, base);
            case "enclosure" -> enclosure(to, child, base);
            case "source" -> source(to, child);
            case "author", "contributor" -> person(to, child, name, base);
            case "category" -> category(to, child);
            default -> {
                if (TEXTS.containsKey(name)) {
                    text(to, child, TEXTS.get(name), base);
                } else if (DATES.containsKey(name) && to.getChild(DATES.get(name), Canonical.ATOM) == null) {
                    dates.read(Markup.text(child)).ifPresent(date -> add(to, DATES.get(name), FeedDates.written(date)));
                }
            }
        }
    }

    private static void link(org.jdom2.Element to, Element child, Optional<URI> base) {
        String href = child.hasAttr("href") ? child.attr("href") : Markup.text(child);
        if (href.isBlank() && base.isEmpty()) {
            return;
        }
        String rel = child.attr("rel").strip();
        org.jdom2.Element link = new org.jdom2.Element("link", Canonical.ATOM)
                .setAttribute("rel", rel.isEmpty() ? "alternate" : Canonical.legal(rel))
                .setAttribute("href", Canonical.legal(Markup.resolved(href, base)));
        if (child.hasAttr("type")) {
            link.setAttribute("type", Canonical.legal(child.attr("type")));
        }
        to.addContent(link);
    }

    /** That of RSS, which some programs write into Atom. */
    private static void enclosure(org.jdom2.Element to, Element child, Optional<URI> base) {
        String url = child.attr("url").strip();
        if (!url.isEmpty()) {
            to.addContent(new org.jdom2.Element("link", Canonical.ATOM)
                    .setAttribute("rel", "enclosure")
                    .setAttribute("href", Canonical.legal(Markup.resolved(url, base))));
        }
    }

    /** Of the feed that an entry was copied from, who writes it: the author of an entry that names none (RFC 4287). */
    private void source(org.jdom2.Element to, Element child) {
        Markup.children(child).stream()
                .filter(part -> Markup.name(part).equals("author"))
                .forEach(author -> {
                    String name = Markup.children(author).stream()
                            .filter(part -> Markup.name(part).equals("name"))
                            .map(Markup::text)
                            .findFirst()
                            .orElse("");
                    if (!name.isBlank()) {
                        to.addContent(Canonical.text("author", Canonical.MORE, name));
                    }
                });
    }

    private static void person(org.jdom2.Element to, Element child, String name, Optional<URI> base) {
        org.jdom2.Element person = new org.jdom2.Element(name, Canonical.ATOM);
        for (Element part : Markup.children(child)) {
            switch (Markup.name(part)) {
                case "name" -> add(person, "name", Markup.text(part));
                case "email" -> add(person, "email", Markup.text(part));
                case "uri", "url", "homepage" ->
                    add(person, "uri", Markup.resolved(Markup.text(part), Markup.base(part, base)));
                default -> {}
            }
        }
        if (person.getChildren().isEmpty()) {
            add(person, "name", Markup.text(child));
        }
        if (!person.getChildren().isEmpty()) {
            to.addContent(person);
        }
    }

    private static void category(org.jdom2.Element to, Element child) {
        String term = child.attr("term").strip();
        String label = child.attr("label").strip();
        if (!term.isEmpty() || !label.isEmpty()) {
            to.addContent(new org.jdom2.Element("category", Canonical.ATOM)
                    .setAttribute("term", Canonical.legal(term.isEmpty() ? label : term))
                    .setAttribute("label", Canonical.legal(label)));
        }
    }

    private void dublinCore(org.jdom2.Element to, Element child) {
        String text = Markup.text(child);
        switch (Markup.name(child)) {
            case "date" ->
                dates.read(text)
                        .ifPresent(
                                date -> to.addContent(Canonical.text("date", Canonical.DC, FeedDates.written(date))));
            case "creator", "subject", "title", "language" ->
                to.addContent(Canonical.text(Markup.name(child), Canonical.DC, text));
            default -> {}
        }
    }

    /** A text of any type as HTML; a content that lies elsewhere becomes a link to it. */
    private static void text(org.jdom2.Element to, Element child, String name, Optional<URI> base) {
        if (name.equals("content") && child.hasAttr("src")) {
            to.addContent(new org.jdom2.Element("link", Canonical.ATOM)
                    .setAttribute("rel", "related")
                    .setAttribute("href", Canonical.legal(Markup.resolved(child.attr("src"), base))));
            return;
        }
        String html = Markup.resolvedHtml(html(child), inside(child, base));
        if (!html.isBlank()) {
            to.addContent(Canonical.text(name, Canonical.ATOM, html).setAttribute("type", "html"));
        }
    }

    private static String html(Element child) {
        String type = child.attr("type").strip().toLowerCase(Locale.ROOT);
        if (isBinary(child, type)) {
            return decoded(Markup.text(child));
        }
        if (type.contains("xhtml")) {
            List<Element> inside = Markup.children(child);
            boolean wrapped =
                    inside.size() == 1 && Markup.name(inside.getFirst()).equals("div");
            return Markup.inner(wrapped ? inside.getFirst() : child);
        }
        return Markup.text(child);
    }

    /** The division around XHTML may have a base of its own. */
    private static Optional<URI> inside(Element child, Optional<URI> base) {
        List<Element> inside = Markup.children(child);
        return inside.size() == 1
                ? Markup.base(inside.getFirst(), Optional.empty()).or(() -> base)
                : base;
    }

    private static boolean isBinary(Element child, String type) {
        return child.attr("mode").equalsIgnoreCase("base64") || type.equals("application/octet-stream");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException e) {
            return base64; // was text after all
        }
    }

    private static void add(org.jdom2.Element to, String name, String text) {
        if (!text.isBlank()) {
            to.addContent(Canonical.text(name, Canonical.ATOM, text));
        }
    }
}
