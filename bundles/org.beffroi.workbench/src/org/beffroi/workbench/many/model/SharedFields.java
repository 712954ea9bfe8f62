package org.beffroi.workbench.many.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;

/**
 * What several mentions have in common, and what they have not: how many of them have each value. Immutable.
 *
 * @param all how many mentions there are
 * @param first when the earliest was published, empty where no date is known
 * @param last when the latest was
 * @param undated how many have no date
 * @param fields those of which at least one mention has a value, in their order
 */
public record SharedFields(
        int all, Optional<Instant> first, Optional<Instant> last, long undated, List<Counted> fields) {

    /** Fields that are told, in that order. */
    public static final List<Field> TOLD = List.of(
            CoreFields.TONE,
            CoreFields.STATUS,
            CoreFields.MODERATION,
            CoreFields.NETWORK,
            CoreFields.THEME,
            CoreFields.PLACE,
            CoreFields.DEPARTMENT,
            CoreFields.TAG);

    /** Where more are chosen, counting on the UI thread would be felt. */
    public static final int MOST = 500;

    public SharedFields {
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param values stored, most frequent first
     * @param without how many mentions have none: nobody knows what they are
     */
    public record Counted(Field field, List<Value> values, long without) {
        public Counted {
            values = List.copyOf(values);
        }
    }

    /** A stored value, and how many mentions have it. */
    public record Value(String value, long mentions) {}

    /** Those of some mentions. */
    public static SharedFields of(List<Entry> mentions) {
        List<Instant> times = mentions.stream()
                .flatMap(entry -> entry.effective().time(CoreFields.PUBLISHED).stream())
                .sorted()
                .toList();
        return new SharedFields(
                mentions.size(),
                times.stream().findFirst(),
                times.isEmpty() ? Optional.empty() : Optional.of(times.getLast()),
                mentions.size() - times.size(),
                TOLD.stream()
                        .map(field -> counted(field, mentions))
                        .filter(field -> !field.values().isEmpty())
                        .toList());
    }

    private static Counted counted(Field field, List<Entry> mentions) {
        Map<String, Long> counts = new LinkedHashMap<>();
        long without = 0;
        for (Entry entry : mentions) {
            Set<String> values = new HashSet<>(entry.effective().strings(field));
            values.forEach(value -> counts.merge(value, 1L, Long::sum));
            without += values.isEmpty() ? 1 : 0;
        }
        List<Value> values = counts.entrySet().stream()
                .map(count -> new Value(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(Value::mentions).reversed().thenComparing(Value::value))
                .toList();
        return new Counted(field, values, without);
    }

    /** The value that all of them have in a field; empty where they differ, or where nobody knows of some. */
    public Optional<String> ofAll(Field field) {
        return fields.stream()
                .filter(counted -> counted.field().equals(field))
                .flatMap(counted -> counted.values().stream())
                .filter(value -> value.mentions() == all)
                .map(Value::value)
                .findFirst();
    }
}
