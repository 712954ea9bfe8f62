package org.beffroi.observatory.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;

/** Numbers the records of a file as they come, and hands them on. */
final class RawRecords {

    private final Consumer<RawRecord> next;
    private final Set<ReadColumn> columns = new LinkedHashSet<>();
    private long number;

    RawRecords(Consumer<RawRecord> next) {
        this.next = next;
    }

    void add(long line, Map<String, Object> fields) {
        next.accept(RawRecord.of(++number, line, fields));
    }

    void broken(long line, Sentence why) {
        next.accept(RawRecord.broken(++number, line, why));
    }

    /** Takes note of what the columns of a table are read as. */
    void headed(List<ReadColumn> heads) {
        columns.addAll(heads);
    }

    /** The columns of the tables so far, in their order; none where there is none. */
    List<ReadColumn> columns() {
        return List.copyOf(columns);
    }

    /** How many there were so far. */
    long count() {
        return number;
    }
}
