package org.beffroi.workbench.watch.model;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.watch.NegativeEpisodes;

/** How often a watch for a negative share would have called, had it been there from the beginning. */
final class PastCalls {

    private PastCalls() {}

    /**
     * That, in a sentence.
     *
     * @param watch one for a negative share
     * @throws org.beffroi.core.message.Refusal if its query is not understood
     */
    static Sentence of(Watch watch, Run run) {
        List<Episode> all = new NegativeEpisodes(watch.negative().orElseThrow(), watch.floor())
                .all(run.query(watch.query(), Optional.empty()), run);
        if (all.isEmpty()) {
            return Sentence.of(PastCalls.class, "watch.past.never");
        }
        Episode last = all.getFirst();
        String day = run.wording().day(last.start().atZone(run.zone()).toLocalDate());
        return Sentence.of(PastCalls.class, "watch.past.times", all.size(), day, last.reason());
    }
}
