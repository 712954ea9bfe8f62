package org.beffroi.archive.lucene.count;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;

/**
 * Timelines from boundaries rather than from documents: in an index sorted by date a bucket is a range of document numbers,
 * found once for each segment and calendar.
 *
 * <p>The boundaries of a segment are forgotten with it. Safe for several threads.
 */
public final class Calendars {

    private final PerReader<TimelineSpan, Boundaries> known = new PerReader<>();
    private final Map<TimelineSpan, Axis> axes = new ConcurrentHashMap<>();

    /** The timeline of a set of documents. */
    public Timeline timeline(DocSet documents, List<LeafReaderContext> leaves, TimelineSpan span, Cancel cancel)
            throws IOException {
        Boundaries[] boundaries = new Boundaries[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            cancel.check();
            boundaries[leaf.ord] = of(leaf.reader(), span);
        }
        Axis axis = axes.getOrDefault(span, Axis.empty(span));
        long[] counts = new long[axis.size()];
        long undated = 0;
        for (LeafReaderContext leaf : leaves) {
            Boundaries here = boundaries[leaf.ord];
            int place = axis.size() - 1;
            for (int i = 0; i < here.starts.length; i++) {
                place = axis.indexOf(here.starts[i], place);
                counts[place] += documents.count(leaf.ord, here.firstDocs[i], here.firstDocs[i + 1]);
            }
            int dated = here.firstDocs[here.starts.length];
            undated += documents.count(leaf.ord, dated, leaf.reader().maxDoc());
        }
        return new Timeline(span, axis.buckets(counts), undated);
    }

    private Boundaries of(LeafReader reader, TimelineSpan span) throws IOException {
        Map<TimelineSpan, Boundaries> ofSegment = known.of(reader.getCoreCacheHelper());
        Boundaries boundaries = ofSegment.get(span);
        if (boundaries == null) {
            boundaries = Boundaries.of(reader, span);
            long[] starts = boundaries.starts;
            // The axis first: whoever finds the boundaries finds their starts on the axis.
            axes.compute(span, (same, axis) -> (axis == null ? Axis.empty(span) : axis).with(starts));
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
