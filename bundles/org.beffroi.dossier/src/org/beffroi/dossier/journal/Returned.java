package org.beffroi.dossier.journal;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Forgotten;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;

/**
 * What earlier erasures leave of files that came back from before them, as from a copy that somebody put in the place of a
 * file: the same as if the erasure had met them.
 *
 * @param erased what was erased from the dossier
 * @param fields tell texts from addresses
 */
record Returned(Forgotten erased, Fields fields) implements Rewriting {

    @Override
    public Optional<Mention> mention(Mention reading) {
        return erased.test(reading) ? Optional.empty() : Optional.of(erased.without(reading, fields));
    }

    @Override
    public Optional<Act> act(Act act) {
        return switch (act.deed()) {
            case Act.UndoBatch undo -> Optional.of(act);
            case Act.Add add -> kept(act, add.mention(), add.value());
            case Act.Remove remove -> kept(act, remove.mention(), remove.value());
            case Act.Clear clear -> kept(act, clear.mention(), "");
            case Act.Set set -> set(act, set);
        };
    }

    private Optional<Act> kept(Act act, MentionId on, String value) {
        return erased.isErased(on, value, act.when()) ? Optional.empty() : Optional.of(act);
    }

    private Optional<Act> set(Act act, Act.Set set) {
        List<String> some = set.values().stream()
                .filter(value -> !erased.isErased(set.mention(), value, act.when()))
                .toList();
        if (some.equals(set.values())) {
            return kept(act, set.mention(), "");
        }
        return some.isEmpty() ? Optional.empty() : Optional.of(act.with(new Act.Set(set.mention(), set.field(), some)));
    }

    /** A file and how many records in it have come back, empty where none has. */
    Optional<Repairs.Damaged> in(TruthFile file, Rewritten would) {
        long records = would.readingsErased() + would.readingsChanged() + would.actsErased() + would.actsChanged();
        return records == 0
                ? Optional.empty()
                : Optional.of(new Repairs.Damaged(
                        file.file(), file.name(), List.of(new Damage(Damage.Kind.RETURNED, 0, 0, records))));
    }
}
