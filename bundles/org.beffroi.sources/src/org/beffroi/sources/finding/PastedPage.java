package org.beffroi.sources.finding;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.network.NetworkProblem;
import org.beffroi.core.source.NotAdmitted;
import org.beffroi.core.source.Web;
import org.beffroi.dossier.harvest.SourceFinder.Found;
import org.beffroi.dossier.harvest.SourceFinder.Proposal;
import org.beffroi.sources.feed.AnswerContent;
import org.beffroi.sources.feed.AnswerContent.NamedFeed;
import org.beffroi.sources.web.Robots;

/**
 * What was pasted as an address of the web: it is visited once, as a source would, and what answers is looked at.
 *
 * @param clock by which dates of feeds are judged
 */
record PastedPage(Web web, Clock clock) {

    private static final String WANTED =
            "application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9,"
                    + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5";

    /** What feeds are called: they are made for programs, so that they are asked for as sources ask for them. */
    private static final Pattern FEED =
            Pattern.compile("(?i).*(?:/(?:rss|feeds?|atom)(?:/|$|\\.)|\\.(?:rss|atom|rdf|xml)$).*");

    private static final Pattern HOST =
            Pattern.compile("(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(?:[:/?#].*)?|localhost(?:[:/].*)?"
                    + "|(?:\\d{1,3}\\.){3}\\d{1,3}(?:[:/].*)?");

    private static final int MOST_FEEDS = 4;

    Found find(String pasted, Set<String> allowedHosts, Cancel cancel) {
        Optional<URI> address = address(pasted);
        if (address.isEmpty()) {
            return Found.nothing(Sentence.of(PastedPage.class, "source.find.unknown", shortened(pasted)));
        }
        try {
            return looked(address.get(), allowedHosts, cancel);
        } catch (NotAdmitted private_) {
            return private_.reason() == NotAdmitted.Reason.PRIVATE
                    ? new Found(
                            List.of(),
                            Optional.of(Sentence.of(
                                    PastedPage.class,
                                    "source.find.private",
                                    address.get().getAuthority())),
                            Optional.of(address.get().getAuthority().toLowerCase(Locale.ROOT)),
                            Optional.empty())
                    : Found.nothing(private_.sentence());
        } catch (Refusal refusal) {
            return Found.nothing(refusal.sentence());
        } catch (IOException e) {
            return Found.nothing(Sentence.of(
                    PastedPage.class,
                    "feed.unreachable",
                    String.valueOf(address.get().getHost()),
                    NetworkProblem.reason(e)));
        }
    }

    private static Optional<URI> address(String pasted) {
        String plain = pasted.replace(" ", "%20");
        boolean web = plain.regionMatches(true, 0, "http://", 0, 7) || plain.regionMatches(true, 0, "https://", 0, 8);
        if (!web && !HOST.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            URI address = URI.create(web ? plain : "https://" + plain);
            return Optional.of(address).filter(one -> one.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Found looked(URI address, Set<String> allowedHosts, Cancel cancel) throws IOException {
        if (!FEED.matcher(address.toString()).matches()) {
            new Robots(web).admit(address, allowedHosts, cancel);
        }
        Web.Reply reply = web.get(Web.Request.of(address).with("Accept", WANTED).allowing(allowedHosts), cancel);
        if (reply.status() != 200 && reply.status() != 203) {
            return Found.nothing(status(reply));
        }
        return switch (AnswerContent.of(reply, ZoneOffset.UTC, clock.instant())) {
            case AnswerContent.OfFeed feed -> Found.of(List.of(feed(address, feed)));
            case AnswerContent.OfPage page -> Found.of(page(address, reply.address(), page));
            case AnswerContent.OfNeither neither -> Found.nothing(neither.why());
        };
    }

    private static Sentence status(Web.Reply reply) {
        String key =
                switch (reply.status()) {
                    case 401, 403 -> "feed.forbidden";
                    case 404, 410 -> "source.find.gone";
                    default -> "feed.status";
                };
        return Sentence.of(PastedPage.class, key, reply.address(), String.valueOf(reply.status()));
    }

    private static Proposal feed(URI address, AnswerContent.OfFeed feed) {
        String title = feed.title().isEmpty() ? String.valueOf(address.getHost()) : feed.title();
        return new Proposal(
                "feed",
                Map.of("url", address.toString()),
                true,
                Sentence.of(PastedPage.class, "source.find.feed", title, feed.format()),
                Sentence.of(PastedPage.class, "source.find.name", title));
    }

    /** Its feeds, the page itself last: what is new in it is told better by a feed. */
    private static List<Proposal> page(URI asked, URI found, AnswerContent.OfPage page) {
        List<Proposal> all = new ArrayList<>();
        String title = page.title().isEmpty() ? String.valueOf(found.getHost()) : page.title();
        if (page.instance()) {
            all.add(new Proposal(
                    "mastodon",
                    Map.of("url", found.resolve("/").toString(), "timeline", "local"),
                    true,
                    Sentence.of(PastedPage.class, "source.find.mastodon.timeline", String.valueOf(found.getHost())),
                    Sentence.of(PastedPage.class, "source.find.name", title)));
        }
        page.feeds().stream().limit(MOST_FEEDS).forEach(one -> all.add(named(one, title)));
        all.add(new Proposal(
                "page",
                Map.of("url", asked.toString()),
                true,
                Sentence.of(
                        PastedPage.class,
                        page.feeds().isEmpty() ? "source.find.page.alone" : "source.find.page",
                        title),
                Sentence.of(PastedPage.class, "source.find.name", title)));
        return all;
    }

    private static Proposal named(NamedFeed feed, String page) {
        String title = feed.title().isEmpty() ? page : feed.title();
        return new Proposal(
                "feed",
                Map.of("url", feed.address().toString()),
                true,
                Sentence.of(PastedPage.class, "source.find.feed.in.page", title),
                Sentence.of(PastedPage.class, "source.find.name", title));
    }

    private static String shortened(String pasted) {
        return pasted.length() <= 60 ? pasted : pasted.substring(0, 60) + "…";
    }
}
