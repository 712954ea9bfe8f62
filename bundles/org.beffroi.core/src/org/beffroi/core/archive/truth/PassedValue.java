package org.beffroi.core.archive.truth;

import java.util.List;
import java.util.Objects;
import org.beffroi.core.mention.MentionId;

/**
 * What a mention passes on of one field to those that answer it.
 *
 * @param values what it says; empty where a person said that it has none, which passes on nothing
 * @param confidence from 0 to 1; 1 for the word of a person or of the source
 * @param from the mention that says it: itself, or one farther up
 */
public record PassedValue(List<String> values, double confidence, MentionId from) {

    public PassedValue {
        values = List.copyOf(values);
        Objects.requireNonNull(from);
    }
}
