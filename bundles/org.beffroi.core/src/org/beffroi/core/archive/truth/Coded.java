package org.beffroi.core.archive.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;

/**
 * Which fields of one mention a person spoke on, and what machines or sources had said of them.
 *
 * <p>Only fields that are counted and name nobody: what was read of a person must not live on in another field.
 */
final class Coded {

    private final List<String> coded = new ArrayList<>();
    private final List<String> corrected = new ArrayList<>();
    private final List<String> readAs = new ArrayList<>();

    /**
     * A person's word stands on a field.
     *
     * @param read what machines or sources say, empty where they say nothing
     * @param said what she made of it
     */
    void add(Field field, List<String> read, List<String> said) {
        if (field.facet() == Field.Facet.NONE || field.personal()) {
            return;
        }
        List<String> before = shown(field, read);
        coded.add(field.name());
        if (!before.isEmpty() && !Set.copyOf(before).equals(Set.copyOf(shown(field, said)))) {
            corrected.add(field.name());
        }
        before.forEach(value -> readAs.add(field.name() + ":" + value));
    }

    /** Of a field of one value the last counts. */
    private static List<String> shown(Field field, List<String> values) {
        return field.many() || values.isEmpty() ? values : List.of(values.getLast());
    }

    /** Nobody else states these fields: what an import may have brought in them does not show. */
    void putInto(FieldValues.Builder values) {
        values.remove(CoreFields.CODED).remove(CoreFields.CORRECTED).remove(CoreFields.READ_AS);
        put(values, CoreFields.CODED, coded);
        put(values, CoreFields.CORRECTED, corrected);
        put(values, CoreFields.READ_AS, readAs);
    }

    private static void put(FieldValues.Builder values, Field field, List<String> said) {
        if (!said.isEmpty()) {
            values.put(field, said);
        }
    }
}
