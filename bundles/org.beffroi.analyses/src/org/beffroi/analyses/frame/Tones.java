package org.beffroi.analyses.frame;

import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;

/**
 * The tone of some mentions.
 *
 * @param negative how many are negative
 * @param sure how many have a tone that is not unsure
 */
public record Tones(long negative, long sure) {

    private static final int VALUES = 20;

    /** Of those mentions of a scope of which something more is true. */
    public static Tones of(Scope scope, Query more) {
        long negative = 0;
        long sure = 0;
        for (FacetCounts.Count count : scope.snapshot()
                .facet(scope.and(more), CoreFields.TONE, VALUES, scope.run().cancel())
                .counts()) {
            negative += count.value().equals("negative") ? count.mentions() : 0;
            sure += count.value().equals("unsure") ? 0 : count.mentions();
        }
        return new Tones(negative, sure);
    }

    /** The share of negative ones, null where none has a tone. */
    public Double share() {
        return sure == 0 ? null : (double) negative / sure;
    }
}
