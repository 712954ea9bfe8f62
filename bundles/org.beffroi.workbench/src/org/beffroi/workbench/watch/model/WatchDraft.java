package org.beffroi.workbench.watch.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.NegativeShare;
import org.beffroi.core.watch.Watch;

/**
 * A watch as somebody fills its form in. Immutable.
 *
 * @param name as typed
 * @param query what is watched
 * @param condition when it tells something
 * @param floor from how many on, as typed
 * @param share of negative mentions that is too much; counts for {@link Condition#NEGATIVE} alone
 * @param fromNow whether what is there already counts as seen
 */
public record WatchDraft(
        String name, String query, Condition condition, String floor, ShareDraft share, boolean fromNow) {

    /** One that calls for no share, or for the usual one. */
    public WatchDraft(String name, String query, Condition condition, String floor, boolean fromNow) {
        this(name, query, condition, floor, ShareDraft.of(NegativeShare.USUAL), fromNow);
    }

    /** Where the name is asked. */
    public static final String NAME = "name";

    /** Where it is asked what is watched. */
    public static final String QUERY = "query";

    /** Where it is asked from how many on. */
    public static final String FLOOR = "floor";

    /** Where it is asked which share is too much. */
    public static final String SHARE = "share";

    /** From how many on, while nobody said so: whatever rings at each single mention is soon not listened to any more. */
    public static final long USUAL_FLOOR = 3;

    private static final int LONGEST_FLOOR_DIGITS = 9;

    /** What keeps it from being one, by where it is asked; nothing where nothing does. */
    public Map<String, Sentence> problems() {
        Map<String, Sentence> problems = new LinkedHashMap<>();
        if (name.isBlank()) {
            problems.put(NAME, Sentence.of(WatchDraft.class, "watch.name.missing"));
        }
        if (query.isBlank()) {
            problems.put(QUERY, Sentence.of(WatchDraft.class, "watch.query.missing"));
        }
        if (condition == Condition.NEGATIVE && share.share().isEmpty()) {
            problems.put(SHARE, Sentence.of(WatchDraft.class, "watch.share.wrong"));
        }
        if (number().isEmpty()) {
            problems.put(FLOOR, Sentence.of(WatchDraft.class, "watch.floor.wrong"));
        }
        return problems;
    }

    /**
     * The watch.
     *
     * @param before the one in whose place it comes: what no form asks stays as it was
     * @throws IllegalStateException while there is a problem
     */
    public Watch watch(Optional<Watch> before, Locale language, Instant now, String by) {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("No watch without a name, a search and a floor");
        }
        Locale written = before.filter(known -> known.query().equals(query.strip()))
                .map(Watch::language)
                .orElse(language);
        return new Watch(
                name.strip(),
                query.strip(),
                written,
                before.map(Watch::every).orElse(Watch.Rhythm.DAY),
                condition.period(before.flatMap(Watch::period), written),
                number().get(),
                condition.rise(),
                share.share().filter(one -> condition == Condition.NEGATIVE),
                before.map(Watch::recipients).orElse(List.of()),
                before.map(Watch::added).orElse(now),
                before.map(Watch::by).orElse(by));
    }

    private Optional<Long> number() {
        String digits = floor.strip();
        return digits.matches("\\d{1," + LONGEST_FLOOR_DIGITS + "}") && Long.parseLong(digits) >= 1
                ? Optional.of(Long.parseLong(digits))
                : Optional.empty();
    }
}
