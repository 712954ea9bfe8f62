package org.beffroi.sources.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jsoup.nodes.Element;

/**
 * Writes any RSS, 0.90 to 2.0, as RSS 2.0: names in their proper case, entries inside the channel wherever they stood, texts
 * escaped, addresses whole, dates in ISO 8601.
 */
final class CanonicalRss {

    private static final Map<String, String> TEXTS = Map.of(
            "title", "title",
            "description", "description",
            "language", "language",
            "managingeditor", "managingEditor",
            "webmaster", "webMaster",
            "category", "category",
            "author", "author",
            "summary", "description",
            "abstract", "description");
    private static final Map<String, String> DATES =
            Map.of("pubdate", "pubDate", "lastbuilddate", "lastBuildDate", "published", "pubDate");
    private static final List<String> HTML = List.of("title", "description");
    private static final List<String> TOLD = List.of("encoded", "fullitem", "content", "body", "description", "title");

    private final Optional<URI> address;
    private final FeedDates dates;

    /** The vocabulary of the root: whatever it is called, what it holds is RSS, save in RDF. */
    private String own = "";

    CanonicalRss(Optional<URI> address, FeedDates dates) {
        this.address = address;
        this.dates = dates;
    }

    /** The document. */
    Document of(Element root) {
        own = Markup.name(root).equals("rdf") ? "" : Markup.vocabulary(root);
        org.jdom2.Element rss = new org.jdom2.Element("rss").setAttribute("version", "2.0");
        org.jdom2.Element channel = new org.jdom2.Element("channel");
        rss.addContent(channel);
        List<Element> entries = new ArrayList<>();
        boolean whole = Markup.name(root).equals("channel");
        Optional<Element> given = whole
                ? Optional.of(root)
                : Markup.children(root).stream()
                        .filter(one -> Markup.name(one).equals("channel"))
                        .findFirst();
        given.ifPresent(one -> fill(channel, one, entries));
        if (!whole) {
            Markup.children(root).stream()
                    .filter(one -> Markup.name(one).equals("item"))
                    .forEach(entries::add);
        }
        for (Element entry : entries) {
            org.jdom2.Element item = new org.jdom2.Element("item");
            fill(item, entry, new ArrayList<>());
            identity(item, entry);
            channel.addContent(item);
        }
        return new Document(rss);
    }

    /** RSS 1.0 has no {@code guid}: what an item is about is its identity. */
    private static void identity(org.jdom2.Element item, Element entry) {
        String about = entry.attr("rdf:about").strip();
        if (item.getChild("guid") == null && !about.isEmpty()) {
            item.addContent(
                    Canonical.text("guid", Namespace.NO_NAMESPACE, about).setAttribute("isPermaLink", "false"));
        }
    }

    private void fill(org.jdom2.Element to, Element from, List<Element> entries) {
        List<String> links = new ArrayList<>();
        if (from.hasAttr("href")) {
            // The Channel Definition Format says where a page is in an attribute.
            links.add(Markup.resolved(from.attr("href"), Markup.base(from, address)));
        }
        if (from.hasAttr("lastmod")) {
            // and there, too, when it was changed
            dates.read(from.attr("lastmod"))
                    .ifPresent(date -> to.addContent(
                            Canonical.text("updated", Canonical.beside("atom"), FeedDates.written(date))));
        }
        for (Element child : Markup.children(from)) {
            String vocabulary = Markup.vocabulary(child);
            String name = Markup.name(child);
            switch (vocabulary.equals(own) ? "" : vocabulary) {
                case "", "rss" -> own(to, child, name, links, entries);
                case "atom" -> atom(to, child, name);
                case "dc", "dcterms" -> dublinCore(to, child, name);
                case "content" -> content(to, child, name);
                case "xhtml" -> page(to, child, name);
                default -> to.addContent(Canonical.foreign(child, vocabulary, address, 0));
            }
        }
        links(to, links);
        language(to, from);
    }

    private void own(org.jdom2.Element to, Element child, String name, List<String> links, List<Element> entries) {
        Optional<URI> base = Markup.base(child, address);
        switch (name) {
            case "item", "entry" -> entries.add(child);
            case "link" -> link(child, base).ifPresent(links::add);
            case "guid" -> guid(to, child);
            case "enclosure" -> enclosure(to, child, base);
            case "content", "fullitem", "body" -> whole(to, child);
            default -> {
                if (name.equals("author") && !to.getName().equals("item")) {
                    add(to, name, Canonical.MORE, Markup.text(child)); // ROME knows authors of items only
                } else if ("description".equals(TEXTS.get(name)) && to.getChild("description") != null) {
                    add(to, "summary", Canonical.MORE, Markup.resolvedHtml(Markup.text(child), base));
                } else if (TEXTS.containsKey(name)) {
                    String text = Markup.text(child);
                    String made = HTML.contains(name) ? Markup.resolvedHtml(text, base) : text;
                    add(to, TEXTS.get(name), Namespace.NO_NAMESPACE, made);
                } else if (DATES.containsKey(name)) {
                    dates.read(Markup.text(child))
                            .ifPresent(
                                    date -> add(to, DATES.get(name), Namespace.NO_NAMESPACE, FeedDates.written(date)));
                }
            }
        }
    }

