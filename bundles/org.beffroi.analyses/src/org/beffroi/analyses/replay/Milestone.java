package org.beffroi.analyses.replay;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.analyses.rising.discontent.RetoldDiscontent.Told;
import org.beffroi.core.archive.Entry;

/**
 * Something that happened for the first time, or would have been told.
 *
 * @param kind what
 * @param when it was published, or the hour at which it would have been told
 * @param held when the dossier had all that it rests on at the latest; empty where that is not known
 * @param mention that it is, or that set it off; empty where none may be shown
 * @param told what would have been told; empty of mentions
 */
record Milestone(Kind kind, Instant when, Optional<Instant> held, Optional<Entry> mention, Optional<Told> told) {

    /** What may happen, in the order in which people ask for it. */
    enum Kind {
        FIRST,
        COMPLAINT,
        THIRD,
        WEAK_SIGNAL,
        RISING,
        CRISIS,
        PRESS,
        OWN,
        CALL;

        /** As in the keys of texts. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }
}
