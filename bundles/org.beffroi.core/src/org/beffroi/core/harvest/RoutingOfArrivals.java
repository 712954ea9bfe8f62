package org.beffroi.core.harvest;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.routing.Routing;
import org.beffroi.core.routing.Routing.Routed;

/**
 * Deals with what one harvest of a source brings, as soon as machines have read it: rules give mentions to departments, and
 * departments' answers by mail are taken in.
 *
 * <p>Rules look only at mentions that were not there before: what a person undid stays undone, though a feed shows it again
 * for weeks. Where the process is killed between keeping mentions and dealing with them, {@code routing apply} finds them.
 * Not for several threads.
 */
final class RoutingOfArrivals {

    private final Dossier dossier;
    private final BatchId batch;
    private final Clock clock;
    private Optional<Routing> routing = Optional.empty();
    private Optional<Sentence> refused = Optional.empty();
    private Routed routed = Routed.NOTHING;

    /** @param batch under which all that is done can be undone */
    RoutingOfArrivals(Dossier dossier, BatchId batch, Clock clock) {
        this.dossier = dossier;
        this.batch = batch;
        this.clock = clock;
        try {
            routing = Optional.of(Routing.of(dossier));
        } catch (Refusal damaged) { // what comes is kept all the same
            refused = Optional.of(damaged.sentence());
        }
    }

    /** Why nothing is dealt with, empty where all is well. */
    Optional<Sentence> refused() {
        return refused;
    }

    /** What was done so far. */
    Harvest.Dealt dealt() {
        return new Harvest.Dealt(batch, routed.assigned(), routed.answered());
    }

    /** Keeps mentions and deals with them. */
    Archive.Receipt keep(List<Mention> mentions) {
        long before = lastSequence();
        Archive.Receipt receipt = dossier.archive().add(mentions);
        if (routing.isPresent()) {
            Routed now = deal(routing.get(), mentions, before);
            if (!now.acts().isEmpty()) {
                dossier.archive().record(now.acts());
                routed = new Routed(List.of(), routed.assigned() + now.assigned(), routed.answered() + now.answered());
            }
        }
        return receipt;
    }

    private long lastSequence() {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return snapshot.lastSequence();
        }
    }

    private Routed deal(Routing by, List<Mention> mentions, long before) {
        Set<MentionId> ids = new LinkedHashSet<>();
        mentions.forEach(mention -> ids.add(mention.id()));
        Routed all = Routed.NOTHING;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            for (MentionId id : ids) {
                Optional<Entry> entry = snapshot.entry(id);
                if (entry.isPresent()) {
                    all = all.plus(by.answered(entry.get(), snapshot, batch));
                    all = entry.get().sequence() > before
                            ? all.plus(by.assigned(entry.get(), batch, clock.instant()))
                            : all;
                }
            }
        }
        return all;
    }
}
