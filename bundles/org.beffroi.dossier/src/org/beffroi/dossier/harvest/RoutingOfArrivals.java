package org.beffroi.dossier.harvest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.watch.Shown;
import org.beffroi.dossier.routing.Routing;
import org.beffroi.dossier.routing.Routing.Routed;

/**
 * Deals with what one harvest of a source brings, as soon as machines have read it: rules give mentions to departments, and
 * departments' answers by mail are taken in.
 *
 * <p>Rules look only at mentions that were not there before: what a person undid stays undone, though a feed shows it again
 * for weeks. Where the process is killed between keeping mentions and dealing with them, the next harvest of the source deals
 * with them first. Not for several threads.
 */
final class RoutingOfArrivals {

    private final Dossier dossier;
    private final BatchId harvest;
    private final BatchId batch;
    private final Clock clock;
    private final ArrivalsInHand inHand;
    private Optional<Routing> routing = Optional.empty();
    private Optional<Sentence> refused = Optional.empty();
    private int assigned;
    private int answered;

    /**
     * What one harvest brings.
     *
     * @param source its name
     * @param harvest batch of what it keeps; what is done with it is a batch of its own, which can be undone alone
     */
    RoutingOfArrivals(Dossier dossier, String source, BatchId harvest, Clock clock) {
        this.dossier = dossier;
        this.harvest = harvest;
        this.batch = new BatchId("routing-" + harvest.value());
        this.clock = clock;
        this.inHand = new ArrivalsInHand(dossier, source);
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

    /** Deals with what a harvest that was killed had kept; what was dealt with before stays as it is. */
    void resume(Cancel cancel) {
        try {
            routing.ifPresent(by -> inHand.left((killed, keys) -> {
                deal(by, killed, keys, cancel);
                inHand.done(killed);
            }));
        } catch (Refusal damaged) {
            refused = Optional.of(damaged.sentence());
        }
    }

    private void deal(Routing by, BatchId killed, Shown keys, Cancel cancel) {
        List<Act> acts = new ArrayList<>();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            MentionPages brought = new MentionPages(
                    snapshot,
                    new Query.FieldIs(CoreFields.BATCH.name(), killed.value()),
                    Order.NEWEST,
                    Long.MAX_VALUE,
                    cancel,
                    Progress.silent());
            while (brought.hasNext()) {
                Entry entry = brought.next();
                deal(by, entry, keys.holds(entry.mention().id()), snapshot, acts);
            }
        }
        record(acts);
    }

    /** Keeps mentions and deals with them; without rules and answers, no more is done than to keep them. */
    Archive.Receipt keep(List<Mention> mentions) {
        Set<MentionId> fresh = routing.filter(Routing::hasRules).isPresent() ? unknown(mentions) : Set.of();
        inHand.take(harvest, fresh);
        Archive.Receipt receipt = dossier.archive().add(mentions);
        routing.filter(by -> !fresh.isEmpty() || mentions.stream().anyMatch(by::isAnswer))
                .ifPresent(by -> deal(by, mentions, fresh));
        if (!fresh.isEmpty()) {
            inHand.done(harvest);
        }
        return receipt;
    }

    private Set<MentionId> unknown(List<Mention> mentions) {
        Set<MentionId> unknown = new LinkedHashSet<>();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            mentions.stream()
                    .map(Mention::id)
                    .filter(id -> snapshot.entry(id).isEmpty())
                    .forEach(unknown::add);
        }
        return unknown;
    }

    private void deal(Routing by, List<Mention> mentions, Set<MentionId> fresh) {
        Set<MentionId> ids = new LinkedHashSet<>();
        mentions.forEach(mention -> ids.add(mention.id()));
        List<Act> acts = new ArrayList<>();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            for (MentionId id : ids) {
                snapshot.entry(id).ifPresent(entry -> deal(by, entry, fresh.contains(id), snapshot, acts));
            }
        }
        record(acts);
    }

    private void deal(Routing by, Entry entry, boolean fresh, Snapshot snapshot, List<Act> acts) {
        take(by.answered(entry, snapshot, batch), acts);
        if (fresh) {
            take(by.assigned(entry, batch, clock.instant()), acts);
        }
    }

    private void record(List<Act> acts) {
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
