package org.beffroi.observatory.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Territory;

/**
 * How a body stands among its peers by one indicator.
 *
 * @param indicator what is compared
 * @param network where; empty where values are said of all networks together, or of none
 * @param value the body’s own; empty where it is not known
 * @param day of that value, the older one of two; empty likewise
 * @param percentile empty where its value is not known, or that of too few peers
 * @param spread of the known peers; empty where they are too few
 * @param base how many peers there are
 * @param leftOut the peers of which it is not known
 * @param oldest the first day of the values that count; empty where there are none
 * @param newest the last one
 */
public record Standing(
        Indicator indicator,
        Optional<AccountNetwork> network,
        OptionalDouble value,
        Optional<LocalDate> day,
        Optional<Percentile> percentile,
        Optional<Spread> spread,
        int base,
        List<Territory> leftOut,
        Optional<LocalDate> oldest,
        Optional<LocalDate> newest) {

    /** With fewer known peers than that nothing is said of where a body stands. */
    public static final int FEWEST = 5;

    public Standing {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(network);
        Objects.requireNonNull(value);
        Objects.requireNonNull(day);
        Objects.requireNonNull(percentile);
        Objects.requireNonNull(spread);
        Objects.requireNonNull(oldest);
        Objects.requireNonNull(newest);
        leftOut = List.copyOf(leftOut);
    }

    /** Of how many peers it is known. */
    public int known() {
        return base - leftOut.size();
    }

    /** Whether that is too few to say where the body stands. */
    public boolean isOfTooFew() {
        return known() < FEWEST;
    }
}
