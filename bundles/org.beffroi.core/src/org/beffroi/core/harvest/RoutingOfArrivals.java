package org.beffroi.core.harvest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
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
    private int assigned;
    private int answered;

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
        return new Harvest.Dealt(batch, assigned, answered);
    }

    /** Keeps mentions and deals with them; without rules and answers, no more is done than to keep them. */
    Archive.Receipt keep(List<Mention> mentions) {
        boolean rules = routing.filter(Routing::hasRules).isPresent();
        long before = rules ? lastSequence() : 0;
        Archive.Receipt receipt = dossier.archive().add(mentions);
        routing.filter(by -> rules || mentions.stream().anyMatch(by::isAnswer))
                .ifPresent(by -> deal(by, mentions, before));
        return receipt;
    }

    private long lastSequence() {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return snapshot.lastSequence();
        }
    }

    private void deal(Routing by, List<Mention> mentions, long before) {
        Set<MentionId> ids = new LinkedHashSet<>();
        mentions.forEach(mention -> ids.add(mention.id()));
        List<Act> acts = new ArrayList<>();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            for (MentionId id : ids) {
                snapshot.entry(id).ifPresent(entry -> {
                    take(by.answered(entry, snapshot, batch), acts);
                    if (entry.sequence() > before) {
                        take(by.assigned(entry, batch, clock.instant()), acts);
                    }
                });
            }
        }
        if (!acts.isEmpty()) {
            dossier.archive().record(acts);
        }
    }

    private void take(Routed one, List<Act> acts) {
        acts.addAll(one.acts());
        assigned += one.assigned();
        answered += one.answered();
    }
}
