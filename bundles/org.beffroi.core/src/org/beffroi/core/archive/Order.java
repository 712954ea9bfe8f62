package org.beffroi.core.archive;

import org.beffroi.core.query.Query;

/** The order of a list of mentions. */
public enum Order {
    /** By date of publication, newest first, undated last; equal dates by a stable key of the identity. */
    NEWEST,
    /** By date of publication, oldest first, undated last all the same; equal dates by the same key. */
    OLDEST,
    /** By how well the words match (BM25) and how near in meaning, then newest. */
    RELEVANCE,
    /**
     * By the {@linkplain org.beffroi.core.mention.Reactions reactions} that are known, most first; those of whose reactions
     * nothing is known last; equal ones newest first.
     */
    REACTIONS;

    /** The order in which a search is read where nobody says otherwise: the nearest first where it asks for what is near, else the newest. */
    public static Order usual(Query query) {
        return asksForNearness(query) ? RELEVANCE : NEWEST;
    }

    private static boolean asksForNearness(Query query) {
        return switch (query) {
            case Query.Resembling resembling -> true;
            case Query.And(var all) -> all.stream().anyMatch(Order::asksForNearness);
            case Query.Or(var any) -> any.stream().anyMatch(Order::asksForNearness);
            default -> false;
        };
    }
}
