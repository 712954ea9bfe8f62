package org.beffroi.core.archive.scan;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One mention as a scan passes it: a window that moves on, the same object for all of them. It says nothing any more once the
 * visitor has returned.
 *
 * <p>Columns are those of the {@link Columns} of the scan, the first one is 0. Where a method does not fit the type of its
 * column, it throws {@link IllegalStateException}.
 */
@ProviderType
public interface Row {

    /** The number of the mention in its snapshot: what to keep of a row in order to see {@code Snapshot.entryAt} later. */
    int place();

    /** Its arrival number, as in {@code Entry.sequence}. */
    long sequence();

    /** Whether it has a date of publication. */
    boolean isDated();

    /**
     * When it was published, in epoch milliseconds.
     *
     * @throws IllegalStateException if it is not dated
     */
    long published();

    /** Whether it has a value in a column of any type. */
    boolean has(int column);

    /**
     * The number, or the time in epoch milliseconds.
     *
     * @throws IllegalStateException if it has none
     */
    long number(int column);

    /** How many values it has in a column of codes. */
    int count(int column);

    /** The code of its value, of several the first one; -1 where it has none. */
    int code(int column);

    /**
     * The code of one of its values; they ascend.
     *
     * @param index below {@link #count}
     */
    int code(int column, int index);

    /** Its value, of several the one whose code comes first. */
    Optional<String> value(int column);

    /** All its values, in the order of their codes. */
    List<String> values(int column);
}
