package org.beffroi.sources.bluesky;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.file.JsonRecords;

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

    static final BlueskyCursor NONE = new BlueskyCursor(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    BlueskyCursor {
        recent = List.copyOf(recent);
    }

    /** A cursor as it is kept. */
    private record Kept(Optional<BlueskyCursor> state) {}

    /** Reads it; one that cannot be read is none, and everything is met again under its identity. */
    static BlueskyCursor read(String written) {
        try {
            return JsonRecords.read(written, Kept.class).state().orElse(NONE);
        } catch (IOException e) {
            return NONE;
        }
    }

    String written() {
        return JsonRecords.line(new Kept(Optional.of(this)));
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
