package org.beffroi.observatory.candidate;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;

/**
 * An account that somebody judged.
 *
 * @param account which
 * @param judgement what it is
 * @param territory the one that it is named after, as {@link #name} writes it
 * @param day when it was judged
 * @param by by whom
 * @param note why, or anything else; empty where nobody wrote it
 */
public record JudgedAccount(
        AccountId account, Judgement judgement, String territory, LocalDate day, String by, String note) {

    public JudgedAccount {
        Objects.requireNonNull(account);
        Objects.requireNonNull(judgement);
        Objects.requireNonNull(territory);
        Objects.requireNonNull(day);
        Objects.requireNonNull(by);
        Objects.requireNonNull(note);
    }

    private static final String REGION = "region:";

    /** How a territory is named here: by its code, with its sort before where that code alone means another. */
    public static String name(Territory territory) {
        return territory.kind() == Territory.Kind.REGION ? REGION + territory.code() : territory.code();
    }

    /** The one that it is named after; empty where the reference does not know it. */
    Optional<Territory> territory(Territories territories) {
        return territory.startsWith(REGION)
                ? territories.byCode(Territory.Kind.REGION, territory.substring(REGION.length()))
                : territories.byCode(territory);
    }

    /** Whether it is named after a territory. */
    boolean isOf(Territory one) {
        return territory.equals(name(one));
    }
}
