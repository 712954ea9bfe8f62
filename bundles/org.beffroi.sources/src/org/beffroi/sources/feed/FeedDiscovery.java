package org.beffroi.sources.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The feeds that a web page names: in its head, as it should, else in links that look like feeds. */
final class FeedDiscovery {

    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
            "application/rdf+xml",
            "application/json");

    private FeedDiscovery() {}

    /**
     * A feed that a page names.
     *
     * @param title possibly empty
     */
    record Found(URI address, String title) {}

    /** The feeds, in the order of the page, each once. */
    static List<Found> in(String html, URI page) {
        Document document = Jsoup.parse(html, page.toString());
        Map<String, Found> found = new LinkedHashMap<>();
        for (Element link : document.select("link[rel~=(?i)\\balternate\\b][href]")) {
            if (TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT))
                    && !link.attr("href").contains("wp-json")) {
                take(found, link, link.attr("title"));
            }
        }
        if (found.isEmpty()) {
            for (Element link : document.select("a[href]")) {
                if (looksLikeAFeed(link.absUrl("href"))) {
                    take(found, link, link.text());
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static boolean looksLikeAFeed(String address) {
        String plain = address.toLowerCase(Locale.ROOT).replaceFirst("[?#].*$", "");
        return plain.matches("https?://.*(?:/(?:rss|feed|feeds|atom)/?|\\.(?:rss|atom|rdf)|/(?:rss|feed|atom)\\.xml)");
    }

    private static void take(Map<String, Found> found, Element link, String title) {
        String address = link.absUrl("href");
        if (!address.isEmpty()) {
            try {
                found.putIfAbsent(address, new Found(URI.create(address), title.strip()));
            } catch (IllegalArgumentException e) {
                return; // no address that could be visited
            }
        }
    }
}
