package org.beffroi.sources.bluesky;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.network.NetworkProblem;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.web.LiveLine;
import org.beffroi.sources.web.LiveWeb;

/**
 * Listens to a Jetstream for one visit, and calls again where the line breaks. For one thread, once.
 *
 * <p>Each call begins some seconds before the last event that was heard: what is heard twice is known by its identity, and
 * what came in between is not missed.
 */
final class Listening {

    /** Events of one visit; what is further is for the next visit, at once. */
    static final int MOST_EVENTS = 20_000;

    /** Posts of one visit that are wanted. */
    static final int MOST_POSTS = 1_000;

    private static final int MOST_CALLS = 4;
    private static final int LARGEST_EVENT = 100_000;
    private static final Duration REWIND = Duration.ofSeconds(5);
    private static final Duration FIRST_LOOK_BACK = Duration.ofMinutes(10);
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** A first event that much later than what was asked for means that the Jetstream no longer has what came between. */
    private static final Duration GAP = Duration.ofMinutes(10);

    /** What a Jetstream's clock may be ahead of ours: an event of the future would keep us from hearing the present. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    private static final int FASTER = 3;

    private final JetstreamParameters parameters;
    private final WordFilter filter;
    private final VisitContext context;
    private final Set<String> posts = new LinkedHashSet<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final long present;
    private final long latest;
    private long from;
    private long last;
    private int events;
    private boolean caughtUp;
    private Optional<Instant> missedUntil = Optional.empty();
    private Optional<IOException> broken = Optional.empty();
    private boolean fast;
    private boolean timeOver;

    /**
     * What to listen for.
     *
     * @param last time of the last event that was heard, 0 for none
     */
    Listening(JetstreamParameters parameters, WordFilter filter, VisitContext context, long last) {
        this.parameters = parameters;
        this.filter = filter;
        this.context = context;
        this.last = last;
        this.present = micros(context.now());
        this.latest = present + micros(Duration.ofSeconds(parameters.patience()).plus(CLOCKS));
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    /**
     * Listens until the present is reached, the time is over, enough was heard, or nothing more is said.
     *
     * @param identities the accounts to listen to, none for all
     * @throws Refusal if nothing could be heard
     */
    void listen(LiveWeb live, Collection<String> identities) {
        long begun = System.nanoTime();
        long until = begun + Duration.ofSeconds(parameters.patience()).toNanos();
        long start = last;
        int failures = 0;
        boolean over = false;
        while (!over && failures < MOST_CALLS) {
            int before = events;
            try (LiveLine line = live.open(address(identities), context.allowedHosts(), context.cancel())) {
                hear(line, until, identities.isEmpty());
                over = true;
                broken = Optional.empty();
            } catch (IOException e) {
                broken = Optional.of(e);
                failures = events > before ? 1 : failures + 1;
                over = System.nanoTime() - until > 0;
                if (!over && failures < MOST_CALLS) {
                    live.restAfter(failures, context.cancel());
                }
            }
        }
        if (broken.isPresent() && events == 0) {
            throw new Refusal(
                    Refusal.Kind.UNREACHABLE,
                    Sentence.of(
                            Listening.class,
                            "stream.unreachable",
                            String.valueOf(parameters.listened().getHost()),
                            NetworkProblem.reason(broken.get())),
                    broken.get());
        }
        long heard = start == 0 ? 0 : last - start;
        fast = timeOver
                && heard > FASTER * Duration.ofNanos(System.nanoTime() - begun).toNanos() / 1_000;
    }

    private URI address(Collection<String> identities) {
        from = last == 0 ? present - micros(FIRST_LOOK_BACK) : last - micros(REWIND);
        StringBuilder query = new StringBuilder("wantedCollections=").append(JetstreamEvent.POST);
        identities.forEach(did -> query.append("&wantedDids=").append(URLEncoder.encode(did, StandardCharsets.UTF_8)));
        query.append("&maxMessageSizeBytes=")
                .append(LARGEST_EVENT)
                .append("&cursor=")
                .append(from);
        String base = parameters.listened().toString();
        return URI.create(base + (base.contains("?") ? "&" : "?") + query);
    }

    private static long micros(Duration time) {
        return time.toNanos() / 1_000;
    }

    private void hear(LiveLine line, long until, boolean all) throws IOException {
        boolean first = true;
        while (!isEnough()) {
            long left = until - System.nanoTime();
            Duration patience = Duration.ofNanos(Math.min(Math.max(left, 0), SILENCE.toNanos()));
            Optional<String> message = line.next(patience, context.cancel());
            if (message.isEmpty()) {
                timeOver = System.nanoTime() - until >= 0;
                return;
            }
            Optional<JetstreamEvent> event = JetstreamEvent.read(message.get());
            if (event.isPresent()) {
                if (first && all && last != 0 && event.get().time() - from > micros(GAP)) {
                    missedUntil = Optional.of(Instant.EPOCH.plus(event.get().time(), ChronoUnit.MICROS));
                }
                first = false;
                take(event.get());
            }
        }
    }

    private boolean isEnough() {
        return caughtUp || events >= MOST_EVENTS || posts.size() >= MOST_POSTS;
    }

    private void take(JetstreamEvent event) {
        events++;
        last = Math.max(last, Math.min(event.time(), latest));
        caughtUp = event.time() >= present;
        if (!event.isOfPost()) {
            return;
        }
        if (event.removed()) {
            posts.remove(event.uri());
            removed.add(event.uri());
        } else if (isWanted(event)) {
            posts.add(event.uri());
        }
    }

    private boolean isWanted(JetstreamEvent event) {
        String language = event.languages().stream().findFirst().orElse("");
        boolean spoken = parameters
                .language()
                .map(wanted -> event.languages().stream()
                        .anyMatch(one -> one.split("-", 2)[0].equalsIgnoreCase(wanted.split("-", 2)[0])))
                .orElse(true);
        return spoken && filter.passes(event.words(), language);
    }

    /** Posts that are wanted, in the order in which they were heard of. */
    Set<String> posts() {
        return posts;
    }

    /** Posts that were taken back. */
    Set<String> removed() {
        return removed;
    }

    /** Time of the last event that was heard, in this visit or before. */
    long last() {
        return last;
    }

    /** Whether there is more to be heard at once: enough was heard, or the past was told faster than it grows. */
    boolean hasMore() {
        return !caughtUp && broken.isEmpty() && (events >= MOST_EVENTS || posts.size() >= MOST_POSTS || fast);
    }

    /** Until when events were missed, since the Jetstream no longer has them. */
    Optional<Instant> missedUntil() {
        return missedUntil;
    }

    /** Why the line broke for good, after some was heard. */
    Optional<IOException> broken() {
        return broken;
    }
}
