package org.beffroi.core.archive;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A snapshot in which a group of mentions counts once: of the members that match, the earliest one stands for the group, in
 * counts, pages, facets, timelines, word counts and scans alike.
 *
 * <p>Earliest is by date of publication, then by the key of the identity; one without a date stands only for a group in
 * which no match has one. {@link #size}, {@link #version}, {@link #lastSequence}, {@link #columns}, {@link #entry} and
 * {@link #entryAt} are those of all mentions. Closing it closes nothing: it lives as long as the snapshot it comes from.
 */
@ProviderType
public interface OnePerGroup extends Snapshot {

    /** The group of a mention, empty where the mention is unknown to this snapshot. */
    Optional<Group> groupOf(MentionId id, Query query, Cancel cancel);

    /**
     * The members of the group of a mention that match, the mention itself included where it does, the earliest first: by date, then
     * by the key of the identity, those without a date last. Empty where the mention is unknown to this snapshot.
     *
     * @param limit how many at most, 1 or more
     */
    List<Entry> members(MentionId id, Query query, int limit, Cancel cancel);

    /**
     * A group, as one query sees it.
     *
     * @param matching members that match the query
     * @param members all members, 1 or more
     * @param first the earliest of all members, whether it matches or not: who published it first, as far as is known
     */
    record Group(long matching, long members, MentionId first) {}
}
