package org.beffroi.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.internal.hppc.LongIntHashMap;
import org.apache.lucene.sandbox.facet.plain.histograms.HistogramCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.beffroi.bench.measure.Arena;
import org.beffroi.bench.measure.Bout;
import org.beffroi.bench.measure.Duel;
import org.beffroi.bench.measure.Row;
import org.beffroi.bench.measure.Row.Target;
import org.beffroi.bench.twin.TwinReader;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.message.Sentence;

/** Timelines: days of UTC against Lucene's own histogram, months and days of Paris against a plain count of every match. */
record TimelinePart(Product product, TwinReader twin, List<Share> shares, int runs) {

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final int MOST_BUCKETS = 10_000;
    private static final TimelineSpan DAYS = new TimelineSpan(Unit.DAY, ZoneOffset.UTC);
    private static final Target HALF_OR_MORE = Target.atLeast(5);
    private static final Target LESS = Target.atLeast(2);

    List<Row> rows() throws Exception {
        List<Row> rows = new ArrayList<>();
        List<Duel> duels = new ArrayList<>();
        for (Share share : shares) {
            Bouts.checkSame(share.text(), ours(share, DAYS), theirs(share.ready()));
            duels.add(new Duel(share.text(), () -> product.timeline(share.text(), DAYS), () -> theirs(share.ready())));
        }
        List<Bout> bouts = arena().fight(duels);
        for (int i = 0; i < bouts.size(); i++) {
            Share share = shares.get(i);
            rows.add(Bouts.row(
                    "timeline.days." + share.id(),
                    Sentence.of(TimelinePart.class, "row.timeline", share.label()),
                    List.of(bouts.get(i)),
                    share.part() >= 0.5 ? HALF_OR_MORE : LESS));
        }
        rows.add(calendar("months", new TimelineSpan(Unit.MONTH, Product.PARIS)));
        rows.add(calendar("paris", new TimelineSpan(Unit.DAY, Product.PARIS)));
        return rows;
    }

    /** What only calendars can do, against a count that looks at every match. */
    private Row calendar(String id, TimelineSpan span) throws Exception {
        List<Duel> duels = new ArrayList<>();
        for (Share share : shares) {
            Bouts.checkSame(share.text(), ours(share, span), plain(share.ready(), span));
            duels.add(new Duel(
                    share.text(), () -> product.timeline(share.text(), span), () -> plain(share.ready(), span)));
        }
        return Bouts.row(
                "timeline." + id,
                Sentence.of(TimelinePart.class, "row.timeline." + id),
                new Arena(Duration.ofSeconds(1), Math.min(1, runs), Duration.ofMillis(50)).fight(duels),
                new Target(true, 0));
    }

    private Arena arena() {
        return new Arena(Duration.ofSeconds(3), runs, Duration.ofMillis(300));
    }

    private Map<Long, Long> ours(Share share, TimelineSpan span) {
        Timeline timeline = product.timeline(share.text(), span);
        Map<Long, Long> counts = new TreeMap<>();
        timeline.buckets().stream()
                .filter(bucket -> bucket.mentions() > 0)
                .forEach(bucket -> counts.put(bucket.start().toInstant().toEpochMilli(), bucket.mentions()));
        return counts;
    }

    private Map<Long, Long> theirs(Query query) throws IOException {
        LongIntHashMap found =
                twin.searcher().search(query, new HistogramCollectorManager("published", DAY, MOST_BUCKETS));
        Map<Long, Long> counts = new TreeMap<>();
        for (LongIntHashMap.LongIntCursor one : found) {
            counts.put(one.key * DAY, (long) one.value);
        }
        return counts;
    }

    private Map<Long, Long> plain(Query query, TimelineSpan span) throws IOException {
        Map<Long, Long> counts = new TreeMap<>();
        twin.searcher().search(query, new PlainCount(counts, span));
        return counts;
    }

    /** Asks the calendar about each match. */
    private static final class PlainCount implements org.apache.lucene.search.CollectorManager<SimpleCollector, Void> {

        private final Map<Long, Long> counts;
        private final TimelineSpan span;
        private final ZoneId zone;

        PlainCount(Map<Long, Long> counts, TimelineSpan span) {
            this.counts = counts;
            this.span = span;
            this.zone = span.zone();
        }

        @Override
        public SimpleCollector newCollector() {
            return new SimpleCollector() {
                private NumericDocValues dates;

                @Override
                protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
                    dates = DocValues.getNumeric(leaf.reader(), "published");
                }

                @Override
                public void collect(int doc) throws IOException {
                    dates.advanceExact(doc);
                    long start = span.startOf(
                                    Instant.ofEpochMilli(dates.longValue()).atZone(zone))
                            .toInstant()
                            .toEpochMilli();
                    counts.merge(start, 1L, Long::sum);
                }

                @Override
                public ScoreMode scoreMode() {
                    return ScoreMode.COMPLETE_NO_SCORES;
                }
            };
        }

        @Override
        public Void reduce(java.util.Collection<SimpleCollector> collectors) {
            return null;
        }
    }
}
