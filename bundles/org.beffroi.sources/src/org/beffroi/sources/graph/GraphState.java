package org.beffroi.sources.graph;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.beffroi.core.file.JsonRecords;

/**
 * How far the comments of an account were read.
 *
 * @param counts posts and how many comments each had when it was last looked at
 * @param waiting pages of comments that are still to be read
 */
record GraphState(Map<String, String> counts, List<Page> waiting) {

    static final GraphState NONE = new GraphState(Map.of(), List.of());

    GraphState {
        counts = Map.copyOf(counts);
        waiting = List.copyOf(waiting);
    }

    /**
     * A page of comments.
     *
     * @param post id of the post
     * @param reference by which its comments refer to it
     * @param after where the page begins, empty for the first one
     */
    record Page(String post, String reference, String after) {}

    /** Reads it; one that cannot be read is none, and everything is met again under its identity. */
    static GraphState read(String written) {
        try {
            return JsonRecords.read(written, GraphState.class);
        } catch (IOException e) {
            return NONE;
        }
    }

    String written() {
        return JsonRecords.line(this);
    }
}
