package org.beffroi.analyses.amount;

import java.util.List;
import org.beffroi.core.query.Query;

/**
 * One of those whose share is measured.
 *
 * @param name as people read it
 * @param query what it is within the whole
 * @param mentions of each span of time
 * @param total with those that have no date
 */
record Voice(String name, Query query, List<Long> mentions, long total) {

    Voice {
        mentions = List.copyOf(mentions);
    }

    /** Mentions of some spans, the last one excluded. */
    long between(int first, int end) {
        return mentions.subList(first, end).stream().mapToLong(Long::longValue).sum();
    }
}
