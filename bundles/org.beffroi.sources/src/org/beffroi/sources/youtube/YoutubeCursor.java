package org.beffroi.sources.youtube;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.file.JsonRecords;

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
        down = down.filter(page -> !page.isEmpty());
        back = back.filter(page -> !page.isEmpty());
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
    record Waiting(String thread, String video, Optional<String> page) {
        Waiting {
            page = page.filter(token -> !token.isEmpty());
        }
    }

    /** Reads it; one that cannot be read is none, and everything is met again under its identity. */
    static YoutubeCursor read(String written) {
        try {
            return JsonRecords.read(written, YoutubeCursor.class);
        } catch (IOException e) {
            return NONE;
        }
    }

    String written() {
        return JsonRecords.line(this);
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
