package org.beffroi.archive.lucene;

import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.Timeline.Bucket;
import org.beffroi.core.archive.TimelineSpan;

/**
 * Timelines from boundaries rather than from documents: in an index sorted by date a bucket is a range of document numbers,
 * found once for each segment and calendar.
 *
 * <p>The boundaries of a segment are forgotten with it. Safe for several threads.
 */
final class Calendars {

    private final Map<IndexReader.CacheKey, Map<TimelineSpan, Boundaries>> known = new ConcurrentHashMap<>();

    /** The timeline of a set of documents. */
    Timeline timeline(DocSet documents, List<LeafReaderContext> leaves, TimelineSpan span, Cancel cancel)
            throws IOException {
        Map<Long, long[]> counts = new java.util.TreeMap<>();
        long undated = 0;
        for (LeafReaderContext leaf : leaves) {
            cancel.check();
            Boundaries boundaries = of(leaf.reader(), span);
            var set = documents.leaves().get(leaf.ord);
            for (int i = 0; i < boundaries.starts.length; i++) {
                int count = DocSet.count(set, boundaries.firstDocs[i], boundaries.firstDocs[i + 1]);
                if (count > 0) {
                    counts.computeIfAbsent(boundaries.starts[i], start -> new long[1])[0] += count;
                }
            }
            undated += DocSet.count(
                    set,
                    boundaries.firstDocs[boundaries.starts.length],
                    leaf.reader().maxDoc());
        }
        return new Timeline(span, buckets(counts, span), undated);
    }

    /** Every bucket from the first to the last one that counts something, the empty ones too. */
    private static List<Bucket> buckets(Map<Long, long[]> counts, TimelineSpan span) {
        List<Bucket> buckets = new ArrayList<>();
        ZonedDateTime expected = null;
        for (Map.Entry<Long, long[]> one : counts.entrySet()) {
            ZonedDateTime start = Instant.ofEpochMilli(one.getKey()).atZone(span.zone());
            while (expected != null && expected.isBefore(start)) {
                buckets.add(new Bucket(expected, 0));
                expected = span.next(expected);
            }
            buckets.add(new Bucket(start, one.getValue()[0]));
            expected = span.next(start);
        }
        return buckets;
    }

    private Boundaries of(LeafReader reader, TimelineSpan span) throws IOException {
        IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
        if (helper == null) {
            return Boundaries.of(reader, span);
        }
        Map<TimelineSpan, Boundaries> ofSegment = known.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(known::remove);
            return new ConcurrentHashMap<>();
        });
        Boundaries boundaries = ofSegment.get(span);
        if (boundaries == null) {
            boundaries = Boundaries.of(reader, span);
            ofSegment.put(span, boundaries);
        }
        return boundaries;
    }

    /**
     * Where the buckets of a calendar begin in one segment, newest first.
     *
     * @param starts start of each bucket that the segment has documents in, as epoch milliseconds
     * @param firstDocs first document of each bucket, then the first undated one
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Boundaries(long[] starts, int[] firstDocs) {

        static Boundaries of(LeafReader reader, TimelineSpan span) throws IOException {
            Dates dates = new Dates(reader);
            List<Long> starts = new ArrayList<>();
            List<Integer> firsts = new ArrayList<>();
            int doc = 0;
            while (doc < reader.maxDoc()) {
                long date = dates.of(doc);
                if (date == Schema.UNDATED) {
                    break;
                }
                long start = span.startOf(Instant.ofEpochMilli(date).atZone(span.zone()))
                        .toInstant()
                        .toEpochMilli();
                starts.add(start);
                firsts.add(doc);
                doc = dates.firstBefore(start, doc);
            }
            firsts.add(doc);
            return new Boundaries(
                    starts.stream().mapToLong(Long::longValue).toArray(),
                    firsts.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /** Dates of the documents of a segment, in which they only descend; any document may be asked for. */
    private static final class Dates {

        private final LeafReader reader;
        private NumericDocValues values;

        Dates(LeafReader reader) {
            this.reader = reader;
        }

        long of(int doc) throws IOException {
            if (values == null || values.docID() > doc) {
                values = reader.getNumericDocValues(Schema.PUBLISHED);
            }
            values.advanceExact(doc);
            return values.longValue();
        }

        /** The first document, from one on, that is before a time: doubling steps, then halves. */
        int firstBefore(long time, int from) throws IOException {
            int low = from;
            int step = 1;
            int high = from + 1;
            while (high < reader.maxDoc() && of(high) >= time) {
                low = high;
                step *= 2;
                high = Math.min(reader.maxDoc(), high + step);
            }
            while (low + 1 < high) {
                int middle = (low + high) >>> 1;
                if (of(middle) >= time) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return high;
        }
    }
}
