package org.beffroi.sources.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.mention.Mention;
import org.beffroi.sources.table.Tree;

/**
 * Where a feed was left: what its server said of its last answer, and which entries were seen, in which state.
 *
 * @param seen identities and a mark of what each said, oldest first; those no longer in the feed are forgotten in time
 */
record FeedCursor(Optional<String> etag, Optional<String> lastModified, Map<String, String> seen) {

    private static final int REMEMBERED = 2_000;
    private static final JsonFactory FACTORY = new JsonFactory();

    static final FeedCursor NONE = new FeedCursor(Optional.empty(), Optional.empty(), Map.of());

    /** Reads it; one that cannot be read is none, and everything is met again under its identity. */
    static FeedCursor read(String written) {
        try (JsonParser parser = FACTORY.createParser(written)) {
            parser.nextToken();
            Object root = Tree.read(parser);
            Map<String, String> seen = new LinkedHashMap<>();
            Tree.object(root, "seen").forEach((id, mark) -> seen.put(id, String.valueOf(mark)));
            return new FeedCursor(given(root, "etag"), given(root, "lastModified"), seen);
        } catch (IOException e) {
            return NONE;
        }
    }

    private static Optional<String> given(Object root, String key) {
        return Optional.of(Tree.text(root, key)).filter(text -> !text.isEmpty());
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
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("etag", etag.orElse(""));
            json.writeStringField("lastModified", lastModified.orElse(""));
            json.writeObjectFieldStart("seen");
            for (Map.Entry<String, String> one : seen.entrySet()) {
                json.writeStringField(one.getKey(), one.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A string refuses nothing", e);
        }
        return out.toString();
    }
}
