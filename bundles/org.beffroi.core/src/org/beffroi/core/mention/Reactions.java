package org.beffroi.core.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reactions to a mention: its likes, comments and shares together, those that are known. A source that tells none of the three
 * says nothing of how many there were: that is no zero.
 */
public final class Reactions {

    /** The fields that are added up. */
    public static final List<Field> FIELDS = List.of(CoreFields.LIKES, CoreFields.COMMENTS, CoreFields.SHARES);

    private Reactions() {}

    /** How many, empty where none of the three is known. */
    public static OptionalLong of(FieldValues values) {
        return FIELDS.stream()
                .map(values::number)
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .reduce(Long::sum);
    }
}
