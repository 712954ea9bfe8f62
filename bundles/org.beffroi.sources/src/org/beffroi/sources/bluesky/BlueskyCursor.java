package org.beffroi.sources.bluesky;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.sources.table.Tree;

/**
 * How far an account or a search was read, in both directions.
 *
 * @param floor everything newer than this and older than {@code top} was read
 * @param top the newest that is known
 * @param down page at which reading of what came since the last visit goes on, empty where all of it was read
 * @param back page at which reading of the past goes on, empty where its beginning was reached
 * @param recent addresses of the latest posts, newest first, asked for again to see which are gone
 * @param refreshed when they were last asked for
 */
record BlueskyCursor(
        Optional<Instant> floor,
        Optional<Instant> top,
        Optional<String> down,
        Optional<String> back,
        List<String> recent,
        Optional<Instant> refreshed) {

    private static final JsonFactory FACTORY = new JsonFactory();

    static final BlueskyCursor NONE = new BlueskyCursor(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    BlueskyCursor {
        recent = List.copyOf(recent);
    }

    /** Reads it; one that cannot be read is none, and everything is met again under its identity. */
    static BlueskyCursor read(String written) {
        try (JsonParser parser = FACTORY.createParser(written)) {
            parser.nextToken();
            Object root = Tree.read(parser);
            List<String> recent = new ArrayList<>();
            if (Tree.object(root, "state").get("recent") instanceof List<?> list) {
                list.forEach(one -> recent.add(String.valueOf(one)));
            }
            Object state = Tree.object(root, "state");
            return new BlueskyCursor(
                    text(state, "floor").map(Instant::parse),
                    text(state, "top").map(Instant::parse),
                    text(state, "down"),
                    text(state, "back"),
                    recent,
                    text(state, "refreshed").map(Instant::parse));
        } catch (IOException | DateTimeException e) {
            return NONE;
        }
    }

    private static Optional<String> text(Object state, String key) {
        return Optional.of(Tree.text(state, key)).filter(text -> !text.isEmpty());
    }

    String written() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("state");
            write(json, "floor", floor.map(Instant::toString));
            write(json, "top", top.map(Instant::toString));
            write(json, "down", down);
            write(json, "back", back);
            write(json, "refreshed", refreshed.map(Instant::toString));
            json.writeArrayFieldStart("recent");
            for (String uri : recent) {
                json.writeString(uri);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A string refuses nothing", e);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        }
    }

    /** The same after what came since the last visit was read as far as a page, or to its end. */
    BlueskyCursor downTo(Optional<Instant> newTop, Optional<String> page) {
        return new BlueskyCursor(floor, newTop, page, back, recent, refreshed);
    }

    /** The same once all of it was read. */
    BlueskyCursor caughtUp() {
        return new BlueskyCursor(top, top, Optional.empty(), back, recent, refreshed);
    }

    /** The same after some of the past was read. */
    BlueskyCursor backTo(Optional<String> page) {
        return new BlueskyCursor(floor, top, down, page, recent, refreshed);
    }

    /** The same with other latest posts. */
    BlueskyCursor remembering(List<String> latest) {
        return new BlueskyCursor(floor, top, down, back, latest, refreshed);
    }

    /** The same after the latest posts were asked for again. */
    BlueskyCursor refreshed(Instant now, List<String> left) {
        return new BlueskyCursor(floor, top, down, back, left, Optional.of(now));
    }
}
