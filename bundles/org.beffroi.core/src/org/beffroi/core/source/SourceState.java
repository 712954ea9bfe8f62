package org.beffroi.core.source;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.core.mention.BatchId;

/**
 * How far a source is and how it does, as its file {@code sources/<name>.state.json} holds it. Written after the mentions it
 * speaks of are durable.
 *
 * @param cursor where the next visit goes on
 * @param tried when it was last visited
 * @param succeeded when a visit last went well
 * @param failure why the last visit went wrong, empty where it went well
 * @param failures how many visits in a row went wrong
 * @param due when it is to be visited next, empty for at once
 * @param remarks what the last good visit noticed
 * @param volumes new mentions by day of the dossier's zone; a day without is absent
 * @param batches the latest harvests that brought something, newest last, each of which can be undone
 * @param outages the latest stretches in which it brought nothing because no visit went well, newest last
 */
public record SourceState(
        Optional<String> cursor,
        Optional<Instant> tried,
        Optional<Instant> succeeded,
        Optional<KeptMessage> failure,
        int failures,
        Optional<Instant> due,
        List<KeptMessage> remarks,
        NavigableMap<LocalDate, Integer> volumes,
        List<BatchId> batches,
        List<Outage> outages) {

    /** Days that are remembered: enough for eight weeks of each weekday. */
    private static final int REMEMBERED_DAYS = 70;

    private static final int REMEMBERED_BATCHES = 500;

    private static final int REMEMBERED_OUTAGES = 200;

    /** A source that nobody visited for so long was not listened to, whether or not a visit went wrong. */
    private static final Duration SILENCE = Duration.ofDays(2);

    /**
     * A stretch without a good visit.
     *
     * @param from the last good visit before it
     * @param to the first one after it
     */
    public record Outage(Instant from, Instant to) {
        public Outage {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    /** A source that was never visited. */
    public static final SourceState NEW = new SourceState(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            List.of(),
            new TreeMap<>(),
            List.of(),
            List.of());

    public SourceState {
        Objects.requireNonNull(cursor);
        Objects.requireNonNull(tried);
        Objects.requireNonNull(succeeded);
        Objects.requireNonNull(failure);
        Objects.requireNonNull(due);
        remarks = List.copyOf(remarks);
        volumes = Collections.unmodifiableNavigableMap(new TreeMap<>(volumes));
        batches = List.copyOf(batches);
        outages = List.copyOf(outages);
    }

    /** After some mentions of a visit were kept. */
    public SourceState brought(LocalDate day, int added) {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>(volumes.tailMap(day.minusDays(REMEMBERED_DAYS), true));
        if (added > 0) {
            days.merge(day, added, Integer::sum);
        }
        return new SourceState(cursor, tried, succeeded, failure, failures, due, remarks, days, batches, outages);
    }

    /** The same, with a harvest that brought something. */
    public SourceState with(BatchId batch) {
        if (batches.contains(batch)) {
            return this;
        }
        List<BatchId> more =
                new ArrayList<>(batches.subList(Math.max(0, batches.size() - REMEMBERED_BATCHES), batches.size()));
        more.add(batch);
        return new SourceState(cursor, tried, succeeded, failure, failures, due, remarks, volumes, more, outages);
    }

    /** After all mentions of a visit were kept: the next one goes on from there. */
    public SourceState goingOnFrom(String newCursor) {
        return new SourceState(
                Optional.of(newCursor), tried, succeeded, failure, failures, due, remarks, volumes, batches, outages);
    }

    /** The same, of which nothing is remembered of what the source said: the next visit begins anew. */
    public SourceState beginningAnew() {
        return new SourceState(
                Optional.empty(), tried, succeeded, failure, failures, due, remarks, volumes, batches, List.of());
    }

    /** After a visit that went well. */
    public SourceState succeeded(Instant now, Instant next, List<KeptMessage> noticed) {
        return new SourceState(
                cursor,
                Optional.of(now),
                Optional.of(now),
                Optional.empty(),
                0,
                Optional.of(next),
                noticed,
                volumes,
                batches,
                outagesUntil(now));
    }

    private List<Outage> outagesUntil(Instant now) {
        if (succeeded.isEmpty()
                || failures == 0 && Duration.between(succeeded.get(), now).compareTo(SILENCE) < 0) {
            return outages;
        }
        List<Outage> more =
                new ArrayList<>(outages.subList(Math.max(0, outages.size() + 1 - REMEMBERED_OUTAGES), outages.size()));
        more.add(new Outage(succeeded.get(), now));
        return more;
    }

    /** After a visit that went wrong. */
    public SourceState failed(Instant now, Instant next, KeptMessage why) {
        return new SourceState(
                cursor,
                Optional.of(now),
                succeeded,
                Optional.of(why),
                failures + 1,
                Optional.of(next),
                remarks,
                volumes,
                batches,
                outages);
    }

    /** The same, to be visited at once. */
    public SourceState dueNow() {
        return new SourceState(
                cursor, tried, succeeded, failure, failures, Optional.empty(), remarks, volumes, batches, outages);
    }

    /** Whether it is time for a visit. */
    public boolean isDue(Instant now) {
        return due.isEmpty() || !due.get().isAfter(now);
    }
}
