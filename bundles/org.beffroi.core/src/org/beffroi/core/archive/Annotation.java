package org.beffroi.core.archive;

import java.util.List;
import java.util.Objects;

/**
 * What a machine read in one mention for one field, and how sure it is; never truth, always made again from the mention.
 *
 * @param by id of the enricher, such as {@code tone}
 * @param version version of its rules or model, by which a reader knows what to make of it
 * @param field key of the field
 * @param values what it read, never empty
 * @param confidence from 0 (a guess) to 1 (certain)
 */
public record Annotation(String by, String version, String field, List<String> values, double confidence) {

    public Annotation {
        Objects.requireNonNull(by);
        Objects.requireNonNull(version);
        Objects.requireNonNull(field);
        values = List.copyOf(values);
        if (values.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("An annotation has values and a confidence from 0 to 1: " + field);
        }
    }
}
