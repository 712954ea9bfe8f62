package org.beffroi.strategy.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.text.Folding;
import org.beffroi.strategy.model.Election;
import org.beffroi.strategy.model.LegalCalendar;

/**
 * When the second round of an election is, should there be one: the Sunday after the first (French Electoral Code, art. L. 56), for
 * the President of the Republic the fourteenth day after it (Constitution, art. 7); European elections and referendums have one
 * round, senators are elected within a day. Which election it is, its name says. Without
 * state.
 */
public final class SecondRound {

    private static final int USUAL = 7;
    private static final int OF_THE_PRESIDENT = 14;
    private static final List<String> ALONE = List.of("europeen", "european", "referend", "senat");
    private static final String PRESIDENT = "president";

    private SecondRound() {}

    /**
     * The day of an election's second round.
     *
     * @return empty where it has one round, its day is not known, or the calendar has an election of its own on that day
     */
    public static Optional<LocalDate> of(Election election) {
        LocalDate first = election.getFirstRound();
        String name = Folding.fold(Optional.ofNullable(election.getName()).orElse(""));
        if (first == null || ALONE.stream().anyMatch(name::contains)) {
            return Optional.empty();
        }
        LocalDate second = first.plusDays(name.contains(PRESIDENT) ? OF_THE_PRESIDENT : USUAL);
        return isElectionOf(election, second) || isElectionOf(election, first.minusDays(USUAL))
                ? Optional.empty()
                : Optional.of(second);
    }

    /** A strategy may hold each round as an election of its own. */
    private static boolean isElectionOf(Election beside, LocalDate day) {
        return beside.eContainer() instanceof LegalCalendar calendar
                && calendar.getElections().stream().anyMatch(other -> day.equals(other.getFirstRound()));
    }
}
