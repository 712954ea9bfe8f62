package org.beffroi.observatory.candidate;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An account that is named after a territory and that no directory declares of its body, judged or not.
 *
 * @param account which
 * @param judged what somebody said of it; empty while nobody did
 * @param seen what is known of it; empty where it is known by what somebody said alone
 * @param candidate why it is one, or would be had nobody judged it; empty where its names say nothing
 */
public record NamedAccount(
        AccountId account, Optional<JudgedAccount> judged, Optional<SeenAccount> seen, Optional<Candidate> candidate) {

    public NamedAccount {
        Objects.requireNonNull(account);
        Objects.requireNonNull(judged);
        Objects.requireNonNull(seen);
        Objects.requireNonNull(candidate);
    }

    /** What it is; empty while nobody said. */
    public Optional<Judgement> judgement() {
        return judged.map(JudgedAccount::judgement);
    }

    /** Whether somebody judged that it speaks in the place of the body: {@link Judgement#isUnofficial}. */
    public boolean isUnofficial() {
        return judgement().filter(Judgement::isUnofficial).isPresent();
    }

    /** Its last known number of followers; empty where none is. */
    public OptionalLong followers() {
        return seen.map(SeenAccount::followers).orElse(OptionalLong.empty());
    }

    /** The day of that number; empty where nobody says. */
    public Optional<LocalDate> followersOn() {
        return seen.flatMap(SeenAccount::followersOn);
    }
}
