package org.beffroi.sources.feed;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Questions to the elements of a tolerant tree: which vocabulary they are of, what they say, relative to what. */
final class Markup {

    /** Vocabularies that feeds mix, by the part of their addresses that all versions share; the name is the usual prefix. */
    private static final Map<String, String> VOCABULARIES = Map.ofEntries(
            Map.entry("purl.org/dc/elements", "dc"),
            Map.entry("purl.org/dc/terms", "dcterms"),
            Map.entry("purl.org/rss/1.0/modules/content", "content"),
            Map.entry("purl.org/rss/1.0/modules/slash", "slash"),
            Map.entry("purl.org/syndication/thread", "thr"),
            Map.entry("search.yahoo.com/mrss", "media"),
            Map.entry("www.itunes.com/dtds/podcast", "itunes"),
            Map.entry("www.w3.org/2005/atom", "atom"),
            Map.entry("purl.org/atom/ns", "atom"),
            Map.entry("www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("wellformedweb.org/commentapi", "wfw"),
            Map.entry("purl.org/echo", "atom"),
            Map.entry("purl.org/pie", "atom"),
            Map.entry("purl.org/rss/1.0/", "rss"),
            Map.entry("purl.org/net/rss1.1", "rss"),
            Map.entry("netscape.com/rdf/simple/0.9", "rss"),
            Map.entry("backend.userland.com/rss", "rss"),
            Map.entry("blogs.law.harvard.edu/tech/rss", "rss"));

    private static final List<String> ADDRESSES = List.of("href", "src", "cite", "poster");
    private static final Pattern ANY_ADDRESS = Pattern.compile(String.join("|", ADDRESSES), Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** The name without its prefix, lower case. */
    static String name(Element element) {
        String tag = element.tagName();
        return tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The vocabulary of an element: {@code dc}, {@code content}, {@code media}… by its declared address, else by its prefix;
     * empty for an element without prefix whose namespace is none of them.
     */
    static String vocabulary(Element element) {
        String tag = element.tagName();
        int colon = tag.indexOf(':');
        String prefix = colon < 0 ? "" : tag.substring(0, colon);
        Optional<String> declared = declared(element, prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix)
                .flatMap(Markup::known);
        return declared.orElse(prefix.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> declared(Element element, String attribute) {
        for (Element one = element; one != null; one = one.parent()) {
            if (one.hasAttr(attribute)) {
                return Optional.of(one.attr(attribute).strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> known(String address) {
        String plain = address.toLowerCase(Locale.ROOT);
        return VOCABULARIES.entrySet().stream()
                .filter(entry -> plain.contains(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /** The base of relative addresses inside an element: its {@code xml:base} and those around it, above the feed's own. */
    static Optional<URI> base(Element element, Optional<URI> address) {
        Element parent = element.parent();
        Optional<URI> outer = parent == null ? address : base(parent, address);
        if (!element.hasAttr("xml:base")) {
            return outer;
        }
        return uri(element.attr("xml:base"))
                .map(own -> outer.map(above -> above.resolve(own)).orElse(own));
    }

    /** The language of an element: its {@code xml:lang} or the nearest around it. */
    static Optional<String> language(Element element) {
        return declared(element, "xml:lang").filter(tag -> !tag.isEmpty());
    }

    /** The language of what an element says: that of the first of these parts that has one, told or inherited, else its own. */
    static Optional<String> language(Element element, List<String> parts) {
        return parts.stream()
                .flatMap(part ->
                        element.children().stream().filter(child -> name(child).equals(part)))
                .flatMap(child -> language(child).stream())
                .findFirst()
                .or(() -> language(element));
    }

    /** An address made whole; as written, where it cannot be. */
    static String resolved(String written, Optional<URI> base) {
        String address = written.strip();
        if (base.isEmpty()) {
            return address;
        }
        if (address.isEmpty()) {
            return base.get().toString();
        }
        return uri(address).map(one -> base.get().resolve(one).toString()).orElse(address);
    }

    private static Optional<URI> uri(String written) {
        try {
            return Optional.of(URI.create(written.strip().replace(" ", "%20")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A piece of HTML whose relative addresses are made whole; the same piece where there are none. */
    static String resolvedHtml(String html, Optional<URI> base) {
        if (base.isEmpty()
                || html.indexOf('<') < 0
                || !ANY_ADDRESS.matcher(html).find()) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        boolean changed = false;
        for (String attribute : ADDRESSES) {
            for (Element element : document.select("[" + attribute + "]")) {
                String before = element.attr(attribute);
                String after = resolved(before, base);
                changed |= !before.equals(after);
                element.attr(attribute, after);
            }
        }
        return changed ? document.body().html() : html;
    }

    /** The text of an element that holds text: that of its markup where it was not escaped, as it was meant to be. */
    static String text(Element element) {
        return element.childrenSize() > 0 ? inner(element) : plain(element);
    }

    /** The markup inside an element, stripped. */
    static String inner(Element element) {
        return element.childNodes().stream()
                .filter(node -> !(node instanceof Comment))
                .map(Node::outerHtml)
                .collect(Collectors.joining())
                .strip();
    }

    private static String plain(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof CDataNode raw) {
                text.append(raw.getWholeText());
            } else if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        }
        return text.toString().strip();
    }

    /** The elements inside one. */
    static List<Element> children(Element element) {
        return List.copyOf(element.children());
    }
}
