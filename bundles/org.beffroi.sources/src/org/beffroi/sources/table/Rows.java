package org.beffroi.sources.table;

import java.util.Iterator;
import java.util.List;
import org.beffroi.core.message.Sentence;

/**
 * The rows of one file in their order, read as one goes: memory holds one row. For one thread.
 *
 * <p>{@link #next()} throws {@link org.beffroi.core.message.Refusal} where the disk or the limits of an archive stop the
 * reading; what is wrong with a single row makes it {@link Row.Broken}.
 */
public interface Rows extends Iterator<Row>, AutoCloseable {

    /** Names of the columns, in the order of the file; of JSON, the paths met so far. */
    List<String> columns();

    /** What was mended or doubtful in the rows read so far, with the lines; none where nothing was. */
    default List<Sentence> notices() {
        return List.of();
    }

    /** The same row by row, of those read since this was asked last; at the end also what only the end of a file tells. */
    default List<Noted> noted() {
        return List.of();
    }

    @Override
    void close();
}
