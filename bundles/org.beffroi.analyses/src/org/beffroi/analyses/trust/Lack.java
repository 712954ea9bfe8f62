package org.beffroi.analyses.trust;

import java.util.List;
import org.beffroi.analyses.frame.KnownValues;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/**
 * Something that mentions may lack, and on how many it is missing.
 *
 * @param key stable name, with its texts {@code coverage.<key>} and {@code coverage.<key>.why}
 * @param weight its part in the whole judgement
 * @param query those that lack it
 * @param missing how many these are
 * @param measured whether any mention of the archive has it: where none has, nobody reads it
 */
record Lack(String key, double weight, Query query, long missing, boolean measured) {

    /** What is known of a mention, and what any mention must have for it to be read at all. */
    private record Kind(String key, double weight, Query query, Query known) {
        Kind(String key, double weight, Field field) {
            this(key, weight, KnownValues.of(field), Queries.has(field));
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("date", 3, CoreFields.PUBLISHED),
            new Kind("author", 1, CoreFields.AUTHOR),
            new Kind("speaker", 1, CoreFields.SPEAKER),
            new Kind("language", 1, CoreFields.LANGUAGE),
            new Kind("tone", 2, Queries.has(CoreFields.TONE), Queries.has(CoreFields.TONE)),
            new Kind("sure", 2, CoreFields.TONE),
            new Kind("theme", 1, CoreFields.THEME),
            new Kind("place", 1, CoreFields.PLACE));

    /** All of them, the weightiest first. */
    static List<Lack> of(Scope scope) {
        return KINDS.stream()
                .map(kind -> {
                    Query without = Queries.not(kind.query());
                    return new Lack(
                            kind.key(),
                            kind.weight(),
                            without,
                            scope.count(scope.and(without)),
                            scope.run()
                                            .snapshot()
                                            .count(kind.known(), scope.run().cancel())
                                    > 0);
                })
                .sorted((one, other) -> Double.compare(other.weight(), one.weight()))
                .toList();
    }
}
