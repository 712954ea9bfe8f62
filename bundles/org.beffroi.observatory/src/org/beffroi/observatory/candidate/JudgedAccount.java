package org.beffroi.observatory.candidate;

import java.time.LocalDate;
import java.util.Objects;
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

    /** How a territory is named here: by its code, with its sort before where that code alone means another. */
    public static String name(Territory territory) {
        return territory.kind() == Territory.Kind.REGION ? "region:" + territory.code() : territory.code();
    }

    /** Whether it is named after a territory. */
    boolean isOf(Territory one) {
        return territory.equals(name(one));
    }
}
