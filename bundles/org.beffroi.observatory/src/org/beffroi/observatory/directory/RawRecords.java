package org.beffroi.observatory.directory;

import java.util.Map;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;

/** Numbers the records of a file as they come, and hands them on. */
final class RawRecords {

    private final Consumer<RawRecord> next;
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

    /** How many there were so far. */
    long count() {
        return number;
    }
}
