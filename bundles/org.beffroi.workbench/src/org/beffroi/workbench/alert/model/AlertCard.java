package org.beffroi.workbench.alert.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Handled.Acknowledgement;
import org.beffroi.dossier.alert.Handled.Mute;
import org.beffroi.workbench.quote.Quote;

/**
 * Something that a watch has to tell, and that is not over: what rises, or as many new mentions as somebody wanted to know of.
 * Immutable.
 *
 * @param watch whose it is
 * @param episode what rises; empty for new mentions
 * @param fresh the new mentions, newest first; none for what rises
 * @param here its mentions as a search
 * @param mentions how many there are
 * @param since when it began: the first day of the rise, or when the oldest new mention was published
 * @param quote the mention that set it off, empty where none can be read
 * @param dealt what was done about it
 * @param cared who takes care of it, empty where nobody does or it became graver since
 * @param mute until when nobody wants to be called, empty where it rings
 */
public record AlertCard(
        Watch watch,
        Optional<Episode> episode,
        List<MentionId> fresh,
        Query here,
        long mentions,
        Instant since,
        Optional<Quote> quote,
        Dealt dealt,
        Optional<Acknowledgement> cared,
        Optional<Mute> mute) {

    public AlertCard {
        Objects.requireNonNull(watch);
        Objects.requireNonNull(episode);
        fresh = List.copyOf(fresh);
        Objects.requireNonNull(here);
        Objects.requireNonNull(since);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(dealt);
        Objects.requireNonNull(cared);
        Objects.requireNonNull(mute);
    }

    /** Whether it asks for somebody: nobody takes care of it, it is not muted, and it does not go down by itself. */
    public boolean rings() {
        return cared.isEmpty() && mute.isEmpty() && stage() != Stage.SUBSIDING;
    }

    /** How grave it is; new mentions are a rise. */
    public Stage stage() {
        return episode.map(Episode::stage).orElse(Stage.RISING);
    }

    /** What stays the same as long as it lasts, beginnings that move aside. */
    public String key() {
        return watch.name() + "\n" + episode.map(Episode::subject).orElse("\nnew");
    }

    /** Somebody who takes care of it from now on. */
    public Acknowledgement acknowledgement(String person, Instant now) {
        return episode.map(one -> Acknowledgement.of(one, person, now))
                .orElseGet(() -> Acknowledgement.ofNew(mentions, person, now));
    }
}
