package org.beffroi.sources.bluesky;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beffroi.sources.table.Tree;

/**
 * How far a Jetstream was listened to.
 *
 * @param time of the last event that was heard, microseconds since 1970; 0 where none was
 * @param identities DIDs of accounts, by handle
 * @param waiting posts that were heard of and not read yet, with how many times they were asked for in vain, oldest first
 */
record JetstreamCursor(long time, Map<String, String> identities, Map<String, Integer> waiting) {

    private static final JsonFactory FACTORY = new JsonFactory();

    static final JetstreamCursor NONE = new JetstreamCursor(0, Map.of(), Map.of());

    JetstreamCursor {
        identities = Map.copyOf(identities);
        waiting = Collections.unmodifiableMap(new LinkedHashMap<>(waiting));
    }

    /** Reads it; one that cannot be read is none. */
    static JetstreamCursor read(String written) {
        try (JsonParser parser = FACTORY.createParser(written)) {
            parser.nextToken();
            Object root = Tree.read(parser);
            Map<String, String> identities = new LinkedHashMap<>();
            Tree.object(root, "identities").forEach((handle, did) -> identities.put(handle, String.valueOf(did)));
            Map<String, Integer> waiting = new LinkedHashMap<>();
            Tree.object(root, "waiting")
                    .forEach((uri, tries) -> waiting.put(uri, Integer.valueOf(String.valueOf(tries))));
            return new JetstreamCursor(Long.parseLong(Tree.text(root, "time")), identities, waiting);
        } catch (IOException | NumberFormatException e) {
            return NONE;
        }
    }

    String written() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("time", time);
            json.writeObjectFieldStart("identities");
            for (Map.Entry<String, String> one : identities.entrySet()) {
                json.writeStringField(one.getKey(), one.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("waiting");
            for (Map.Entry<String, Integer> one : waiting.entrySet()) {
                json.writeNumberField(one.getKey(), one.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A string refuses nothing", e);
        }
        return out.toString();
    }
}
