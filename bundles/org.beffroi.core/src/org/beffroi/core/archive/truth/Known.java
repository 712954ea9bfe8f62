package org.beffroi.core.archive.truth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.Add;
import org.beffroi.core.archive.Act.Clear;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Act.Hand;
import org.beffroi.core.archive.Act.Remove;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Entry.EarlierText;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;

/**
 * All that the truth says of one mention: its readings and its acts; every archive folds them in this one way.
 *
 * <p>The fold does not depend on the order of arrival. Readings are laid one over the other, oldest first, a missing value
 * erasing nothing; acts follow in the order of their times, a human's correction standing above any machine's.
 *
 * @param sequence arrival number, 0 while only acts are known
 * @param id the mention
 * @param readings those in force, oldest first, without those that newer ones cover wholly
 * @param acts those in force, oldest first
 * @param batches every batch that contributed a reading or an act in force
 * @param annotations what machines read in the merged readings; they fill what no reading states, below any act
 */
public record Known(
        long sequence,
        MentionId id,
        List<Reading> readings,
        List<Act> acts,
        Set<BatchId> batches,
        List<Annotation> annotations) {

    private static final Comparator<Act> OLDEST_FIRST =
            Comparator.comparing(Act::when).thenComparing(Act::id);

    public Known {
        Objects.requireNonNull(id);
        readings = List.copyOf(readings);
        acts = List.copyOf(acts);
        annotations = List.copyOf(annotations);
    }

    /** What the truth says of a mention in which no machine has read yet. */
    public Known(long sequence, MentionId id, List<Reading> readings, List<Act> acts, Set<BatchId> batches) {
        this(sequence, id, readings, acts, batches, List.of());
    }

    /** A mention of which nothing is known yet. */
    public static Known nothing(MentionId id) {
        return new Known(0, id, List.of(), List.of(), Set.of());
    }

    /** True once there is at least one reading: only then is there a mention to find. */
    public boolean isMention() {
        return !readings.isEmpty();
    }

    /** The same under an arrival number. */
    public Known arrivedAs(long number) {
        return new Known(number, id, readings, acts, batches, annotations);
    }

    /** The same as machines read it now; a mention without readings stays as it is. */
    public Known annotatedBy(Annotator annotator) {
        return isMention() ? new Known(sequence, id, readings, acts, batches, annotator.annotate(stated())) : this;
    }

    /** The same with other annotations. */
    Known annotated(List<Annotation> others) {
        return new Known(sequence, id, readings, acts, batches, others);
    }

    /** The merged readings, newest winning, without annotations and acts; only where there is a reading. */
    public Mention stated() {
        return new Mention(id, readings.getLast().origin(), merged());
    }

    /** With one more reading; what machines read in the earlier ones is forgotten. */
    public Known with(Reading reading) {
        TreeSet<BatchId> contributing = new TreeSet<>(batches);
        contributing.add(reading.origin().batch());
        List<Reading> all;
        if (readings.isEmpty()) {
            all = List.of(reading);
        } else {
            all = new ArrayList<>(readings);
            all.add(reading);
            all.sort(Reading.OLDEST_FIRST);
            all = withoutCovered(all);
        }
        return new Known(sequence, id, all, acts, contributing);
    }

    /** With more acts; an act already there is not there twice. */
    public Known with(Collection<Act> more) {
        TreeSet<Act> all = new TreeSet<>(OLDEST_FIRST);
        all.addAll(acts);
        all.addAll(more);
        TreeSet<BatchId> contributing = new TreeSet<>(batches);
        more.forEach(act -> contributing.add(act.batch()));
        return new Known(sequence, id, readings, List.copyOf(all), contributing, annotations);
    }

    /** True if both say the same of the mention to someone who reads it: values, acts, earlier texts. */
    public boolean saysTheSameAs(Known other) {
        return merged().equals(other.merged())
                && acts.equals(other.acts)
                && earlierTexts().equals(other.earlierTexts());
    }

    /** The mention and its acts, as searches see them. */
    public Entry entry(Fields fields) {
        Mention stated = stated();
        return new Entry(
                sequence,
                stated,
                effective(fields.canonical(annotated(stated.values(), fields)), fields),
                acts,
                earlierTexts(),
                annotations);
    }

    private FieldValues merged() {
        FieldValues merged = FieldValues.none();
        for (Reading reading : readings) {
            merged = merged.isEmpty() ? reading.values() : merged.overlaidWith(reading.values());
        }
        return merged;
    }

    /** A source's word stands above a machine's; a field this archive does not know is left out. */
    private FieldValues annotated(FieldValues merged, Fields fields) {
        if (annotations.isEmpty()) {
            return merged;
        }
        FieldValues.Builder values = merged.toBuilder();
        for (Annotation annotation : annotations) {
            fields.byKey(annotation.field())
                    .filter(field -> merged.raw(field) == null)
                    .ifPresent(field -> values.putWritten(field, annotation.values()));
        }
        return values.build();
    }

    private FieldValues effective(FieldValues merged, Fields fields) {
        Origin origin = readings.getLast().origin();
        FieldValues.Builder values = merged.toBuilder()
                .put(CoreFields.SOURCE, origin.source())
                .put(CoreFields.COLLECTED, origin.collected())
                .put(CoreFields.BATCH, batches.stream().map(BatchId::value).toList());
        Coded coded = new Coded();
        acts.stream().map(act -> ((FieldDeed) act.deed()).field()).distinct().forEach(key -> fields.byKey(key)
                .ifPresent(field -> corrected(field, merged, values, fields, coded)));
        coded.putInto(values);
        return values.build();
    }

    private void corrected(Field field, FieldValues merged, FieldValues.Builder values, Fields fields, Coded coded) {
        List<String> unacted = merged.strings(field);
        List<String> said = unacted;
        List<String> read = unacted;
        Optional<Act> word = Optional.empty();
        for (Hand hand : List.of(Hand.MACHINE, Hand.HUMAN)) {
            read = said;
            for (Act act : acts) {
                if (act.hand() == hand
                        && act.deed() instanceof FieldDeed deed
                        && deed.field().equals(field.name())) {
                    said = after(deed, said, unacted, value -> fields.canonical(field, value));
                    word = hand == Hand.HUMAN ? Optional.of(act) : word;
                }
            }
        }
        if (word.filter(act -> !(act.deed() instanceof Clear)).isPresent()) {
            coded.add(field, read, said);
        }
        values.remove(field).putWritten(field, said);
    }

    private static List<String> after(
            FieldDeed deed, List<String> shown, List<String> unacted, UnaryOperator<String> meant) {
        return switch (deed) {
            case Add(var mention, var key, var value) -> {
                List<String> longer = new ArrayList<>(shown);
                if (!longer.contains(meant.apply(value))) {
                    longer.add(meant.apply(value));
                }
                yield longer;
            }
            case Remove(var mention, var key, var value) ->
                shown.stream().filter(one -> !one.equals(meant.apply(value))).toList();
            case Act.Set(var mention, var key, var values) ->
                values.stream().map(meant).toList();
            case Clear clear -> unacted;
        };
    }

    /** Distinct texts other than the current one, each dated by the last reading that held it. */
    private List<EarlierText> earlierTexts() {
        if (readings.size() < 2) {
            return List.of();
        }
        FieldValues merged = merged();
        LinkedHashMap<List<Object>, EarlierText> earlier = new LinkedHashMap<>();
        for (Reading reading : readings) {
            Optional<String> title = reading.values().string(CoreFields.TITLE);
            Optional<String> text = reading.values().string(CoreFields.TEXT_BODY);
            boolean current = (title.isEmpty() || title.equals(merged.string(CoreFields.TITLE)))
                    && (text.isEmpty() || text.equals(merged.string(CoreFields.TEXT_BODY)));
            if (!current) {
                List<Object> words = List.of(title, text);
                earlier.remove(words);
                earlier.put(words, new EarlierText(reading.origin().collected(), title, text.orElse("")));
            }
        }
        return List.copyOf(earlier.values());
    }

    /**
     * Leaves out readings that say nothing any more: the next newer one holds every field they hold, and the same text. A
     * post read every hour stays small, and no order of arrival changes what is left.
     */
    private static List<Reading> withoutCovered(List<Reading> oldestFirst) {
        List<Reading> kept = new ArrayList<>();
        for (int i = 0; i < oldestFirst.size(); i++) {
            Reading reading = oldestFirst.get(i);
            Optional<Reading> next =
                    i + 1 < oldestFirst.size() ? Optional.of(oldestFirst.get(i + 1)) : Optional.empty();
            boolean covered = next.isPresent()
                    && next.get().values().holdsFieldsOf(reading.values())
                    && sameValue(reading, next.get(), CoreFields.TITLE)
                    && sameValue(reading, next.get(), CoreFields.TEXT_BODY);
            if (!covered) {
                kept.add(reading);
            }
        }
        return kept;
    }

    private static boolean sameValue(Reading one, Reading other, Field field) {
        return Objects.equals(one.values().raw(field), other.values().raw(field));
    }
}
