package org.beffroi.sources.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.web.Decoding;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Lists of feeds as readers exchange them: OPML 2.0 (opml.org, Winer, 2007). */
public final class Opml {

    private Opml() {}

    /**
     * A feed of a list.
     *
     * @param title as the list calls it, possibly empty
     * @param address of the feed
     * @param page of the site, if the list knows it
     */
    public record Outline(String title, URI address, Optional<String> page) {}

    /**
     * The feeds of a list, those of its folders too, each once.
     *
     * @throws Refusal if it is no list
     */
    public static List<Outline> read(byte[] bytes, String name) {
        Document document = TolerantXml.parse(Decoding.text(bytes, ""), name);
        if (document.children().stream().noneMatch(root -> Markup.name(root).equals("opml"))) {
            throw Refusal.of(Opml.class, "opml.unknown", name);
        }
        List<Outline> feeds = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            if (Markup.name(element).equals("outline")) {
                outline(element)
                        .filter(one -> feeds.stream()
                                .noneMatch(known -> known.address().equals(one.address())))
                        .ifPresent(feeds::add);
            }
        }
        return feeds;
    }

    private static Optional<Outline> outline(Element element) {
        String address = attribute(element, "xmlurl");
        String title = Optional.of(attribute(element, "title"))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> attribute(element, "text"));
        try {
            return address.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Outline(
                            title,
                            URI.create(address),
                            Optional.of(attribute(element, "htmlurl")).filter(page -> !page.isEmpty())));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // what is no address cannot be visited
        }
    }

    /** Programs write the names of attributes in any case. */
    private static String attribute(Element element, String name) {
        return element.attributes().getIgnoreCase(name).strip();
    }

    /** The list as text. */
    public static String write(String title, List<Outline> feeds) {
        StringBuilder out = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head><title>")
                .append(escaped(title))
                .append("</title></head>\n  <body>\n");
        for (Outline feed : feeds) {
            out.append("    <outline type=\"rss\" text=\"")
                    .append(escaped(feed.title()))
                    .append("\" title=\"")
                    .append(escaped(feed.title()))
                    .append("\" xmlUrl=\"")
                    .append(escaped(feed.address().toString()))
                    .append('"');
            feed.page()
                    .ifPresent(page ->
                            out.append(" htmlUrl=\"").append(escaped(page)).append('"'));
            out.append("/>\n");
        }
        return out.append("  </body>\n</opml>\n").toString();
    }

    private static String escaped(String text) {
        Document.OutputSettings xml = new Document.OutputSettings().syntax(Document.OutputSettings.Syntax.xml);
        return Entities.escape(Canonical.legal(text), xml).replace("\"", "&quot;");
    }
}
