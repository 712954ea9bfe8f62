package org.beffroi.dossier.harvest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;

/**
 * How one source does.
 *
 * @param status in a word
 * @param late how long its next visit is overdue; zero where it is not
 * @param today new mentions today
 * @param yesterday new mentions yesterday, the last whole day
 * @param usual the median of the same weekday as yesterday over the eight weeks before, empty while fewer than three are known
 */
public record SourceHealth(
        SourceSettings settings,
        SourceState state,
        Status status,
        Duration late,
        int today,
        int yesterday,
        OptionalInt usual) {

    /** How it does, in a word. */
    public enum Status {
        /** Never visited. */
        NEW,
        /** The last visit went well. */
        WELL,
        /** The last visit went well, and yesterday brought far less than that weekday usually does. */
        QUIET,
        /** The last visit went wrong. */
        FAILING,
        /** Left alone. */
        PAUSED
    }

    private static final int WEEKS = 8;
    private static final int WEEKS_TO_JUDGE = 3;

    /** Less than a quarter of the usual, of a usual of at least three, is worth a look. */
    private static final int QUIET_SHARE = 4;

    private static final int USUAL_TO_JUDGE = 3;

    static SourceHealth of(SourceSettings settings, SourceState state, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate yesterday = today.minusDays(1);
        int brought = state.volumes().getOrDefault(yesterday, 0);
        OptionalInt usual = usual(settings, state, yesterday, zone);
        Duration late = settings.paused()
                ? Duration.ZERO
                : state.due()
                        .filter(due -> due.isBefore(now))
                        .map(due -> Duration.between(due, now))
                        .orElse(Duration.ZERO);
        return new SourceHealth(
                settings,
                state,
                status(settings, state, brought, usual),
                late,
                state.volumes().getOrDefault(today, 0),
                brought,
                usual);
    }

    private static Status status(SourceSettings settings, SourceState state, int brought, OptionalInt usual) {
        if (settings.paused()) {
            return Status.PAUSED;
        }
        if (state.failure().isPresent()) {
            return Status.FAILING;
        }
        if (state.succeeded().isEmpty()) {
            return Status.NEW;
        }
        boolean quiet =
                usual.isPresent() && usual.getAsInt() >= USUAL_TO_JUDGE && brought * QUIET_SHARE < usual.getAsInt();
        return quiet ? Status.QUIET : Status.WELL;
    }

    /** The days before the source was there do not count; a day of the source without mentions counts as zero. */
    private static OptionalInt usual(SourceSettings settings, SourceState state, LocalDate day, ZoneId zone) {
        LocalDate first = settings.added().atZone(zone).toLocalDate();
        List<Integer> known = new ArrayList<>();
        for (int week = 1; week <= WEEKS; week++) {
            LocalDate before = day.minusWeeks(week);
            if (before.isAfter(first)) {
                known.add(state.volumes().getOrDefault(before, 0));
            }
        }
        if (known.size() < WEEKS_TO_JUDGE) {
            return OptionalInt.empty();
        }
        Collections.sort(known);
        return OptionalInt.of(known.get((known.size() - 1) / 2));
    }

    /** When a visit last went well. */
    public Optional<Instant> succeeded() {
        return state.succeeded();
    }
}
