package org.beffroi.sources.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.beffroi.core.limit.ReadingLimits;

/** The JSON parser that files of others are read with: depth and length of values are limited. */
final class Json {

    private static final int DEPTH = 200;
    private static final int LONGEST_TEXT = ReadingLimits.ROW_CHARACTERS;
    private static final int LONGEST_NUMBER = 400;

    /** Parsers from here; safe for several threads. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private Json() {}

    /** The line of an error, 1 is the first; 0 where the parser does not say. */
    static long line(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    /** What the parser says of an error, without its place. */
    static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
