package org.beffroi.sources.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.web.Fetch;
import org.beffroi.sources.web.RetryAfter;
import org.beffroi.sources.web.WebSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Feeds of sites: brings the entries that are new or changed since the visit before. */
@Component(service = Source.class)
@Source.Info(id = "feed")
public final class FeedSource extends WebSource<FeedParameters> {

    private static final String WANTED =
            "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9,"
                    + " application/json;q=0.8, */*;q=0.5";
    private static final int TOLD_DATES = 1;

    /** Feeds over that web. */
    @Activate
    public FeedSource(@Reference Web web) {
        super(web);
    }

    @Override
    public Visit visit(FeedParameters parameters, Optional<String> cursor, VisitContext context) {
        FeedCursor before = cursor.map(FeedCursor::read).orElse(FeedCursor.NONE);
        Web.Reply reply = fetch(parameters.url(), before, context);
        return switch (reply.status()) {
            case 200, 203 -> read(reply, parameters, before, context);
            case 304 -> Visit.whole(List.of(), before.written());
            case 429, 503 ->
                RetryAfter.visit(
                        reply,
                        context.now(),
                        before.written(),
                        parameters.url(),
                        host -> Sentence.of(FeedSource.class, "feed.later", host),
                        () -> Refusal.of(
                                FeedSource.class, "feed.status", parameters.url(), String.valueOf(reply.status())));
            case 401, 403 ->
                throw Refusal.of(
                        Refusal.Kind.NOT_ALLOWED,
                        FeedSource.class,
                        "feed.forbidden",
                        parameters.url(),
                        String.valueOf(reply.status()));
            case 404, 410 ->
                throw Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        FeedSource.class,
                        "feed.gone",
                        parameters.url(),
                        String.valueOf(reply.status()));
            default ->
                throw Refusal.of(FeedSource.class, "feed.status", parameters.url(), String.valueOf(reply.status()));
        };
    }

    private Web.Reply fetch(URI url, FeedCursor before, VisitContext context) {
        return new Fetch(web(), WANTED)
                .unlessAs(
                        url,
                        before.etag(),
                        before.lastModified(),
                        context,
                        (host, reason) -> Sentence.of(FeedSource.class, "feed.unreachable", host, reason));
    }

    private Visit read(Web.Reply reply, FeedParameters parameters, FeedCursor before, VisitContext context) {
        String name = reply.address().toString();
        String type = reply.header("content-type").orElse("");
        Feed feed;
        try {
            feed = new FeedReader(context.zone(), context.now())
                    .read(reply.body(), type, Optional.of(reply.address()), name);
        } catch (Refusal e) {
            throw e.kind() == Refusal.Kind.UNSUPPORTED ? page(reply, e) : e;
        }
        List<Sentence> remarks = new ArrayList<>();
        Map<MentionId, Mention> mentions = mentions(feed, reply.address(), parameters, context, remarks);
        List<Mention> fresh = mentions.values().stream()
                .filter(mention -> !before.knows(mention))
                .toList();
        FeedCursor after = before.after(reply.header("etag"), reply.header("last-modified"), mentions.values());
        return new Visit(fresh, after.written(), false, Optional.empty(), remarks);
    }

    private Map<MentionId, Mention> mentions(
            Feed feed, URI address, FeedParameters parameters, VisitContext context, List<Sentence> remarks) {
        FeedMentions made = new FeedMentions(parameters, address, context.origin(), networks());
        Map<MentionId, Mention> mentions = new LinkedHashMap<>();
        int nothing = 0;
        for (FeedEntry entry : feed.entries()) {
            context.cancel().check();
            Optional<Mention> mention = made.of(entry, feed);
            mention.ifPresent(one -> mentions.putIfAbsent(one.id(), one));
            nothing += mention.isEmpty() ? 1 : 0;
        }
        if (nothing > 0) {
            remarks.add(Sentence.of(FeedSource.class, "feed.entries.nothing", nothing));
        }
        feed.unreadableDates().stream()
                .limit(TOLD_DATES)
                .map(first -> Sentence.of(
                        FeedSource.class, "feed.dates", feed.unreadableDates().size(), first))
                .forEach(remarks::add);
        remarks.addAll(feed.settledDates());
        return mentions;
    }

    /** A page instead of a feed: the feeds that it names are told. */
    private static Refusal page(Web.Reply reply, Refusal plain) {
        String html = new String(reply.body(), StandardCharsets.UTF_8);
        List<FeedDiscovery.Found> found = FeedDiscovery.in(html, reply.address());
        return found.isEmpty()
                ? plain
                : new Refusal(
                        Sentence.of(
                                FeedSource.class,
                                "feed.page.names",
                                reply.address(),
                                String.join(
                                        ", ",
                                        found.stream()
                                                .map(one -> one.address().toString())
                                                .toList())),
                        plain);
    }
}
