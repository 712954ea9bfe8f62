package org.beffroi.cli.verb;

import java.util.List;
import org.beffroi.core.query.Query;

/**
 * Where a query matches in a text.
 *
 * @param query whose words are looked for
 */
record Matches(Query query) {

    /** Spans of the text: first letter, and the one after the last. */
    List<int[]> in(String text) {
        return List.of();
    }
}
