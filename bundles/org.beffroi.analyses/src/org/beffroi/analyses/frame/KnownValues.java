package org.beffroi.analyses.frame;

import java.util.List;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Term;
import org.beffroi.core.query.Query;

/** What is known of a field: whatever has a value in it, where that value does not itself say that nobody knows. */
public final class KnownValues {

    /** The value of fields with a small vocabulary that says that it is not known. */
    public static final String UNSURE = "unsure";

    /** The tones that say something, in the order in which they are told. */
    public static final List<String> TONES = List.of("negative", "neutral", "positive");

    private KnownValues() {}

    /** Whether a value says something. */
    public static boolean isKnown(Field field, String value) {
        return !value.isEmpty() && !(value.equals(UNSURE) && knowsUnsure(field));
    }

    /** The mentions of which it is known. */
    public static Query of(Field field) {
        return knowsUnsure(field)
                ? Queries.all(Queries.has(field), Queries.not(Queries.is(field, UNSURE)))
                : Queries.has(field);
    }

    /** The mentions that have one of the tones that say something. */
    public static Query toned() {
        return of(CoreFields.TONE);
    }

    private static boolean knowsUnsure(Field field) {
        return field.vocabulary().stream().map(Term::value).anyMatch(UNSURE::equals);
    }
}
