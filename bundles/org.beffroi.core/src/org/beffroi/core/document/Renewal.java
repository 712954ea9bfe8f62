package org.beffroi.core.document;

import java.util.List;
import java.util.Objects;

/**
 * What became of an edited file when it was made anew.
 *
 * @param file its new content; that of the edited file, byte by byte, where nothing changed
 * @param changes what was done and what was left, in reading order; blocks in which nothing changed are not named
 */
public record Renewal(byte[] file, List<Change> changes) {

    /** What became of a block. */
    public enum Kind {
        /** Only the model changed it: it is new. */
        UPDATED,
        /** The model has it since: it was put in. */
        ADDED,
        /** The model has it no more, and nobody had edited it: it was taken out. */
        REMOVED,
        /** The writer changed it, the model did not: it is as she left it. */
        KEPT,
        /** Both changed it, in different places: both changes are in it. */
        MERGED,
        /** Both changed it in the same place: both versions are there, marked; now, or since a renewal that nobody settled. */
        CONFLICT,
        /** The model has it at another place: it went there. */
        MOVED,
        /** The writer took it out, and it stays out. */
        LEFT_OUT,
        /** The writer took it out, and it stays out, although the model says something else there by now. */
        LEFT_OUT_NEWER,
        /** The model has it since, in a section that the writer took out: it was not put in. */
        ADDED_LEFT_OUT,
        /** The model has it no more, and the writer had edited it: it stays. */
        ORPHANED
    }

    /**
     * What became of one block.
     *
     * @param anchor of the block
     * @param kind what happened
     * @param before how its text begins in the edited file, empty where it is not there
     * @param after how its text begins as the model has it, empty where it has it no more
     */
    public record Change(String anchor, Kind kind, String before, String after) {
        public Change {
            Objects.requireNonNull(anchor);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }
    }

    public Renewal {
        Objects.requireNonNull(file);
        changes = List.copyOf(changes);
    }

    /** Changes of a kind. */
    public List<Change> of(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
