package org.beffroi.core.query;

import java.util.Objects;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query.SameSentence;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a group mean: words of the text, values of a field, or words of one sentence.
 *
 * @param kind which of them
 * @param field the field of the values, null elsewhere
 */
record Scope(Kind kind, @Nullable Field field) {

    enum Kind {
        TOP,
        VALUES,
        SENTENCE,
        /** The field is not known: whatever stands inside is not looked at. */
        LOST
    }

    static Scope top() {
        return new Scope(Kind.TOP, null);
    }

    static Scope valuesOf(Field field) {
        return new Scope(Kind.VALUES, field);
    }

    static Scope sentence() {
        return new Scope(Kind.SENTENCE, null);
    }

    static Scope lost() {
        return new Scope(Kind.LOST, null);
    }

    /** The field of the values; there is one, the scope being that of values. */
    Field valuesOf() {
        return Objects.requireNonNull(field);
    }

    /** A group of this scope as one clause. */
    Query around(Query group) {
        return kind == Kind.SENTENCE ? new SameSentence(group) : group;
    }
}
