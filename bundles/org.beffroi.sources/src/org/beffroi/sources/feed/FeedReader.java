package org.beffroi.sources.feed;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.web.Decoding;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a feed of any kind from its bytes. Safe for several threads. */
record FeedReader(ZoneId zone, Instant now) {

    private static final int MOST_TAGS = 1_000_000;

    /**
     * The feed.
     *
     * @param type content type that the server gave, possibly empty
     * @param address where it was found: the base of relative addresses where it gives none itself
     * @param name what it is called in a refusal
     * @throws Refusal if it is no feed, or made to do harm
     */
    Feed read(byte[] bytes, String type, Optional<URI> address, String name) {
        String text = Decoding.text(bytes, type);
        FeedDates dates = new FeedDates(zone, now);
        String start = text.stripLeading();
        if (start.isEmpty()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, FeedReader.class, "feed.empty", name);
        }
        if (start.startsWith("{")) {
            return new JsonFeeds(address, dates).read(text, name);
        }
        bounded(text, name);
        return xml(TolerantXml.parse(text, name), address, dates, name);
    }

    /** A tree takes some hundred times what a short tag takes: its size is judged before it is made. */
    private static void bounded(String text, String name) {
        int tags = 0;
        int entries = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            tags++;
            entries += isEntry(text, at + 1) ? 1 : 0;
        }
        if (tags > MOST_TAGS || entries > ReadingLimits.FEED_ENTRIES) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, FeedReader.class, "feed.large", name, ReadingLimits.FEED_ENTRIES);
        }
    }

    private static boolean isEntry(String text, int at) {
        return text.regionMatches(true, at, "item", 0, 4) || text.regionMatches(true, at, "entry", 0, 5);
    }

    private static Feed xml(Document document, Optional<URI> address, FeedDates dates, String name) {
        for (Element root : document.children()) {
            switch (Markup.name(root)) {
                case "rss", "rdf", "channel" -> {
                    return RomeFeeds.read(new CanonicalRss(address, dates).of(root), name, dates);
                }
                case "feed", "entry" -> {
                    return RomeFeeds.read(new CanonicalAtom(address, dates).of(root), name, dates);
                }
                case "html", "body", "head" ->
                    throw Refusal.of(Refusal.Kind.UNSUPPORTED, FeedReader.class, "feed.page", name);
                default -> {
                    // something before the feed: what a broken program printed, or a style
                }
            }
        }
        throw Refusal.of(FeedReader.class, "feed.unknown", name);
    }
}
