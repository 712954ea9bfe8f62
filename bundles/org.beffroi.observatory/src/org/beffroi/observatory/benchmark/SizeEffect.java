package org.beffroi.observatory.benchmark;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;

/**
 * Whether small bodies do better by an indicator, or large ones: how inhabitants and its values go together.
 *
 * @param indicator one of which more, or less, is better
 * @param network where; empty where values are said of all networks together, or of none
 * @param known of how many bodies both are known, the one that is compared included
 * @param correlation of inhabitants and values; empty where it is known of too few
 */
public record SizeEffect(
        Indicator indicator, Optional<AccountNetwork> network, int known, Optional<RankCorrelation> correlation) {

    /** With fewer bodies than that nothing is said. */
    public static final int FEWEST = 10;

    public SizeEffect {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(network);
        Objects.requireNonNull(correlation);
    }

    /** What is to be said of “small ones do best”. */
    public enum Verdict {
        SMALL_DO_BETTER,
        LARGE_DO_BETTER,
        NOT_SETTLED,
        TOO_FEW
    }

    public Verdict verdict() {
        if (correlation.isEmpty()) {
            return Verdict.TOO_FEW;
        }
        if (!correlation.get().isSettled()) {
            return Verdict.NOT_SETTLED;
        }
        boolean growsWithSize = correlation.get().tau() > 0;
        boolean moreIsBetter = indicator.sense() == Indicator.Sense.MORE;
        return growsWithSize == moreIsBetter ? Verdict.LARGE_DO_BETTER : Verdict.SMALL_DO_BETTER;
    }
}
