package org.beffroi.dossier.coding;

import java.time.Instant;
import java.util.Objects;

/**
 * One value that one person gave one field of a mention: a row of codes on their way in or out.
 *
 * @param mention identity as written
 * @param field name or key of the field
 * @param value as stored, or its name in a language
 * @param who the person
 * @param when she said so
 */
public record CodedValue(String mention, String field, String value, String who, Instant when) {

    public CodedValue {
        Objects.requireNonNull(mention);
        Objects.requireNonNull(field);
        Objects.requireNonNull(value);
        Objects.requireNonNull(who);
        Objects.requireNonNull(when);
    }
}
