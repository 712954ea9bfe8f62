package org.beffroi.sources.bluesky;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.sources.table.json.Tree;

/**
 * Something that happened on the network, as a Jetstream tells it.
 *
 * @param time when the Jetstream saw it, microseconds since 1970; the cursor to go on from
 * @param uri of the post that it is about, empty where it is about none
 * @param removed whether the post was taken back
 * @param record what the post says, empty where it was taken back
 */
record JetstreamEvent(long time, String uri, boolean removed, Map<String, Object> record) {

    static final String POST = "app.bsky.feed.post";

    /** Reads a message, empty for one that is none. */
    static Optional<JetstreamEvent> read(String message) {
        try {
            Object root = Tree.of(message.getBytes(StandardCharsets.UTF_8));
            String time = Tree.text(root, "time_us");
            return time.matches("\\d{1,18}") ? Optional.of(of(root, Long.parseLong(time))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static JetstreamEvent of(Object root, long time) {
        Map<String, Object> commit = Tree.object(root, "commit");
        String did = Tree.text(root, "did");
        String key = Tree.text(commit, "rkey");
        if (!Tree.text(commit, "collection").equals(POST) || did.isEmpty() || key.isEmpty()) {
            return new JetstreamEvent(time, "", false, Map.of());
        }
        boolean removed = Tree.text(commit, "operation").equals("delete");
        String uri = "at://" + did + "/" + POST + "/" + key;
        return new JetstreamEvent(time, uri, removed, removed ? Map.of() : Tree.object(commit, "record"));
    }

    /** Whether it is about a post. */
    boolean isOfPost() {
        return !uri.isEmpty();
    }

    /** The words of the post: its text, and what its author writes of pictures. */
    String words() {
        Map<String, Object> embed = Tree.object(record, "embed");
        Map<String, Object> inside = Tree.object(embed, "media");
        Map<String, Object> media = inside.isEmpty() ? embed : inside;
        List<String> words = new ArrayList<>();
        words.add(Tree.text(record, "text"));
        Tree.objects(media, "images").forEach(image -> words.add(Tree.text(image, "alt")));
        words.add(Tree.text(media, "alt"));
        return words.stream().filter(one -> !one.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Tags of its languages (BCP 47), as its author's program writes them. */
    List<String> languages() {
        return record.get("langs") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
