package org.beffroi.sources.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.sources.table.Tree;

/**
 * How far the comments of an account were read.
 *
 * @param counts posts and how many comments each had when it was last looked at
 * @param waiting pages of comments that are still to be read
 */
record GraphState(Map<String, String> counts, List<Page> waiting) {

    private static final JsonFactory JSON = new JsonFactory();
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
        try (JsonParser parser = JSON.createParser(written)) {
            Object root = parser.nextToken() == null ? null : Tree.read(parser);
            Map<String, String> counts = new LinkedHashMap<>();
            Tree.object(root, "counts").forEach((post, count) -> counts.put(post, String.valueOf(count)));
            return new GraphState(
                    counts,
                    Tree.objects(root, "waiting").stream()
                            .map(one -> new Page(
                                    Tree.text(one, "post"), Tree.text(one, "reference"), Tree.text(one, "after")))
                            .toList());
        } catch (IOException e) {
            return NONE;
        }
    }

    String written() {
        List<Object> pages = new ArrayList<>();
        waiting.forEach(
                page -> pages.add(Map.of("post", page.post(), "reference", page.reference(), "after", page.after())));
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            Tree.write(Map.of("counts", counts, "waiting", pages), json);
        } catch (IOException e) {
            throw new UncheckedIOException("A string refuses nothing", e);
        }
        return out.toString();
    }
}
