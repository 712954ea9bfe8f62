package org.beffroi.archive.lucene.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Act.UndoBatch;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.MentionId;
import org.beffroi.dossier.journal.Truth;

/**
 * All acts of all writers, and which of them are in force. An act that is there twice, as in a copy that a synchronised
 * folder made of a log, counts once. Not for several threads.
 */
final class ActsInForce {

    private final Set<Act> all = new LinkedHashSet<>();
    private final Map<MentionId, List<Act>> byMention = new HashMap<>();
    private final Set<Act> undoings = new LinkedHashSet<>();
    private Set<BatchId> undone = Set.of();

    void take(Collection<Act> acts) {
        for (Act act : acts) {
            if (all.add(act) && act.deed() instanceof FieldDeed deed) {
                byMention
                        .computeIfAbsent(deed.mention(), id -> new ArrayList<>())
                        .add(act);
            }
        }
        acts.stream().filter(act -> act.deed() instanceof UndoBatch).forEach(undoings::add);
        undone = Truth.undone(List.copyOf(undoings));
    }

    void clear() {
        all.clear();
        byMention.clear();
        undoings.clear();
        undone = Set.of();
    }

    /** Every act, those not in force included. */
    List<Act> all() {
        return List.copyOf(all);
    }

    /** The acts that undo others, those that were undone themselves included. */
    List<Act> undoings() {
        return List.copyOf(undoings);
    }

    /** Batches that are undone, of mentions and of acts. */
    Set<BatchId> undone() {
        return undone;
    }

    /** Acts on a mention, those of undone batches left out. */
    List<Act> on(MentionId id) {
        List<Act> acts = byMention.getOrDefault(id, List.of());
        return acts.isEmpty() || undone.isEmpty()
                ? acts
                : acts.stream().filter(act -> !undone.contains(act.batch())).toList();
    }

    /** Mentions on which acts of these batches are, in force or not. */
    Set<MentionId> mentionsOf(Set<BatchId> batches) {
        Set<MentionId> mentions = new HashSet<>();
        for (Act act : all) {
            if (act.deed() instanceof FieldDeed deed && batches.contains(act.batch())) {
                mentions.add(deed.mention());
            }
        }
        return mentions;
    }

    /** A batch, and what it undid, and so on: undoing an undoing touches what that one had undone. */
    Set<BatchId> touchedByUndoing(BatchId batch) {
        Set<BatchId> reached = new HashSet<>(Set.of(batch));
        List<BatchId> open = new ArrayList<>(List.of(batch));
        while (!open.isEmpty()) {
            BatchId one = open.removeLast();
            for (Act act : all) {
                if (act.batch().equals(one) && act.deed() instanceof UndoBatch undo && reached.add(undo.undone())) {
                    open.add(undo.undone());
                }
            }
        }
        return reached;
    }
}
