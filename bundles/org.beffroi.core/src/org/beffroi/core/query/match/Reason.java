package org.beffroi.core.query.match;

import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that make a mention match a query.
 *
 * @param part the part of the query that is satisfied
 * @param field key of the field that satisfies it, null for what is absent and for everything
 * @param marks where in its texts, in order; empty for what is no text
 * @param inWords the same for a person
 */
public record Reason(Query part, @Nullable String field, List<Mark> marks, Sentence inWords) {
    public Reason {
        marks = List.copyOf(marks);
    }
}
