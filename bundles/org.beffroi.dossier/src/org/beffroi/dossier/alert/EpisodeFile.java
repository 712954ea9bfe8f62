package org.beffroi.dossier.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;

/**
 * The episodes that an alert told of, in {@code alerts/episodes/<name>-<hash>.json}; it holds subjects and times, no mention.
 * Whoever uses it holds the lock of the dossier's alerts.
 *
 * @param file where they are
 */
record EpisodeFile(Path file) {

    private static final int REMEMBERED = 200;

    /** What begins so soon before or after is the same episode, looked at with more or less at hand. */
    private static final Duration NEAR = Duration.ofDays(3);

    /**
     * One that was told of, or is on its way.
     *
     * @param subject what it is about
     * @param start when it began, as it was told
     * @param told the stage that was last told
     * @param closed whether its end was told
     * @param sending times that a message on its way was sent; 0 where none is
     * @param transaction of that message, the same each time it is sent; blank where none is
     */
    record Known(String subject, Instant start, Stage told, boolean closed, int sending, String transaction) {

        /** Whether that is this episode. */
        boolean is(Episode episode) {
            return closed
                    ? subject.equals(episode.subject()) && isNear(start, episode)
                    : isSame(subject, start, episode);
        }
    }

    /**
     * Whether what was told, or done, about something that rose was about that episode.
     *
     * @param start when it began, as it was known then
     */
    static boolean isSame(String subject, Instant start, Episode episode) {
        boolean within = episode.end().map(end -> !start.isAfter(end)).orElse(true)
                && !start.isBefore(episode.start().minus(NEAR));
        return subject.equals(episode.subject()) && (isNear(start, episode) || within);
    }

    private static boolean isNear(Instant start, Episode episode) {
        return Duration.between(start, episode.start()).abs().compareTo(NEAR) <= 0;
    }

    /**
     * All of them, oldest first.
     *
     * @throws Refusal if the file is damaged: what is in it may have been told
     */
    List<Known> all() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return JsonRecords.read(OrdinaryFile.bytes(file), Kept.class).episodes();
        } catch (IOException | RuntimeException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** The one that was told of this episode; the latest where there are several. */
    Optional<Known> known(Episode episode) {
        return all().stream().filter(one -> one.is(episode)).reduce((first, second) -> second);
    }

    /** Keeps one, durably, in the place of what was known of it. */
    void keep(Optional<Known> before, Known now) {
        List<Known> all = new ArrayList<>(all());
        before.ifPresent(all::remove);
        all.add(now);
        List<Known> kept = all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
        try {
            WholeFile.write(file, JsonRecords.write(new Kept(kept)));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** What the file holds. */
    private record Kept(List<Known> episodes) {}
}
