package org.beffroi.analyses.frame;

import java.util.List;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;

/** What the body that watches says itself: its listed accounts, and what its sources say is official. */
public final class OwnVoice {

    private OwnVoice() {}

    /** All that it says. */
    public static Query all() {
        return Queries.any(List.of(Queries.is(CoreFields.SPEAKER, "own"), Queries.is(CoreFields.OFFICIAL, "true")));
    }

    /** What it publishes, answers and comments apart. */
    public static Query posts() {
        return Queries.all(all(), Queries.not(Queries.is(CoreFields.TYPE, "comment")));
    }

    /** What all others say. */
    public static Query others() {
        return Queries.not(all());
    }
}
