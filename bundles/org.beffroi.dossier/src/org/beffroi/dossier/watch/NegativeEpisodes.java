package org.beffroi.dossier.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.NegativeShare;
import org.beffroi.core.watch.Rise;

/**
 * The times at which too large a share of what a watch finds was negative.
 *
 * <p>All that the query finds is passed once, by its time of publication: at each mention that comes, and at each that leaves the
 * window, it is looked how many are negative of those whose tone is known. An episode begins where they are too many of enough,
 * subsides where they are not any more, and is over once that has lasted as long as the window: a share that goes to and fro about
 * the limit is one episode, not twenty.
 *
 * @param share what is too much
 * @param floor of how many whose tone is known a share is one, at least 1
 */
public record NegativeEpisodes(NegativeShare share, long floor) {

    private static final int LATELY_DAYS = 14;
    private static final String NEGATIVE = "negative";
    private static final String POSITIVE = "positive";
    private static final String NEUTRAL = "neutral";

    public NegativeEpisodes {
        Objects.requireNonNull(share);
        if (floor < 1) {
            throw new IllegalArgumentException("A share is of at least one");
        }
    }

    /** What a tone says. */
    private enum Said {
        NEGATIVE,
        OTHER,
        UNKNOWN
    }

    /** A mention, by when it was published. */
    private record Heard(long at, Said said) {}

    /** What the window holds at a moment. */
    private record Counted(long at, long negative, long known, long unknown) {}

    /** A stretch in which the share was too large, or had been less than a window before. */
    private record Stretch(long start, long last, boolean goesOn, boolean exceeded, Counted now) {}

    /**
     * The episodes that go on, and those that ended lately, the latest first.
     *
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public List<Episode> lately(Query query, Run run) {
        Instant since = run.days()
                .today()
                .minusDays(LATELY_DAYS)
                .atStartOfDay(run.zone())
                .toInstant();
        return all(query, run).stream()
                .filter(one -> one.end().isEmpty() || !one.end().get().isBefore(since))
                .toList();
    }

    /**
     * All episodes there ever were, the latest first.
     *
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public List<Episode> all(Query query, Run run) {
        long now = now(run).toEpochMilli();
        List<Heard> heard =
                heard(query, run).stream().filter(one -> one.at() <= now).toList();
        return stretches(heard, now).reversed().stream()
                .map(stretch -> episode(stretch, query, run))
                .toList();
    }

    /** Of a dossier whose today is fixed, the end of that day; else when it is looked. */
    private static Instant now(Run run) {
        Instant taken = run.snapshot().taken();
        LocalDate today = run.days().today();
        return taken.atZone(run.zone()).toLocalDate().equals(today)
                ? taken
                : today.plusDays(1).atStartOfDay(run.zone()).toInstant();
    }

    private static List<Heard> heard(Query query, Run run) {
        List<Heard> heard = new ArrayList<>();
        run.snapshot().scan(query, List.of(CoreFields.TONE), run.cancel(), row -> {
            if (row.isDated()) {
                heard.add(new Heard(row.published(), said(row)));
            }
        });
        heard.sort(Comparator.comparingLong(Heard::at));
        return heard;
    }

    private static Said said(Row row) {
        return switch (row.value(0).orElse("")) {
            case NEGATIVE -> Said.NEGATIVE;
            case POSITIVE, NEUTRAL -> Said.OTHER;
            default -> Said.UNKNOWN;
        };
    }

    private List<Stretch> stretches(List<Heard> heard, long now) {
        long window = share.window().toMillis();
        List<Stretch> stretches = new ArrayList<>();
        Optional<Stretch> open = Optional.empty();
        for (Counted counted : counts(heard, now)) {
            if (open.isPresent()
                    && !open.get().exceeded()
                    && counted.at() - open.get().last() >= window) {
                stretches.add(ended(open.get()));
                open = Optional.empty();
            }
            boolean exceeded = counted.known() >= floor && share.isExceeded(counted.negative(), counted.known());
            if (exceeded) {
                open = Optional.of(
                        new Stretch(open.map(Stretch::start).orElse(counted.at()), counted.at(), true, true, counted));
            } else if (open.filter(Stretch::exceeded).isPresent()) {
                open = Optional.of(new Stretch(
                        open.get().start(),
                        counted.at(),
                        true,
                        false,
                        open.get().now()));
            }
        }
        open.ifPresent(stretches::add);
        return stretches;
    }

    private static Stretch ended(Stretch stretch) {
        return new Stretch(stretch.start(), stretch.last(), false, false, stretch.now());
    }

    /** What the window holds whenever that changes, and now. */
    private List<Counted> counts(List<Heard> heard, long now) {
        long window = share.window().toMillis();
        List<Counted> counts = new ArrayList<>();
        long[] held = new long[Said.values().length];
        int in = 0;
        int out = 0;
        while (in < heard.size() || out < heard.size()) {
            long at = in < heard.size()
                    ? Math.min(heard.get(in).at(), heard.get(out).at() + window)
                    : heard.get(out).at() + window;
            if (at > now) {
                break;
            }
            for (; out < in && heard.get(out).at() + window <= at; out++) {
                held[heard.get(out).said().ordinal()]--;
            }
            for (; in < heard.size() && heard.get(in).at() <= at; in++) {
                held[heard.get(in).said().ordinal()]++;
            }
            counts.add(counted(at, held));
        }
        counts.add(counted(now, held));
        return counts;
    }

    private static Counted counted(long at, long... held) {
        return new Counted(
                at,
                held[Said.NEGATIVE.ordinal()],
                held[Said.NEGATIVE.ordinal()] + held[Said.OTHER.ordinal()],
                held[Said.UNKNOWN.ordinal()]);
    }

    private Episode episode(Stretch stretch, Query query, Run run) {
        ZoneId zone = run.zone();
        Instant start = Instant.ofEpochMilli(stretch.start());
        Instant last = Instant.ofEpochMilli(stretch.now().at());
        Counted counted = stretch.now();
        Duration window = share.window();
        Query days = new Query.Period(
                CoreFields.PUBLISHED.name(),
                new Query.FixedDay(start.minus(window).atZone(zone).toLocalDate()),
                new Query.FixedDay(last.atZone(zone).toLocalDate()));
        return new Episode(
                Rise.NEGATIVE,
                "",
                "",
                !stretch.goesOn() ? Stage.OVER : stretch.exceeded() ? Stage.RISING : Stage.SUBSIDING,
                start,
                stretch.goesOn() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(stretch.last())),
                counted.negative(),
                counted.known() * share.percent() / 100.0,
                chance(counted),
                reason(counted, run),
                new Query.And(List.of(query, new Query.FieldIs(CoreFields.TONE.name(), NEGATIVE), days)));
    }

    private String reason(Counted counted, Run run) {
        return Sentence.of(
                        NegativeEpisodes.class,
                        "negative.reason",
                        Math.round(1000.0 * counted.negative() / counted.known()) / 10.0,
                        counted.known(),
                        share.hours(),
                        share.percent(),
                        counted.unknown())
                .in(run.locale());
    }

    /** That at least so many are negative where each is by the chance that is just not too much: the tail of a binomial law. */
    private double chance(Counted counted) {
        double odds = share.percent() / (100.0 - share.percent());
        long known = counted.known();
        double log = known * Math.log1p(-share.percent() / 100.0);
        double tail = 0;
        for (long k = 0; k <= known; k++) {
            if (k >= counted.negative()) {
                tail += Math.exp(log);
            }
            log += Math.log(odds * (known - k) / (k + 1));
        }
        return Math.clamp(tail, 0, 1);
    }
}
