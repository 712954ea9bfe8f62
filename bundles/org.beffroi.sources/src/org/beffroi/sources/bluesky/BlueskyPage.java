package org.beffroi.sources.bluesky;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.sources.table.json.Tree;

/**
 * One page of a feed or a search, the newest first.
 *
 * @param items post views, or items of a feed that hold one
 * @param next cursor of the page after it, which holds older posts
 */
record BlueskyPage(List<Map<String, Object>> items, Optional<String> next) {

    BlueskyPage {
        items = List.copyOf(items);
    }

    /** The page of an answer. */
    static BlueskyPage of(Object answer) {
        List<Map<String, Object>> feed = Tree.objects(answer, "feed");
        Optional<String> next = Optional.of(Tree.text(answer, "cursor")).filter(cursor -> !cursor.isEmpty());
        return new BlueskyPage(feed.isEmpty() ? Tree.objects(answer, "posts") : feed, next);
    }

    /** When the newest item came to the server, empty where none says. */
    Optional<Instant> newest() {
        return items.stream().flatMap(item -> time(item).stream()).max(Instant::compareTo);
    }

    /** The post of an item. */
    static Map<String, Object> post(Map<String, Object> item) {
        Map<String, Object> post = Tree.object(item, "post");
        return post.isEmpty() ? item : post;
    }

    /** When an item came to the server: the order of pages is by this, not by the time an author writes. */
    static Optional<Instant> time(Map<String, Object> item) {
        String reposted = Tree.text(Tree.object(item, "reason"), "indexedAt");
        String written = reposted.isEmpty() ? Tree.text(post(item), "indexedAt") : reposted;
        return Tree.time(written);
    }
}
