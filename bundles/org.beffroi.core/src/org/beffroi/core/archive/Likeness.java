package org.beffroi.core.archive;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which values of a field mean the same, all values of an archive being known: that is what makes near-copies one group.
 *
 * <p>A function of the set of values and of nothing else: never of the order in which they came, so that an index built
 * again groups alike. Comparable with {@code equals}, by which archives keep what they worked out. Safe for several threads.
 */
@ProviderType
public interface Likeness {

    /**
     * Puts values into groups.
     *
     * @param values distinct, in ascending order of their UTF-8 bytes
     * @param cancel asked at least every 100 ms
     * @return of each value the place in the list of the first value of its group: its own where it is that one
     * @throws Cancelled once it was asked
     */
    int[] groups(List<String> values, Cancel cancel);
}
