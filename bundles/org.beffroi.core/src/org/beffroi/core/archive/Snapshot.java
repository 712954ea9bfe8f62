package org.beffroi.core.archive;

import java.time.Instant;
import java.util.Optional;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;

/**
 * An archive at one point in time. All answers of one snapshot agree with one another.
 *
 * <p>Safe for several threads. Every call that takes a {@link Cancel} stops within 100 ms of it with {@link Cancelled}.
 */
public interface Snapshot extends AutoCloseable {

    /** When it was taken. */
    Instant taken();

    /** How many mentions it holds. */
    long size();

    /** The sequence number of the newest arrival, 0 in an empty archive. */
    long lastSequence();

    /** How many mentions match: exact. */
    long count(Query query, Cancel cancel);

    /**
     * One page of what matches.
     *
     * @param after where the page before ended, empty for the first page
     * @param limit at least 1, at most 10,000
     */
    Page page(Query query, Order order, Optional<Cursor> after, int limit, Cancel cancel);

    /** The values of one field and how many matching mentions have each, most frequent first, equal counts by value. */
    FacetCounts facet(Query query, Field field, int limit, Cancel cancel);

    /** How many matching mentions fall in each span of the calendar, empty spans included. */
    Timeline timeline(Query query, TimelineSpan span, Cancel cancel);

    /** The same point in time, seen with one mention for each group; the first question takes longer than those after it. */
    OnePerGroup onePerGroup(Grouping grouping);

    /** One mention, empty when unknown to this snapshot. */
    Optional<Entry> entry(MentionId id);

    @Override
    void close();
}
