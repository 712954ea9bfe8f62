package org.beffroi.analyses.topic;

import java.util.List;
import org.beffroi.core.query.Query;

/**
 * What several people say much the same of.
 *
 * @param quotation the sentence that most others are near to, as it may be shown
 * @param words by which they are near to it, as written, those of most mentions first
 */
public record Topic(String quotation, List<String> words) {

    public Topic {
        words = List.copyOf(words);
    }

    /** All that say much the same. */
    public Query query() {
        return new Query.Resembling(quotation);
    }
}
