package org.beffroi.workbench.observatory.model.candidate;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.territory.Territory;

/**
 * What the page of candidates shows.
 *
 * @param scope after which territories accounts are looked for
 * @param own the dossier’s own territory; empty where it has none
 * @param bodies how many bodies that scope is of; 0 where nobody knows yet, or they are too many
 * @param table what was found; empty before
 */
public record JudgeState(CandidateScope scope, Optional<Territory> own, int bodies, Optional<CandidateTable> table) {

    public JudgeState {
        Objects.requireNonNull(scope);
        Objects.requireNonNull(own);
        Objects.requireNonNull(table);
    }

    /** Whether it can be looked for accounts. */
    public boolean canLook() {
        return bodies > 0;
    }
}
