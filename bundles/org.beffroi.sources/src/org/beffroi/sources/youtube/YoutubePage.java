package org.beffroi.sources.youtube;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.sources.table.json.Tree;

/**
 * One page of an answer.
 *
 * @param items threads, comments or channels, as the interface writes them
 * @param next token of the page after it
 */
record YoutubePage(List<Map<String, Object>> items, Optional<String> next) {

    YoutubePage {
        items = List.copyOf(items);
    }

    static YoutubePage of(Object answer) {
        return new YoutubePage(
                Tree.objects(answer, "items"),
                Optional.of(Tree.text(answer, "nextPageToken")).filter(token -> !token.isEmpty()));
    }

    /** When the newest thread of the page began, empty where none says. */
    Optional<Instant> newest() {
        return items.stream().flatMap(thread -> began(thread).stream()).max(Instant::compareTo);
    }

    /** When a thread began: threads come in this order. */
    static Optional<Instant> began(Map<String, Object> thread) {
        return Tree.time(Tree.text(Tree.object(first(thread), "snippet"), "publishedAt"));
    }

    /** The comment that a thread begins with. */
    static Map<String, Object> first(Map<String, Object> thread) {
        return Tree.object(Tree.object(thread, "snippet"), "topLevelComment");
    }
}
