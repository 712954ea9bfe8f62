package org.beffroi.core.archive.truth;

import java.util.Comparator;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.Origin;

/**
 * One reading of a mention: what one import or harvest knew of it.
 *
 * @param origin which import, when
 * @param values what it knew
 */
public record Reading(Origin origin, FieldValues values) {

    /** Oldest first; the order is total, so that any order of arrival adds up to the same mention. */
    public static final Comparator<Reading> OLDEST_FIRST = Comparator.comparing(
                    (Reading reading) -> reading.origin().collected())
            .thenComparing(reading -> reading.origin().batch())
            .thenComparing(reading -> reading.values().toString())
            .thenComparing(reading -> reading.origin().source());

    /** The reading that a mention is. */
    public static Reading of(Mention mention) {
        return new Reading(mention.origin(), mention.values());
    }
}
