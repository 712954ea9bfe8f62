package org.beffroi.dossier.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Folding;

/**
 * Turns coded values into acts, in one batch; a value that its person gave already makes no act, so that the same file twice
 * changes nothing. For one thread.
 */
public final class CodeImport {

    private final Fields fields;
    private final Snapshot snapshot;
    private final BatchId batch;
    private final List<Act> acts = new ArrayList<>();
    private final Set<List<Object>> taken = new HashSet<>();
    private long already;

    /**
     * An import.
     *
     * @param snapshot says which mentions there are and what was said of them
     * @param batch under which it can be undone
     */
    public CodeImport(Fields fields, Snapshot snapshot, BatchId batch) {
        this.fields = fields;
        this.snapshot = snapshot;
        this.batch = batch;
    }

    /** Takes a value in; the reason where it cannot be taken. */
    public Optional<Sentence> take(CodedValue coded) {
        Optional<Field> field = fields.byName(coded.field());
        if (field.isEmpty() || coded.who().isBlank() || coded.value().isBlank()) {
            return Optional.of(
                    field.isEmpty()
                            ? Sentence.of(getClass(), "coding.import.field", coded.field())
                            : Sentence.of(getClass(), "coding.import.blank"));
        }
        Optional<Entry> entry = coded.mention().isBlank()
                ? Optional.empty()
                : snapshot.entry(new MentionId(coded.mention().strip()));
        if (entry.isEmpty()) {
            return Optional.of(Sentence.of(getClass(), "coding.import.unknown", coded.mention()));
        }
        Optional<String> value = stored(field.get(), coded.value().strip());
        if (value.isEmpty()) {
            return Optional.of(Sentence.of(getClass(), "coding.import.value", coded.value(), coded.field()));
        }
        say(entry.get(), field.get(), value.get(), coded);
        return Optional.empty();
    }

    /** The acts of all that was taken in. */
    public List<Act> acts() {
        return List.copyOf(acts);
    }

    /** How many values were there already. */
    public long already() {
        return already;
    }

    private void say(Entry entry, Field field, String value, CodedValue coded) {
        MentionId id = entry.mention().id();
        Act.FieldDeed deed =
                field.many() ? new Act.Add(id, field.name(), value) : new Act.Set(id, field.name(), List.of(value));
        boolean said = entry.acts().stream().anyMatch(act -> isThat(act, deed, coded))
                || !taken.add(List.of(deed, coded.who()));
        Word last = Word.of(entry, field).get(coded.who());
        if (said || last != null && last.values().contains(value)) {
            already++;
        } else {
            acts.add(new Act(UUID.randomUUID().toString(), batch, coded.who(), Act.Hand.HUMAN, coded.when(), deed));
        }
    }

    private static boolean isThat(Act act, Act.FieldDeed deed, CodedValue coded) {
        return act.deed().equals(deed)
                && act.who().equals(coded.who())
                && act.when().getEpochSecond() == coded.when().getEpochSecond();
    }

    /** The value as it is stored: typed as such, or by its name; empty where the field does not take it. */
    private static Optional<String> stored(Field field, String typed) {
        String folded = Folding.fold(typed);
        for (Term term : field.vocabulary()) {
            if (term.value().equals(typed)
                    || term.names().anyMatch(name -> Folding.fold(name).equals(folded))) {
                return Optional.of(term.value());
            }
        }
        if (!field.open() || !isWritten(field, typed)) {
            return Optional.empty();
        }
        List<String> named = field.valuesNamed(typed);
        return Optional.of(named.size() == 1 ? named.getFirst() : typed);
    }

    private static boolean isWritten(Field field, String typed) {
        try {
            FieldValues.builder().putWritten(field, List.of(typed));
            return field.type() != FieldType.FLAG || typed.equals("true") || typed.equals("false");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
