package org.beffroi.workbench.listen.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.OnePerGroup;
import org.beffroi.core.archive.OnePerGroup.Group;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.copy.Copies;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;

/**
 * One point in time of the archive, held by all answers of a search and closed when the last of them lets go.
 *
 * <p>Safe for several threads. Its maker holds it from the beginning.
 */
final class SharedSnapshot {

    private final Snapshot snapshot;
    private final Optional<OnePerGroup> once;
    private int holders = 1;

    SharedSnapshot(Snapshot snapshot) {
        this(snapshot, false);
    }

    /** @param once whether copies of one text count once in what is asked */
    SharedSnapshot(Snapshot snapshot, boolean once) {
        this.snapshot = snapshot;
        this.once = once ? Optional.of(snapshot.onePerGroup(Copies.GROUPING)) : Optional.empty();
    }

    /** Whether copies of one text count once. */
    boolean isOnce() {
        return once.isPresent();
    }

    /**
     * Asks it something.
     *
     * @throws Cancelled if everybody has let go of it already
     */
    <A> A ask(Function<Snapshot, A> question) {
        hold();
        try {
            return question.apply(once.<Snapshot>map(grouped -> grouped).orElse(snapshot));
        } finally {
            release();
        }
    }

    /**
     * How many of what matches is left out, being a copy of something that counts; empty where all of it counts.
     *
     * @throws Cancelled if everybody has let go of it already
     */
    OptionalLong leftOut(Query query, Cancel cancel) {
        return once.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(ask(grouped -> snapshot.count(query, cancel) - grouped.count(query, cancel)));
    }

    /**
     * The group that a mention stands for, where it is one of several and copies count once.
     *
     * @throws Cancelled if everybody has let go of it already
     */
    Optional<Group> groupOf(MentionId id, Query query, Cancel cancel) {
        return once.flatMap(grouped -> ask(at -> grouped.groupOf(id, query, cancel)))
                .filter(group -> group.matching() > 1);
    }

    /**
     * The members of the group of a mention that match, the earliest first; none where copies do not count once.
     *
     * @throws Cancelled if everybody has let go of it already
     */
    List<Entry> members(MentionId id, Query query, int limit, Cancel cancel) {
        return once.map(grouped -> ask(at -> grouped.members(id, query, limit, cancel)))
                .orElseGet(List::of);
    }

    /**
     * Holds it until {@link #release}.
     *
     * @throws Cancelled if everybody has let go of it already
     */
    synchronized void hold() {
        if (holders == 0) {
            throw new Cancelled();
        }
        holders++;
    }

    /** Lets go. */
    void release() {
        boolean last;
        synchronized (this) {
            holders--;
            last = holders == 0;
        }
        if (last) {
            snapshot.close();
        }
    }
}
