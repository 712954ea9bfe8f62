package org.beffroi.strategy.election;

import java.time.LocalDate;
import java.util.Optional;
import org.beffroi.strategy.model.Election;
import org.beffroi.strategy.model.LegalPeriod;
import org.beffroi.strategy.model.ModelFactory;

/**
 * The six months before an election, in which no promotional campaign is made on what a body achieved: from the first day of the
 * sixth month before the month of the first round until the last round (French Electoral Code, art. L. 52-1).
 *
 * @param from first day
 * @param until last day: that of the second round, where there may be one
 */
public record SixMonths(LocalDate from, LocalDate until) {

    private static final int MONTHS = 6;
    private static final String RESTS_ON = "Code électoral, art. L. 52-1";

    /** Those before an election; empty where the day of its first round is not known. */
    public static Optional<SixMonths> before(Election election) {
        return Optional.ofNullable(election.getFirstRound())
                .map(first -> new SixMonths(
                        first.withDayOfMonth(1).minusMonths(MONTHS),
                        SecondRound.of(election).orElse(first)));
    }

    /** A period of the model from the first of these days to the last. */
    public LegalPeriod period(String key) {
        LegalPeriod period = ModelFactory.eINSTANCE.createLegalPeriod();
        period.setKey(key);
        period.setFrom(from);
        period.setUntil(until);
        period.setRestsOn(RESTS_ON);
        return period;
    }
}
