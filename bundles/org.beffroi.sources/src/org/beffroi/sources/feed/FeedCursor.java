package org.beffroi.sources.feed;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.mention.Mention;

/**
 * Where a feed was left: what its server said of its last answer, and which entries were seen, in which state.
 *
 * @param seen identities and a mark of what each said, oldest first; those no longer in the feed are forgotten in time
 */
record FeedCursor(Optional<String> etag, Optional<String> lastModified, Map<String, String> seen) {

    private static final int REMEMBERED = 2_000;

    static final FeedCursor NONE = new FeedCursor(Optional.empty(), Optional.empty(), Map.of());

    FeedCursor {
        etag = etag.filter(text -> !text.isEmpty());
        lastModified = lastModified.filter(text -> !text.isEmpty());
    }

    /** Reads it; one that cannot be read is none, and everything is met again under its identity. */
    static FeedCursor read(String written) {
        try {
            return JsonRecords.read(written, FeedCursor.class);
        } catch (IOException e) {
            return NONE;
        }
    }

    /** Whether a mention was seen as it is now. */
    boolean knows(Mention mention) {
        return mark(mention).equals(seen.get(mention.id().value()));
    }

    /** The cursor after an answer with these mentions. */
    FeedCursor after(Optional<String> newEtag, Optional<String> newModified, Iterable<Mention> mentions) {
        LinkedHashMap<String, String> now = new LinkedHashMap<>(seen);
        for (Mention mention : mentions) {
            now.remove(mention.id().value());
            now.put(mention.id().value(), mark(mention));
        }
        while (now.size() > REMEMBERED) {
            now.pollFirstEntry();
        }
        return new FeedCursor(newEtag, newModified, now);
    }

    private static String mark(Mention mention) {
        return Integer.toHexString(mention.values().asMap().toString().hashCode());
    }

    String written() {
        return JsonRecords.line(this);
    }
}
