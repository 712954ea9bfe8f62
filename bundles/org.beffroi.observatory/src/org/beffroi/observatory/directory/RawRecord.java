package org.beffroi.observatory.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Sentence;

/**
 * A record as its file holds it, before anything is made of it.
 *
 * @param number its place among all records of the file, 1 is the first
 * @param line of the unpacked file on which it begins, 1 is the first; 0 in a workbook
 * @param fields what it says by the name of the field, as JSON has it: texts, lists and maps; only fields that are read
 * @param broken why nothing can be read in it; empty where something can
 */
record RawRecord(long number, long line, Map<String, Object> fields, Optional<Sentence> broken) {

    RawRecord {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static RawRecord of(long number, long line, Map<String, Object> fields) {
        return new RawRecord(number, line, fields, Optional.empty());
    }

    static RawRecord broken(long number, long line, Sentence why) {
        return new RawRecord(number, line, Map.of(), Optional.of(why));
    }
}
