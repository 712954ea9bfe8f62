package org.beffroi.demo.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.source.Lawful;
import org.beffroi.demo.live.Loopback.Answer;
import org.beffroi.demo.live.Loopback.Asked;
import org.beffroi.demo.live.Programme.Fate;
import org.beffroi.demo.live.Programme.Rhythm;
import org.beffroi.demo.live.Publication.Shown;

/**
 * A small instance that speaks as Mastodon does (docs.joinmastodon.org, version 4): public timeline, hashtags, accounts,
 * single statuses, with pages in both directions.
 *
 * <p>Some statuses are edited or taken back after a while. Its timelines also hold statuses that are not public, as those do
 * that an account with a token reads: no harvest may keep them. It asks for a moment's patience now and then.
 */
final class Lirelle implements Stand {

    private static final String HOST = "lirelle.example";
    private static final int LARGEST_PAGE = 40;
    private static final int USUAL_PAGE = 20;
    private static final int PATIENCE_EVERY = 25;
    private static final String JSON = "application/json; charset=utf-8";
    private static final Rhythm RHYTHM =
            new Rhythm(110, Duration.ofHours(11), Duration.ofSeconds(8), Duration.ofSeconds(20));
    private static final Fate FATE = new Fate(7, 9, 8);

    private final Clock clock;
    private final Duration patience;
    private final Programme programme;
    private final Statuses statuses = new Statuses(HOST);
    private final AtomicInteger visits = new AtomicInteger();
    private final Loopback server;

    Lirelle(Voices voices, Clock clock, Duration patience) {
        this.patience = patience;
        this.clock = clock;
        this.programme = new Programme(voices.people(), clock.instant(), RHYTHM, FATE);
        this.server = new Loopback(this::answer);
    }

    private Answer answer(Asked asked) {
        if (visits.incrementAndGet() % PATIENCE_EVERY == 0) {
            return Answer.nothing(429).with("Retry-After", Long.toString(patience.toSeconds()));
        }
        Instant now = clock.instant();
        String path = asked.path();
        if (path.equals("/api/v1/timelines/public")) {
            return page(asked, now, any -> true);
        }
        Optional<String> tag = after("/api/v1/timelines/tag/", path);
        if (tag.isPresent()) {
            return page(asked, now, one -> Statuses.tags(one).contains(tag.get().toLowerCase(Locale.ROOT)));
        }
        if (path.equals("/api/v1/accounts/lookup")) {
            String wanted = asked.query().getOrDefault("acct", "").replace("@" + HOST, "");
            return found(now, one -> Statuses.account(one).equals(wanted), statuses::accountOf);
        }
        Optional<String> account = after("/api/v1/accounts/", path)
                .filter(rest -> rest.endsWith("/statuses"))
                .map(rest -> rest.substring(0, rest.indexOf('/')));
        if (account.isPresent()) {
            return page(asked, now, one -> Statuses.accountNumber(Statuses.account(one))
                    .equals(account.get()));
        }
        Optional<String> status = after("/api/v1/statuses/", path);
        if (status.isPresent()) {
            long wanted = Long.parseLong(status.get());
            return found(
                    now,
                    one -> Statuses.number(one) == wanted && one.shown() == Shown.PUBLIC,
                    one -> statuses.one(one, now));
        }
        boolean itself = path.equals("/") || path.equals("/api/v2/instance");
        return itself ? Answer.of(JSON, statuses.instance()) : Answer.nothing(404);
    }

    private static Optional<String> after(String beginning, String path) {
        return Optional.of(path)
                .filter(whole -> whole.startsWith(beginning))
                .map(whole -> whole.substring(beginning.length()));
    }

    private List<Publication> there(Instant now) {
        return programme.until(now).stream()
                .filter(one -> !one.isTakenBack(now))
                .toList();
    }

    private Answer found(Instant now, Predicate<Publication> which, Function<Publication, String> writer) {
        return there(now).stream()
                .filter(which)
                .findFirst()
                .map(one -> Answer.of(JSON, writer.apply(one)))
                .orElseGet(() -> new Answer(404, JSON, Map.of(), "{\"error\":\"Record not found\"}"));
    }

    /** A page, newest first: with {@code min_id} those that follow it at once, else the newest older than {@code max_id}. */
    private Answer page(Asked asked, Instant now, Predicate<Publication> which) {
        int limit = Math.clamp(number(asked, "limit").orElse((long) USUAL_PAGE), 1, LARGEST_PAGE);
        Optional<Long> above = number(asked, "min_id");
        long since = Math.max(above.orElse(0L), number(asked, "since_id").orElse(0L));
        long below = number(asked, "max_id").orElse(Long.MAX_VALUE);
        List<Publication> all = there(now).stream()
                .filter(which)
                .filter(one -> Statuses.number(one) > since && Statuses.number(one) < below)
                .toList();
        int size = Math.min(limit, all.size());
        List<Publication> page =
                (above.isPresent() ? all.subList(0, size) : all.subList(all.size() - size, all.size())).reversed();
        Answer answer = Answer.of(JSON, statuses.list(page, now));
        return page.isEmpty() ? answer : answer.with("Link", links(asked.path(), page, limit));
    }

    private String links(String path, List<Publication> page, int limit) {
        String address = server.address(path) + "?limit=" + limit;
        return "<" + address + "&max_id=" + Statuses.number(page.getLast()) + ">; rel=\"next\", <" + address
                + "&min_id=" + Statuses.number(page.getFirst()) + ">; rel=\"prev\"";
    }

    private static Optional<Long> number(Asked asked, String name) {
        return Optional.ofNullable(asked.query().get(name)).map(Long::valueOf);
    }

    @Override
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(new Place("Mastodon", server.address("/")));
        places.add(new Place("#" + Statuses.TAG, server.address("/api/v1/timelines/tag/" + Statuses.TAG)));
        return places;
    }

    @Override
    public List<Reader> readers() {
        String url = server.address("/").toString();
        return List.of(
                new Reader(
                        "lirelle-social",
                        "mastodon",
                        Map.of("url", url, "timeline", "local"),
                        Map.of(),
                        Lawful.Rights.QUOTATION),
                new Reader(
                        "lirelle-sonneval",
                        "mastodon",
                        Map.of("url", url, "hashtag", Statuses.TAG),
                        Map.of(),
                        Lawful.Rights.QUOTATION));
    }

    @Override
    public Set<String> hosts() {
        return Set.of(server.host());
    }

    @Override
    public Set<String> published(Instant now) {
        return ids(now, one -> one.shown() == Shown.PUBLIC && !one.isTakenBack(now));
    }

    @Override
    public Set<String> takenBack(Instant now) {
        return ids(now, one -> one.shown() == Shown.PUBLIC && one.isTakenBack(now));
    }

    @Override
    public Set<String> hidden(Instant now) {
        return ids(now, one -> one.shown() != Shown.PUBLIC);
    }

    private Set<String> ids(Instant now, Predicate<Publication> which) {
        return programme.until(now).stream()
                .filter(which)
                .map(one -> MentionId.of("mastodon", statuses.uri(one)).value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void close() {
        server.close();
    }
}
