package org.beffroi.observatory.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Measure;
import org.beffroi.observatory.body.BodyKey;

/**
 * Counts in an archive what it tells of the body that watches: how much it publishes and sets in motion on each network, how it
 * answers, whose ground it is spoken of on, and in which tone. What is not known is left out, with the reason; it is never a zero.
 *
 * <p>What analyses measure is asked of them, so that a benchmark and a report never say two things. Of formats nothing is counted: an
 * archive says which files hang on a post, not whether they are pictures or videos, and of many sources not whether there were any.
 */
public final class ArchiveMetrics {

    private static final int VALUES = 20;

    /** People read the file in which values are kept: more than four decimals say nothing of counts. */
    private static final double PRECISION = 1e4;

    private final Run run;
    private final Figures figures;

    /** Figures that analyses measure of all mentions of a period. */
    @FunctionalInterface
    public interface Figures {

        /**
         * What an analysis measures.
         *
         * @param analysis its id
         * @param period as typed
         * @return none where it finds nothing to measure
         */
        List<Measure> of(String analysis, String period);
    }

    /**
     * What is to be counted.
     *
     * @param body the one that watches
     * @param day the last of the days that are counted, and the day of the values
     * @param days how many, 1 or more
     */
    public record Order(BodyKey body, LocalDate day, int days) {

        /** @throws IllegalArgumentException if there is no day */
        public Order {
            Objects.requireNonNull(body);
            Objects.requireNonNull(day);
            if (days < 1) {
                throw new IllegalArgumentException("Metrics of an archive are over a day or more");
            }
        }

        LocalDate first() {
            return day.minusDays(days - 1L);
        }

        Query period() {
            return new Query.Period(CoreFields.PUBLISHED.name(), new Query.FixedDay(first()), new Query.FixedDay(day));
        }
    }

    /**
     * A value that is known.
     *
     * @param basis how many mentions it rests on, in words
     */
    public record Known(MetricValue value, Sentence basis) {}

    /**
     * A value that is not.
     *
     * @param network where; empty where it would be said of none
     * @param why in a sentence
     */
    public record Unknown(Metric metric, Optional<AccountNetwork> network, Sentence why) {}

    /** What was found: values in the order of files, and what is not known. */
    public record Found(List<Known> known, List<Unknown> unknown) {
        public Found {
            known = List.copyOf(known);
            unknown = List.copyOf(unknown);
        }

        /** The values alone, such as are kept. */
        public List<MetricValue> values() {
            return known.stream().map(Known::value).toList();
        }
    }

    /**
     * @param run on the archive that is counted
     * @param figures what analyses measure in it
     */
    public ArchiveMetrics(Run run, Figures figures) {
        this.run = run;
        this.figures = figures;
    }

    /**
     * Counts.
     *
     * @throws Refusal if the day is to come, or nothing was collected of all the days
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public Found read(Order order) {
        if (order.day().isAfter(run.days().today())) {
            throw MetricFile.refusal("metrics.day.future", order.day());
        }
        CollectedDays.of(run, new Query.Everything())
                .nothing(order.first(), order.day())
                .ifPresent(why -> {
                    throw Refusal.of(Refusal.Kind.NOT_FOUND, ArchiveMetrics.class, "metrics.archive.refused", why);
                });
        Reading reading = new Reading(order);
        reading.posts(new PostCounts(run, order).all());
        reading.measured(Metric.RESPONSE_RATE, "answers", "share.answered");
        reading.measured(Metric.RESPONSE_HOURS, "answers", "delay.threads");
        reading.measured(Metric.OWN_GROUND, "ground", "share.own");
        reading.tone();
        return new Found(reading.known, reading.unknown);
    }

    static Sentence say(String key, Object... arguments) {
        return Sentence.of(ArchiveMetrics.class, "metrics.archive." + key, arguments);
    }

    /** One count as it is made. */
    private final class Reading {
        private final Order order;
        private final String source;
        private final List<Known> known = new ArrayList<>();
        private final List<Unknown> unknown = new ArrayList<>();

        Reading(Order order) {
            this.order = order;
            this.source = say("source", order.days()).in(run.locale());
        }

        /** Without a post of the body nothing says which accounts are its own: that is no zero. */
        void posts(List<PostCounts.Counted> networks) {
            if (networks.isEmpty()) {
                unknown.add(new Unknown(Metric.POSTS_PER_WEEK, Optional.empty(), say("nobody")));
            }
            networks.forEach(this::posts);
        }

        private void posts(PostCounts.Counted counted) {
            Optional<AccountNetwork> network = Optional.of(counted.network());
            Optional<Sentence> unwatched = counted.unwatched();
            if (unwatched.isPresent()) {
                unknown.add(new Unknown(Metric.POSTS_PER_WEEK, network, unwatched.get()));
                return;
            }
            known(Metric.POSTS_PER_WEEK, network, counted.postsPerWeek(), counted.basis());
            if (counted.tellsEngagements()) {
                known(Metric.ENGAGEMENTS_PER_WEEK, network, counted.engagementsPerWeek(), counted.basisOfEngagements());
            } else {
                unknown.add(new Unknown(Metric.ENGAGEMENTS_PER_WEEK, network, counted.basisOfEngagements()));
            }
        }

        void measured(Metric metric, String analysis, String key) {
            Optional<Measure> found = figures.of(analysis, order.first() + ".." + order.day()).stream()
                    .filter(measure -> measure.key().equals(key))
                    .findFirst();
            if (found.isPresent() && metric.allows(found.get().value())) {
                Measure measure = found.get();
                known(metric, Optional.empty(), measure.value(), say(metric.key(), measure.base()));
            } else {
                Sentence why = found.flatMap(Measure::why)
                        .map(words -> say("why", words))
                        .orElseGet(() -> say("nothing"));
                unknown.add(new Unknown(metric, Optional.empty(), why));
            }
        }

        /** What others say, of which the tone is known and sure. */
        void tone() {
            Query others = new Query.And(List.of(order.period(), new Query.Not(PostCounts.OWN)));
            long positive = 0;
            long negative = 0;
            long toned = 0;
            for (FacetCounts.Count count : run.snapshot()
                    .facet(others, CoreFields.TONE, VALUES, run.cancel())
                    .counts()) {
                positive += count.value().equals("positive") ? count.mentions() : 0;
                negative += count.value().equals("negative") ? count.mentions() : 0;
                toned += count.value().equals("unsure") ? 0 : count.mentions();
            }
            if (toned == 0) {
                unknown.add(new Unknown(Metric.TONE, Optional.empty(), say("untoned")));
                return;
            }
            known(Metric.TONE, Optional.empty(), (double) (positive - negative) / toned, say("tone", toned));
        }

        private void known(Metric metric, Optional<AccountNetwork> network, double value, Sentence basis) {
            double rounded = Math.round(value * PRECISION) / PRECISION;
            known.add(new Known(new MetricValue(order.body(), metric, network, order.day(), rounded, source), basis));
        }
    }
}
