package org.beffroi.analyses.trust;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;

/**
 * One mention on which a person spoke.
 *
 * @param published when, empty where nobody knows
 * @param before what stood there, empty where nothing did
 * @param now what stands there
 */
record Recoded(Optional<Instant> published, Set<String> before, Set<String> now) {

    /** Empty where nobody spoke since. */
    static Optional<Recoded> of(Entry entry, Field field, Optional<Instant> since, Fields fields) {
        if (since.isPresent()
                && entry.word(field.name())
                        .filter(act -> !act.when().isBefore(since.get()))
                        .isEmpty()) {
            return Optional.empty();
        }
        String prefix = field.name() + ":";
        List<String> read = entry.effective().strings(CoreFields.READ_AS).stream()
                .filter(value -> value.startsWith(prefix))
                .map(value -> value.substring(prefix.length()))
                .toList();
        Set<String> before = new LinkedHashSet<>(read);
        for (Act act : entry.acts()) {
            if (act.hand() == Act.Hand.HUMAN
                    && since.filter(act.when()::isBefore).isPresent()
                    && act.deed() instanceof Act.FieldDeed deed
                    && deed.field().equals(field.name())) {
                said(deed, before, read, field, fields);
            }
        }
        return Optional.of(new Recoded(
                entry.effective().time(CoreFields.PUBLISHED),
                before,
                new LinkedHashSet<>(entry.effective().strings(field))));
    }

    private static void said(Act.FieldDeed deed, Set<String> before, List<String> read, Field field, Fields fields) {
        switch (deed) {
            case Act.Add add -> before.add(fields.canonical(field, add.value()));
            case Act.Remove remove -> before.remove(fields.canonical(field, remove.value()));
            case Act.Set set -> {
                before.clear();
                set.values().forEach(value -> before.add(fields.canonical(field, value)));
            }
            case Act.Clear clear -> {
                before.clear();
                before.addAll(read);
            }
        }
    }

    /** Whether there was something to agree with. */
    boolean judged() {
        return !before.isEmpty();
    }

    /** Whether what stood there was set aside. */
    boolean corrected() {
        return judged() && !before.equals(now);
    }
}
