package org.beffroi.workbench.observatory.model.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.candidate.AccountId;
import org.beffroi.observatory.candidate.Candidate;
import org.beffroi.observatory.candidate.JudgedAccount;

/**
 * An account that is named after a territory, as a row: what is known of it, and what somebody said of it.
 *
 * @param account which
 * @param body the territory
 * @param shown how lists call it: by a pseudonym where people may be behind it
 * @param known what was found of it; empty where only the judgement is kept
 * @param judged what somebody said of it; empty while nobody did
 */
public record CandidateLine(
        AccountId account, Territory body, String shown, Optional<Known> known, Optional<JudgedAccount> judged) {

    public CandidateLine {
        Objects.requireNonNull(account);
        Objects.requireNonNull(body);
        Objects.requireNonNull(shown);
        Objects.requireNonNull(known);
        Objects.requireNonNull(judged);
    }

    /**
     * What was found of an account.
     *
     * @param candidate with the signs
     * @param reasons why, in words that lists may show
     * @param own the body’s own account on the same network
     * @param recent its last mentions, the newest first
     */
    public record Known(Candidate candidate, List<Sentence> reasons, Own own, List<Recent> recent) {
        public Known {
            Objects.requireNonNull(candidate);
            reasons = List.copyOf(reasons);
            Objects.requireNonNull(own);
            recent = List.copyOf(recent);
        }
    }

    /**
     * The account of a body on a network.
     *
     * @param account empty where it has none that is known
     * @param followers on that day; empty where they are not known
     */
    public record Own(Optional<AccountId> account, Optional<Audience> followers) {
        public Own {
            Objects.requireNonNull(account);
            Objects.requireNonNull(followers);
        }
    }

    /** How many followed an account on a day. */
    public record Audience(long followers, LocalDate day) {}

    /**
     * A mention that it wrote.
     *
     * @param published empty where nobody knows
     * @param text whole
     */
    public record Recent(Optional<Instant> published, String text) {
        public Recent {
            Objects.requireNonNull(published);
            Objects.requireNonNull(text);
        }
    }

    /** Whether lists call it by a pseudonym. */
    public boolean isHidden() {
        return !shown.equals(account.account());
    }

    /** With what somebody says of it now, empty for nothing. */
    CandidateLine judged(Optional<JudgedAccount> now) {
        return new CandidateLine(account, body, shown, known, now);
    }
}
