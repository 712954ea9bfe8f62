package org.beffroi.dossier.watch;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Rises;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Watch;

/**
 * What rises in what a watch finds.
 *
 * <p>A rise is more than the past lets expect, so that it is looked for in all the past: within a week alone nothing could ever
 * rise. The period of the watch says which ones are told, those that have a mention in it. What is over is told whenever it was.
 *
 * @param rises what finds them
 */
public record WatchEpisodes(Rises rises) {

    /**
     * The episodes of a watch that calls for a rise, the gravest first.
     *
     * @throws org.beffroi.core.message.Refusal if the query or the period is not understood
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public List<Episode> of(Watch watch, Run run) {
        Query asked = run.query(watch.query(), Optional.empty());
        Optional<Query.Period> period = watch.period().map(run::period);
        List<Episode> found = watch.negative()
                .map(share -> new NegativeEpisodes(share, watch.floor()).lately(asked, run))
                .orElseGet(() -> rises.episodes(watch.rise().orElseThrow(), asked, watch.floor(), run));
        return found.stream().filter(episode -> isTold(episode, period, run)).toList();
    }

    private static boolean isTold(Episode episode, Optional<Query.Period> period, Run run) {
        return period.isEmpty()
                || episode.end().isPresent()
                || run.snapshot().count(new Query.And(List.of(episode.query(), period.get())), run.cancel()) > 0;
    }
}
