package org.beffroi.core.archive;

/** The order of a list of mentions. */
public enum Order {
    /** By date of publication, newest first, undated last; equal dates by a stable key of the identity. */
    NEWEST,
    /** By date of publication, oldest first, undated last all the same; equal dates by the same key. */
    OLDEST,
    /** By how well the words match (BM25), then newest. */
    RELEVANCE,
    /**
     * By the {@linkplain org.beffroi.core.mention.Reactions reactions} that are known, most first; those of whose reactions
     * nothing is known last; equal ones newest first.
     */
    REACTIONS
}
