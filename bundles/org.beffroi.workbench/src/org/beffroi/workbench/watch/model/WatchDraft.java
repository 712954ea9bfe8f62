package org.beffroi.workbench.watch.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Watch;

/**
 * A watch as somebody fills its form in. Immutable.
 *
 * @param name as typed
 * @param query what is watched
 * @param every how often
 * @param floor how many new mentions are worth telling, as typed
 * @param fromNow whether what is there already counts as seen
 */
public record WatchDraft(String name, String query, Watch.Rhythm every, String floor, boolean fromNow) {

    private static final int LONGEST_FLOOR_DIGITS = 9;

    /** What keeps it from being one, empty where nothing does. */
    public Optional<Sentence> problem() {
        if (name.isBlank()) {
            return Optional.of(Sentence.of(WatchDraft.class, "watch.name.missing"));
        }
        return number().isEmpty() ? Optional.of(Sentence.of(WatchDraft.class, "watch.floor.wrong")) : Optional.empty();
    }

    /**
     * The watch.
     *
     * @throws IllegalStateException while there is a problem
     */
    public Watch watch(Locale language, Instant now, String by) {
        if (problem().isPresent()) {
            throw new IllegalStateException("No watch without a name and a floor");
        }
        return new Watch(name.strip(), query, language, every, Optional.empty(), number().get(), List.of(), now, by);
    }

    private Optional<Long> number() {
        String digits = floor.strip();
        return digits.matches("\\d{1," + LONGEST_FLOOR_DIGITS + "}") && Long.parseLong(digits) >= 1
                ? Optional.of(Long.parseLong(digits))
                : Optional.empty();
    }
}
