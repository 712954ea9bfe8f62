package org.beffroi.core.archive.scan;

import java.util.List;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Fields of a snapshot that are read column by column, and the values that the codes of their columns stand for.
 *
 * <p>Of keywords, links and flags each value has a code: a whole number from 0 on, so that what is counted by value is
 * counted in an array. One value has one code in all scans with these columns; a code may belong to no mention any more.
 * Good as long as the snapshot is open; safe for several threads.
 */
@ProviderType
public interface Columns {

    /** The fields, in the order of their columns: the first is column 0. */
    List<Field> fields();

    /** How many codes a column has: they are below this. 0 for numbers and times, which have none. */
    int codes(int column);

    /** The value of a code: as facets name it, of flags {@code true} or {@code false}. */
    String value(int column, int code);

    /** Whether a field has a column: numbers and times do, other values where they are counted, running text never. */
    static boolean exists(Field field) {
        return switch (field.type()) {
            case NUMBER, TIME -> true;
            case KEYWORD, LINK, FLAG -> field.facet() != Field.Facet.NONE;
            case TEXT -> false;
        };
    }

    /**
     * Sees that all fields have a column.
     *
     * @throws IllegalArgumentException if one has none; the message names it
     */
    static void require(List<Field> fields) {
        for (Field field : fields) {
            if (!exists(field)) {
                throw new IllegalArgumentException("The field " + field.name() + " has no column: "
                        + (field.type() == FieldType.TEXT ? "it is running text" : "its values are not counted"));
            }
        }
    }
}
