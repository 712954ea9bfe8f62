package org.beffroi.dossier.privacy;

import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;

/**
 * Mentions that go, and the acts on them.
 *
 * @param mentions which readings go
 * @param acts on which mentions acts go too
 */
record TakingAway(Predicate<Mention> mentions, Predicate<MentionId> acts) implements Rewriting {

    @Override
    public Optional<Mention> mention(Mention reading) {
        return mentions.test(reading) ? Optional.empty() : Optional.of(reading);
    }

    @Override
    public Optional<Act> act(Act act) {
        return act.deed() instanceof FieldDeed on && acts.test(on.mention()) ? Optional.empty() : Optional.of(act);
    }
}
