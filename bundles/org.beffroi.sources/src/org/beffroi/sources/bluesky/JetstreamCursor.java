package org.beffroi.sources.bluesky;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beffroi.core.file.JsonRecords;

/**
 * How far a Jetstream was listened to.
 *
 * @param time of the last event that was heard, microseconds since 1970; 0 where none was
 * @param identities DIDs of accounts, by handle
 * @param waiting posts that were heard of and not read yet, with how many times they were asked for in vain, oldest first
 */
record JetstreamCursor(long time, Map<String, String> identities, Map<String, Integer> waiting) {

    static final JetstreamCursor NONE = new JetstreamCursor(0, Map.of(), Map.of());

    JetstreamCursor {
        identities = Map.copyOf(identities);
        waiting = Collections.unmodifiableMap(new LinkedHashMap<>(waiting));
    }

    /** Reads it; one that cannot be read is none. */
    static JetstreamCursor read(String written) {
        try {
            return JsonRecords.read(written, JetstreamCursor.class);
        } catch (IOException e) {
            return NONE;
        }
    }

    String written() {
        return JsonRecords.line(this);
    }
}
