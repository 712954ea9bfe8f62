package org.beffroi.sources.feed;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Web;
import org.beffroi.sources.web.Decoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What an answer of the web is to somebody who looks for a source. */
public sealed interface AnswerContent {

    /**
     * A feed.
     *
     * @param title possibly empty
     * @param format RSS, Atom or JSON
     */
    record OfFeed(String title, String format) implements AnswerContent {}

    /**
     * A page.
     *
     * @param title possibly empty
     * @param feeds that it names, in its order, those of comments last
     * @param instance whether it is a page of an instance of Mastodon
     */
    record OfPage(String title, List<NamedFeed> feeds, boolean instance) implements AnswerContent {
        public OfPage {
            feeds = List.copyOf(feeds);
        }
    }

    /** Neither, and why. */
    record OfNeither(Sentence why) implements AnswerContent {}

    /**
     * A feed that a page names.
     *
     * @param title possibly empty
     */
    record NamedFeed(URI address, String title) {

        /** Whether it is one of comments, which hardly anybody looks for. */
        private boolean isOfComments() {
            String plain = (address.getPath() + " " + title).toLowerCase(Locale.ROOT);
            return plain.contains("comment");
        }
    }

    /** What an answer is. */
    static AnswerContent of(Web.Reply reply, ZoneId zone, Instant now) {
        String type = reply.header("content-type").orElse("");
        String address = reply.address().toString();
        try {
            Feed feed = new FeedReader(zone, now).read(reply.body(), type, Optional.of(reply.address()), address);
            return new OfFeed(
                    feed.title().map(title -> Jsoup.parse(title).text()).orElse(""), format(reply, type));
        } catch (Refusal refusal) {
            boolean page = refusal.kind() == Refusal.Kind.UNSUPPORTED
                    || type.toLowerCase(Locale.ROOT).contains("html");
            return page ? page(reply, type) : new OfNeither(refusal.sentence());
        }
    }

    private static AnswerContent page(Web.Reply reply, String type) {
        String html = Decoding.text(reply.body(), type);
        Document page = Jsoup.parse(html, reply.address().toString());
        List<NamedFeed> feeds = FeedDiscovery.in(html, reply.address()).stream()
                .map(one -> new NamedFeed(one.address(), one.title()))
                .toList();
        List<NamedFeed> ordered = java.util.stream.Stream.concat(
                        feeds.stream().filter(one -> !one.isOfComments()),
                        feeds.stream().filter(NamedFeed::isOfComments))
                .toList();
        return new OfPage(page.title().strip(), ordered, page.selectFirst("body #mastodon") != null);
    }

    private static String format(Web.Reply reply, String type) {
        String start = Decoding.text(reply.body(), type).stripLeading();
        if (start.startsWith("{")) {
            return "JSON";
        }
        String plain = start.substring(0, Math.min(2_000, start.length())).toLowerCase(Locale.ROOT);
        return plain.contains("<rss") || plain.contains("<rdf") || plain.contains("<channel") ? "RSS" : "Atom";
    }
}
