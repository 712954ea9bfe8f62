package org.beffroi.core.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.archive.scan.RowVisitor;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An archive at one point in time. All answers of one snapshot agree with one another.
 *
 * <p>Safe for several threads. Every call that takes a {@link Cancel} stops within 100 ms of it with {@link Cancelled}.
 */
@ProviderType
public interface Snapshot extends AutoCloseable {

    /** When it was taken. */
    Instant taken();

    /**
     * The state of the archive that it shows: two snapshots of one opened archive with the same version give the same answers.
     * It changes with whatever an answer may see (what was added, taken away, said or read again, and the day that queries
     * call today), now and then without need; it means nothing to an archive opened again.
     */
    long version();

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

    /**
     * In how many matching mentions each word occurs, without any text being read. Those of everything are kept, so that
     * what was found is soon compared with all the rest.
     */
    WordCounts words(Query query, Cancel cancel);

    /**
     * Opens columns for scans of this snapshot and its views.
     *
     * @param fields may be empty: each row has its date and arrival number anyway
     * @throws IllegalArgumentException if a field has no column, see {@link Columns#exists}; the message names it
     */
    Columns columns(List<Field> fields, Cancel cancel);

    /**
     * Passes every matching mention, in no order, column by column: neither texts nor anything else of a mention is read.
     * What the visitor throws, this throws.
     *
     * @param columns of this snapshot
     * @param visitor sees one and the same {@link Row} each time
     * @throws IllegalArgumentException if the columns are those of another snapshot
     */
    void scan(Query query, Columns columns, Cancel cancel, RowVisitor visitor);

    /** The same with columns opened for this once. */
    default Columns scan(Query query, List<Field> fields, Cancel cancel, RowVisitor visitor) {
        Columns columns = columns(fields, cancel);
        scan(query, columns, cancel, visitor);
        return columns;
    }

    /**
     * The mention of a row that a scan of this snapshot passed: read whole from the disk, thousands of times as slow as a
     * row.
     *
     * @param place {@link Row#place}
     * @throws IndexOutOfBoundsException if no row has that place
     */
    Entry entryAt(int place);

    /** The same point in time, seen with one mention for each group; the first question takes longer than those after it. */
    OnePerGroup onePerGroup(Grouping grouping);

    /** One mention, empty when unknown to this snapshot. */
    Optional<Entry> entry(MentionId id);

    /**
     * How near in meaning its mentions are; empty where the archive has nothing that learns it. Takes seconds the first time
     * and when the archive has grown by a quarter, for it learns then.
     */
    default Optional<Meaning> meaning(Cancel cancel) {
        return Optional.empty();
    }

    @Override
    void close();
}
