package org.beffroi.core.query.assist;

import java.util.List;
import org.beffroi.core.mention.Field;
import org.osgi.annotation.versioning.ConsumerType;

/** Where the assistant finds the values that a field has in an archive. Called while somebody types: answer quickly. */
@FunctionalInterface
@ConsumerType
public interface ValueSuggestions {

    /**
     * Values of a field that begin with a text, case and accents left aside, the most frequent first.
     *
     * @param prefix folded, possibly empty
     * @param limit at least 1
     */
    List<Suggestion> values(Field field, String prefix, int limit);

    /** A value as it is stored, and how many mentions have it. */
    record Suggestion(String value, long mentions) {}

    /** Nothing is known of the values. */
    static ValueSuggestions none() {
        return (field, prefix, limit) -> List.of();
    }
}
