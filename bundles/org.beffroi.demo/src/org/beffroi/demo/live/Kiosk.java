package org.beffroi.demo.live;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.source.Lawful;
import org.beffroi.demo.live.Loopback.Answer;
import org.beffroi.demo.live.Loopback.Asked;
import org.beffroi.demo.live.Programme.Fate;
import org.beffroi.demo.live.Programme.Rhythm;

/**
 * Three feeds: a newspaper in RSS, what other papers write in Atom, the town's announcements in JSON Feed.
 *
 * <p>A feed holds its last hundred entries and answers 304 (RFC 9110) to those who have them already. Some entries are edited
 * after they were published. Now and then a feed asks for patience: the newspaper for a moment, the other papers for
 * longer than a visit waits.
 */
final class Kiosk implements Stand {

    private static final int SHOWN = 100;
    private static final Fate EDITED = new Fate(5, 0, 0);
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(20);

    private final Clock clock;
    private final Loopback server;
    private final Instant start;
    private final ZoneId zone;
    private final List<Shelf> shelves;

    /** One feed and how often it was asked for. */
    private record Shelf(
            String path,
            String type,
            String source,
            Lawful.Rights rights,
            Map<String, String> parameters,
            FeedTexts texts,
            Programme programme,
            BiFunction<List<Publication>, Instant, String> writer,
            Patience patience,
            AtomicInteger visits) {

        List<Publication> shown(Instant now) {
            List<Publication> all = programme.until(now).reversed();
            return all.subList(0, Math.min(all.size(), SHOWN));
        }
    }

    /**
     * Which visits are asked to come back.
     *
     * @param first the first of them, counted from 1
     * @param every one of so many afterwards, 0 for none
     * @param time how long, in whole seconds
     */
    private record Patience(int first, int every, Duration time) {

        static final Patience NONE = new Patience(0, 0, Duration.ZERO);

        boolean isAsked(int visit) {
            return every > 0 && visit >= first && (visit - first) % every == 0;
        }
    }

    Kiosk(Voices voices, ZoneId zone, Clock clock, Duration patience) {
        this.clock = clock;
        this.server = new Loopback(this::answer);
        this.start = clock.instant();
        this.zone = zone;
        this.shelves = List.of(
                newspaper(voices.newspaper(), patience), otherPapers(voices.kiosk()), announcements(voices.town()));
    }

    private Shelf newspaper(List<Mention> said, Duration patience) {
        FeedTexts texts = texts("L’Écho des deux rives", "echodeuxrives", "/echo/rss.xml");
        return new Shelf(
                "/echo/rss.xml",
                "application/rss+xml; charset=utf-8",
                "echo-des-deux-rives",
                Lawful.Rights.LINK,
                Map.of("network", "press"),
                texts,
                programme(said, start, 12, 45),
                texts::rss,
                new Patience(3, 6, patience),
                new AtomicInteger());
    }

    private Shelf otherPapers(List<Mention> said) {
        FeedTexts texts = texts("Le Kiosque de la Lirelle", "kiosque-lirelle", "/kiosque/atom.xml");
        return new Shelf(
                "/kiosque/atom.xml",
                "application/atom+xml; charset=utf-8",
                "kiosque-de-la-lirelle",
                Lawful.Rights.LINK,
                Map.of("network", "press"),
                texts,
                programme(said, start, 8, 70),
                texts::atom,
                new Patience(4, 8, LONG_PATIENCE),
                new AtomicInteger());
    }

    private Shelf announcements(List<Mention> said) {
        FeedTexts texts = texts("Ville de Sonneval-sur-Lirelle", "sonneval", "/ville/feed.json");
        return new Shelf(
                "/ville/feed.json",
                "application/feed+json; charset=utf-8",
                "ville-de-sonneval",
                Lawful.Rights.WHOLE,
                Map.of("type", "post"),
                texts,
                programme(said, start, 10, 60),
                texts::json,
                Patience.NONE,
                new AtomicInteger());
    }

    private FeedTexts texts(String title, String site, String path) {
        String mark = Long.toString(start.getEpochSecond(), Character.MAX_RADIX);
        return new FeedTexts(title, "https://" + site + ".example/", server.address(path), mark, zone);
    }

    private static Programme programme(List<Mention> texts, Instant start, int before, int seconds) {
        Rhythm rhythm =
                new Rhythm(before, Duration.ofHours(9), Duration.ofSeconds(seconds / 5), Duration.ofSeconds(seconds));
        return new Programme(texts, start, rhythm, EDITED);
    }

    private Answer answer(Asked asked) {
        if (asked.path().equals("/")) {
            return Answer.of("text/html; charset=utf-8", page());
        }
        return shelves.stream()
                .filter(shelf -> shelf.path().equals(asked.path()))
                .findFirst()
                .map(shelf -> feed(shelf, asked))
                .orElseGet(() -> Answer.nothing(404));
    }

    private Answer feed(Shelf shelf, Asked asked) {
        if (shelf.patience().isAsked(shelf.visits().incrementAndGet())) {
            return Answer.nothing(503)
                    .with("Retry-After", Long.toString(shelf.patience().time().toSeconds()));
        }
        Instant now = clock.instant();
        String body = shelf.writer().apply(shelf.shown(now), now);
        String etag = etag(body);
        boolean known = asked.etag().filter(etag::equals).isPresent();
        return (known ? Answer.nothing(304) : Answer.of(shelf.type(), body)).with("ETag", etag);
    }

    private static String etag(String body) {
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        return "\"" + HexFormat.of().toHexDigits((int) sum.getValue()) + "-" + body.length() + "\"";
    }

    /** A page that names its feeds, as sites do. */
    private String page() {
        String links = shelves.stream()
                .map(shelf -> "<link rel=\"alternate\" type=\""
                        + shelf.type().substring(0, shelf.type().indexOf(';'))
                        + "\" title=\"" + FeedTexts.escaped(shelf.texts().title()) + "\" href=\"" + shelf.path()
                        + "\">\n")
                .collect(Collectors.joining());
        String list = shelves.stream()
                .map(shelf -> "<li><a href=\"" + shelf.path() + "\">"
                        + FeedTexts.escaped(shelf.texts().title()) + "</a></li>\n")
                .collect(Collectors.joining());
        return "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Kiosque</title>\n" + links
                + "</head><body><ul>\n" + list + "</ul></body></html>\n";
    }

    @Override
    public List<Place> places() {
        return shelves.stream()
                .map(shelf -> new Place(shelf.texts().title(), server.address(shelf.path())))
                .toList();
    }

    @Override
    public List<Reader> readers() {
        return shelves.stream()
                .map(shelf -> new Reader(
                        shelf.source(),
                        "feed",
                        with(shelf.parameters(), server.address(shelf.path())),
                        Map.of(),
                        shelf.rights()))
                .toList();
    }

    private static Map<String, String> with(Map<String, String> parameters, URI address) {
        Map<String, String> more = new HashMap<>(parameters);
        more.put("url", address.toString());
        return more;
    }

    @Override
    public Set<String> hosts() {
        return Set.of(server.host());
    }

    @Override
    public Set<String> published(Instant now) {
        Set<String> ids = new LinkedHashSet<>();
        for (Shelf shelf : shelves) {
            shelf.shown(now)
                    .forEach(one ->
                            ids.add(MentionId.of("feed", shelf.texts().id(one)).value()));
        }
        return ids;
    }

    @Override
    public void close() {
        server.close();
    }
}
