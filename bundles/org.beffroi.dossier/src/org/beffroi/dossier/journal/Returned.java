package org.beffroi.dossier.journal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
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
 * @param people who wrote the mentions that came by and are erased, and where; filled as they do
 */
record Returned(Forgotten erased, Fields fields, Map<String, Mention> people) implements Rewriting {

    private static final List<Field> WHO =
            List.of(CoreFields.NETWORK, CoreFields.AUTHOR, CoreFields.AUTHOR_NAME, CoreFields.URL);

    /** Nothing met yet. */
    Returned(Forgotten erased, Fields fields) {
        this(erased, fields, new LinkedHashMap<>());
    }

    @Override
    public Optional<Mention> mention(Mention reading) {
        if (!erased.test(reading)) {
            return Optional.of(erased.without(reading, fields));
        }
        FieldValues.Builder who = FieldValues.builder();
        WHO.forEach(field -> reading.values().string(field).ifPresent(value -> who.put(field, value)));
        Mention known = new Mention(reading.id(), reading.origin(), who.build());
        people.putIfAbsent(known.id() + "\n" + known.values(), known);
        return Optional.empty();
    }

    /** The mentions of erased people that were met, with nothing but who wrote them and where. */
    Collection<Mention> met() {
        return people.values();
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
