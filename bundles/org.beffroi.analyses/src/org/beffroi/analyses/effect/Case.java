package org.beffroi.analyses.effect;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.statistics.Quartiles;
import org.beffroi.dossier.routing.WorkingHours;

/**
 * Something that was to be answered: a mention given to a department, or one that the body answered in its thread.
 *
 * @param department value of the field, empty where none is named; never a person
 * @param start when the department got it, or it was published
 * @param end when it was answered or closed, empty where it was not
 * @param late whether its due time passed before that
 * @param timed whether the time between the two is one: what was given and ended in one go was written down afterwards
 */
record Case(String department, Instant start, Optional<Instant> end, boolean late, boolean timed) {

    /** Less than that between giving and ending is writing down, not answering. */
    static final Duration AT_ONCE = Duration.ofMinutes(5);

    private static final double HOUR = 3600;

    private static final Duration MOMENT = Duration.ofMinutes(1);

    boolean isEnded() {
        return end.isPresent();
    }

    /** Whether its delay is known. */
    boolean isMeasured() {
        return isEnded() && timed;
    }

    /** Whether it came while departments were at work. */
    boolean cameAtWork(WorkingHours hours) {
        return !hours.between(start, start.plus(MOMENT)).isZero();
    }

    /** Hours by the clock of those whose delay is known. */
    static Optional<Quartiles> clock(List<Case> cases) {
        return quartiles(cases.stream()
                .filter(Case::isMeasured)
                .mapToDouble(one ->
                        Duration.between(one.start, one.end.orElseThrow()).toSeconds() / HOUR)
                .toArray());
    }

    /** Hours at work of those whose delay is known. */
    static Optional<Quartiles> working(List<Case> cases, WorkingHours hours) {
        return quartiles(cases.stream()
                .filter(Case::isMeasured)
                .mapToDouble(
                        one -> hours.between(one.start, one.end.orElseThrow()).toSeconds() / HOUR)
                .toArray());
    }

    private static Optional<Quartiles> quartiles(double[] values) {
        return values.length == 0 ? Optional.empty() : Optional.of(Quartiles.of(values));
    }

    /** How many ended. */
    static long answered(List<Case> cases) {
        return cases.stream().filter(Case::isEnded).count();
    }

    /** Of how many the delay is known. */
    static long measured(List<Case> cases) {
        return cases.stream().filter(Case::isMeasured).count();
    }
}
