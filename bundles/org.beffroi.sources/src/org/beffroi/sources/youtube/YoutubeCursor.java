package org.beffroi.sources.youtube;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.sources.table.Tree;

/**
 * How far the comments of a video or a channel were read.
 *
 * @param channel the identity that belongs to a handle, empty while it was not asked for
 * @param floor every thread that began before this and after {@code top} was read
 * @param top beginning of the newest thread that is known
 * @param down page at which reading of what came since the last visit goes on, empty where all of it was read
 * @param back page at which reading of the past goes on, empty where its beginning was reached
 * @param waiting discussions whose answers are still to be read, in this order
 * @param recent the latest threads, the newest first, with how many answers each had; asked for again from time to time
 * @param refreshed when they were last asked for
 */
record YoutubeCursor(
        String channel,
        Optional<Instant> floor,
        Optional<Instant> top,
        Optional<String> down,
        Optional<String> back,
        List<Waiting> waiting,
        Map<String, Integer> recent,
        Optional<Instant> refreshed) {

    private static final JsonFactory FACTORY = new JsonFactory();

    static final YoutubeCursor NONE = new YoutubeCursor(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of(),
            Optional.empty());

    YoutubeCursor {
        waiting = List.copyOf(waiting);
        recent = Collections.unmodifiableMap(new LinkedHashMap<>(recent));
    }

    /**
     * A discussion to be read.
     *
     * @param thread its identity
     * @param video below which it stands
     * @param page token of the page to read, empty for the first one
     */
    record Waiting(String thread, String video, Optional<String> page) {}

    /** Reads it; one that cannot be read is none, and everything is met again under its identity. */
    static YoutubeCursor read(String written) {
        try (JsonParser parser = FACTORY.createParser(written)) {
            parser.nextToken();
            Object root = Tree.read(parser);
            List<Waiting> waiting = new ArrayList<>();
            Tree.objects(root, "waiting")
                    .forEach(one -> waiting.add(
                            new Waiting(Tree.text(one, "thread"), Tree.text(one, "video"), given(one, "page"))));
            Map<String, Integer> recent = new LinkedHashMap<>();
            Tree.object(root, "recent")
                    .forEach((thread, replies) -> recent.put(thread, Integer.valueOf(String.valueOf(replies))));
            return new YoutubeCursor(
                    Tree.text(root, "channel"),
                    given(root, "floor").map(Instant::parse),
                    given(root, "top").map(Instant::parse),
                    given(root, "down"),
                    given(root, "back"),
                    waiting,
                    recent,
                    given(root, "refreshed").map(Instant::parse));
        } catch (IOException | DateTimeException | NumberFormatException e) {
            return NONE;
        }
    }

    private static Optional<String> given(Object root, String key) {
        return Optional.of(Tree.text(root, key)).filter(text -> !text.isEmpty());
    }

    String written() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("channel", channel);
            json.writeStringField("floor", floor.map(Instant::toString).orElse(""));
            json.writeStringField("top", top.map(Instant::toString).orElse(""));
            json.writeStringField("down", down.orElse(""));
            json.writeStringField("back", back.orElse(""));
            json.writeStringField("refreshed", refreshed.map(Instant::toString).orElse(""));
            json.writeArrayFieldStart("waiting");
            for (Waiting one : waiting) {
                json.writeStartObject();
                json.writeStringField("thread", one.thread());
                json.writeStringField("video", one.video());
                json.writeStringField("page", one.page().orElse(""));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("recent");
            for (Map.Entry<String, Integer> one : recent.entrySet()) {
                json.writeNumberField(one.getKey(), one.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A string refuses nothing", e);
        }
        return out.toString();
    }

    YoutubeCursor ofChannel(String id) {
        return new YoutubeCursor(id, floor, top, down, back, waiting, recent, refreshed);
    }

    /** The same after what came since the last visit was read as far as a page, or to its end. */
    YoutubeCursor downTo(Optional<Instant> newTop, Optional<String> page) {
        return new YoutubeCursor(channel, floor, newTop, page, back, waiting, recent, refreshed);
    }

    /** The same once all of it was read. */
    YoutubeCursor caughtUp() {
        return new YoutubeCursor(channel, top, top, Optional.empty(), back, waiting, recent, refreshed);
    }

    /** The same after some of the past was read. */
    YoutubeCursor backTo(Optional<String> page) {
        return new YoutubeCursor(channel, floor, top, down, page, waiting, recent, refreshed);
    }

    /** The same with other discussions to be read. */
    YoutubeCursor awaiting(List<Waiting> discussions) {
        return new YoutubeCursor(channel, floor, top, down, back, discussions, recent, refreshed);
    }

    /** The same with other latest threads. */
    YoutubeCursor remembering(Map<String, Integer> threads) {
        return new YoutubeCursor(channel, floor, top, down, back, waiting, threads, refreshed);
    }

    /** The same after the latest threads were asked for again. */
    YoutubeCursor refreshed(Instant now) {
        return new YoutubeCursor(channel, floor, top, down, back, waiting, recent, Optional.of(now));
    }

    /** The same from the beginning: a place that was to be gone on from is no longer there. */
    YoutubeCursor anew() {
        return new YoutubeCursor(
                channel,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                waiting,
                recent,
                refreshed);
    }
}
