package org.beffroi.analyses.consultation;

import java.util.Comparator;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;

/**
 * What somebody said of a subject.
 *
 * @param side the stored value of the side that its author declared; empty where he declared none
 * @param direct whether it speaks of the subject itself; else it answers another contribution, and a side is taken on that one
 * @param author the stored account; empty where nobody knows who it is
 * @param likes empty where they are not known
 */
record Contribution(
        MentionId id, Optional<String> side, boolean direct, Optional<String> author, Optional<Long> likes) {

    /** Those that most people liked first. */
    static final Comparator<Contribution> MOST_LIKED = Comparator.comparingLong(
                    (Contribution one) -> one.likes().orElse(0L))
            .reversed()
            .thenComparing(one -> one.id().value());

    boolean isOn(Stance asked) {
        return direct && side.filter(asked.value()::equals).isPresent();
    }
}