    /** Atom inside RSS: a person by the name, a date as ours are written; the rest travels beside. */
    private void atom(org.jdom2.Element to, Element child, String name) {
        org.jdom2.Element copy = Canonical.foreign(child, "atom", address, 0);
        switch (name) {
            case "author", "contributor" -> copy.setText(Canonical.legal(person(child)));
            case "published", "issued", "created", "updated", "modified" -> {
                String kind = name.equals("updated") || name.equals("modified") ? "updated" : "published";
                Optional<String> date = dates.read(Markup.text(child)).map(FeedDates::written);
                copy.setName(kind).setText(date.orElse(""));
            }
            default -> {}
        }
        to.addContent(copy);
    }

    /** Who an author of Atom is: the name, else what stands there; with the mail address only where nothing else is. */
    private static String person(Element author) {
        for (String wanted : List.of("name", "email")) {
            for (Element part : Markup.children(author)) {
                if (Markup.name(part).equals(wanted) && !Markup.text(part).isBlank()) {
                    return Markup.text(part);
                }
            }
        }
        return author.childrenSize() > 0 ? "" : Markup.text(author);
    }

    private Optional<String> link(Element child, Optional<URI> base) {
        String written = child.hasAttr("href") ? child.attr("href") : Markup.text(child);
        return written.isBlank() ? Optional.empty() : Optional.of(Markup.resolved(written, base));
    }

    private static void guid(org.jdom2.Element to, Element child) {
        String id = Markup.text(child);
        if (!id.isEmpty()) {
            String permanent = child.attr("isPermaLink").strip();
            to.addContent(Canonical.text("guid", Namespace.NO_NAMESPACE, id)
                    .setAttribute("isPermaLink", permanent.isEmpty() ? "true" : Canonical.legal(permanent)));
        }
    }

    private static void enclosure(org.jdom2.Element to, Element child, Optional<URI> base) {
        String url = child.attr("url").strip();
        if (!url.isEmpty()) {
            to.addContent(new org.jdom2.Element("enclosure")
                    .setAttribute("url", Canonical.legal(Markup.resolved(url, base)))
                    .setAttribute("type", Canonical.legal(child.attr("type")))
                    .setAttribute("length", child.attr("length").replaceAll("\\D", "")));
        }
    }

    private void dublinCore(org.jdom2.Element to, Element child, String name) {
        String text = Markup.text(child);
        switch (name) {
            case "date", "created", "issued", "modified", "available" ->
                dates.read(text).ifPresent(date -> add(to, "date", Canonical.DC, FeedDates.written(date)));
            case "author" -> add(to, "creator", Canonical.DC, text);
            case "title", "creator", "subject", "description", "identifier", "language", "contributor", "publisher" ->
                add(to, name, Canonical.DC, text);
            default -> {}
        }
    }

    private void content(org.jdom2.Element to, Element child, String name) {
        if (name.equals("encoded")) {
            whole(to, child);
        }
    }

    /** The page of an item, put into it as it is. */
    private void page(org.jdom2.Element to, Element child, String name) {
        if (name.equals("body") || name.equals("div")) {
            whole(to, child);
        }
    }

    /** The whole text of an item: the first that it gives. */
    private void whole(org.jdom2.Element to, Element child) {
        if (to.getName().equals("item") && to.getChild("encoded", Canonical.CONTENT) == null) {
            String html = Markup.resolvedHtml(Markup.text(child), Markup.base(child, address));
            add(to, "encoded", Canonical.CONTENT, html);
        }
    }

    /** ROME keeps one link, the last; all others travel beside it. */
    private static void links(org.jdom2.Element to, List<String> links) {
        if (links.isEmpty()) {
            return;
        }
        add(to, "link", Namespace.NO_NAMESPACE, links.getLast());
        links.forEach(link -> add(to, "link", Canonical.MORE, link));
    }

    private static void language(org.jdom2.Element to, Element from) {
        Optional<String> said = Optional.ofNullable(to.getChildText("language"))
                .or(() -> Optional.ofNullable(to.getChildText("language", Canonical.DC)));
        boolean isItem = to.getName().equals("item");
        said.or(() -> isItem ? Markup.language(from, TOLD) : Markup.language(from))
                .ifPresent(tag -> add(to, "language", Canonical.MORE, tag));
    }

    private static void add(org.jdom2.Element to, String name, Namespace namespace, String text) {
        if (!text.isBlank()) {
            to.addContent(Canonical.text(name, namespace, text));
        }
    }
}
