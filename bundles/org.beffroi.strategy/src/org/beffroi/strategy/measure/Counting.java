package org.beffroi.strategy.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.copy.Copies;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.core.result.Share;
import org.beffroi.strategy.model.ArchiveMeasure;

/**
 * Counts what a measure asks for, among the mentions of its period.
 *
 * <p>Parts of a whole are from 0 to 100, as people write them beside a target. The balance of tone is that of positive over
 * negative mentions, (positive − negative) ÷ (positive + negative) × 100, from −100 to 100; mentions without a tone are in
 * neither.
 */
final class Counting {

    private static final double PERCENT = 100;

    private final Ground ground;
    private final ArchiveMeasure measure;
    private final Snapshot snapshot;
    private final Query.Period period;

    Counting(Ground ground, ArchiveMeasure measure) {
        this.ground = ground;
        this.measure = measure;
        this.snapshot = measure.isWithoutCopies()
                ? ground.run().snapshot().onePerGroup(Copies.GROUPING)
                : ground.run().snapshot();
        this.period = period(ground, measure);
    }

    private static Query.Period period(Ground ground, ArchiveMeasure measure) {
        LocalDate today = ground.run().days().today();
        LocalDate from = measure.getDays() > 0 ? today.minusDays(measure.getDays() - 1L) : measure.getSince();
        return new Query.Period(
                CoreFields.PUBLISHED.name(), from == null ? null : new Query.FixedDay(from), new Query.FixedDay(today));
    }

    /** The first day that counts, empty where all of the past does. */
    Optional<LocalDate> from() {
        return period.from() instanceof Query.FixedDay fixed ? Optional.of(fixed.day()) : Optional.empty();
    }

    /** The query that is counted, its period included. */
    Query query() {
        return within(Optional.ofNullable(measure.getQuery()).orElse(""));
    }

    private Query within(String typed) {
        Query asked = new StandingQueries(ground.run().fields()).read(typed, Optional.empty());
        return both(asked, period);
    }

    private static Query both(Query one, Query other) {
        List<Query> all = new ArrayList<>();
        if (!(one instanceof Query.Everything)) {
            all.add(one);
        }
        all.add(other);
        return all.size() == 1 ? all.getFirst() : new Query.And(all);
    }

    /**
     * A figure and the mentions it rests on; the figure is empty where the base is.
     *
     * @param base how many are known
     * @param part what was counted, where the figure is a share
     * @param balance what was counted, where it is the balance of tones
     */
    record Counted(Optional<Double> value, long base, Optional<Share> part, Optional<Balance> balance) {

        static Counted of(double value, long base) {
            return new Counted(Optional.of(value), base, Optional.empty(), Optional.empty());
        }
    }

    /** A part of the mentions, over those of which it is known. */
    private Counted share(long part, long known, long base) {
        Share share = Share.among(ground.run().say(Counting.class, "figure.of.mentions", base), part, known, base);
        return new Counted(
                share.isMeasured() ? Optional.of(PERCENT * share.value()) : Optional.empty(),
                known,
                Optional.of(share),
                Optional.empty());
    }

    Counted count() {
        Query query = query();
        return switch (measure.getCounted()) {
            case COUNT -> {
                long mentions = count(query);
                yield Counted.of(mentions, mentions);
            }
            case AUTHORS -> {
                FacetCounts authors =
                        snapshot.facet(query, CoreFields.AUTHOR, 1, ground.run().cancel());
                yield Counted.of(authors.values(), count(query));
            }
            case SHARE -> {
                long base = count(within(Optional.ofNullable(measure.getAmong()).orElse("")));
                yield share(count(both(query, among())), base, base);
            }
            case NEGATIVE_SHARE -> share(count(toned(query, "negative")), count(known(query)), count(query));
            case TONE_BALANCE -> {
                Balance balance = new Balance(
                        count(toned(query, "positive")),
                        count(toned(query, "negative")),
                        count(known(query)),
                        count(query));
                yield new Counted(
                        balance.told() == 0 ? Optional.empty() : Optional.of(balance.value()),
                        balance.told(),
                        Optional.empty(),
                        Optional.of(balance));
            }
            case ANSWERED_SHARE, RESPONSE_HOURS -> throw new IllegalStateException("asked of an analysis");
        };
    }

    private Query among() {
        return new StandingQueries(ground.run().fields())
                .read(Optional.ofNullable(measure.getAmong()).orElse(""), Optional.empty());
    }

    private long count(Query query) {
        return snapshot.count(query, ground.run().cancel());
    }

    /** Those with a tone that says something: an unsure one is none. */
    private static Query known(Query query) {
        return both(both(query, tone("*")), new Query.Not(tone("unsure")));
    }

    private static Query tone(String value) {
        return new Query.FieldIs(CoreFields.TONE.name(), value);
    }

    private static Query toned(Query query, String tone) {
        return both(query, tone(tone));
    }
}
