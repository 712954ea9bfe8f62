package org.beffroi.core.mention;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What is known of a mention, field by field: an immutable map from a field's key to its value.
 *
 * <p>A value is a {@link String}, a {@link Long}, a {@link Boolean}, an {@link Instant}, or a list of strings, never empty,
 * where the field holds many. What is unknown is absent: missing is not zero, and a blank text is missing.
 */
public final class FieldValues {

    private static final FieldValues NONE = new FieldValues(new String[0], new Object[0]);

    /** In order and distinct: a mention has some fifteen, which two short arrays hold and find faster than any tree. */
    private final String[] keys;

    private final Object[] values;

    private FieldValues(String[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** Nothing known. */
    public static FieldValues none() {
        return NONE;
    }

    /** A builder with nothing in it. */
    public static Builder builder() {
        return new Builder(NONE, 16);
    }

    /** A builder that starts from these values. */
    public Builder toBuilder() {
        return new Builder(this, keys.length + 4);
    }

    /** The value of a field as it is stored, or null when unknown. */
    public @Nullable Object raw(Field field) {
        int index = Arrays.binarySearch(keys, field.name());
        return index < 0 ? null : values[index];
    }

    /** The first value as a string (of a text, keyword or link field), empty when unknown. */
    public Optional<String> string(Field field) {
        return switch (raw(field)) {
            case null -> Optional.empty();
            case List<?> list -> Optional.of((String) list.getFirst());
            case Object one -> Optional.of(one.toString());
        };
    }

    /** All values as strings, empty when unknown. */
    public List<String> strings(Field field) {
        return switch (raw(field)) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String.class::cast).toList();
            case Object one -> List.of(one.toString());
        };
    }

    /** The number, empty when unknown. */
    public Optional<Long> number(Field field) {
        return Optional.ofNullable((Long) raw(field));
    }

    /** The instant, empty when unknown. */
    public Optional<Instant> time(Field field) {
        return Optional.ofNullable((Instant) raw(field));
    }

    /** The flag, empty when unknown. */
    public Optional<Boolean> flag(Field field) {
        return Optional.ofNullable((Boolean) raw(field));
    }

    /** True where nothing is known. */
    public boolean isEmpty() {
        return keys.length == 0;
    }

    /** All keys and values, in the order of the keys. */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        forEach(map::put);
        return Collections.unmodifiableMap(map);
    }

    /** Each key and value, in the order of the keys; what the action throws, this throws. */
    public <E extends Exception> void forEach(Each<E> action) throws E {
        for (int i = 0; i < keys.length; i++) {
            action.accept(keys[i], values[i]);
        }
    }

    /** True where every field of the others is known here too, whatever its value. */
    public boolean holdsFieldsOf(FieldValues others) {
        for (String key : others.keys) {
            if (Arrays.binarySearch(keys, key) < 0) {
                return false;
            }
        }
        return true;
    }

    /** These values, and the newer ones over them: a missing newer value erases nothing. */
    public FieldValues overlaidWith(FieldValues newer) {
        if (newer.isEmpty()) {
            return this;
        }
        Builder merged = new Builder(this, keys.length + newer.keys.length);
        newer.forEach(merged::set);
        return merged.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldValues that
                && Arrays.equals(keys, that.keys)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(keys) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        forEach((key, value) -> text.add(key + "=" + value));
        return text.toString();
    }

    /** Something done with a key and its value. */
    @FunctionalInterface
    @ConsumerType
    public interface Each<E extends Exception> {
        void accept(String key, Object value) throws E;
    }

    /** Collects values; blank strings, nulls and empty lists are left out. Not for several threads. */
    public static final class Builder {

        private String[] keys;
        private Object[] values;
        private int size;

        private Builder(FieldValues from, int capacity) {
            keys = Arrays.copyOf(from.keys, Math.max(from.keys.length, capacity));
            values = Arrays.copyOf(from.values, keys.length);
            size = from.keys.length;
        }

        /**
         * Sets a value of the field's type; null, blank or empty leaves what was there.
         *
         * @throws IllegalArgumentException if the value is not of the field's type
         */
        public Builder put(Field field, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case String text when text.isBlank() -> {}
                case List<?> list -> putStrings(field, list);
                case Object one when field.many() -> putStrings(field, List.of(one));
                case Object one -> {
                    if (!field.type().javaType().isInstance(one)) {
                        throw new IllegalArgumentException(field.name() + " is a " + field.type() + ", not " + one);
                    }
                    set(field.name(), one);
                }
            }
            return this;
        }

        /**
         * Sets a value from its written form, as acts and annotations hold it: numbers in digits, instants in ISO 8601; of a
         * field of one value the last counts. Empty leaves what was there.
         *
         * @throws IllegalArgumentException if a string is no value of the field's type
         */
        public Builder putWritten(Field field, List<String> written) {
            if (written.isEmpty()) {
                return this;
            }
            String last = written.getLast();
            return put(
                    field,
                    switch (field.type()) {
                        case TEXT, KEYWORD, LINK -> field.many() ? written : last;
                        case NUMBER -> Long.valueOf(last);
                        case FLAG -> Boolean.valueOf(last);
                        case TIME -> parsed(last);
                    });
        }

        private static Instant parsed(String written) {
            try {
                return Instant.parse(written);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(written + " is no instant", e);
            }
        }

        private void putStrings(Field field, List<?> list) {
            List<String> kept = list.size() == 1 ? single((String) list.getFirst()) : distinct(list);
            if (kept.isEmpty()) {
                return;
            }
            if (!field.many()) {
                throw new IllegalArgumentException(field.name() + " holds one value, not " + kept);
            }
            set(field.name(), kept);
        }

        private static List<String> single(String value) {
            return value.isBlank() ? List.of() : List.of(value);
        }

        private static List<String> distinct(List<?> list) {
            return list.stream()
                    .map(String.class::cast)
                    .filter(value -> !value.isBlank())
                    .distinct()
                    .toList();
        }

        /** Keys mostly come in their order: then there is nothing to move. */
        private void set(String key, Object value) {
            int index = size == 0 || keys[size - 1].compareTo(key) < 0
                    ? -size - 1
                    : Arrays.binarySearch(keys, 0, size, key);
            if (index >= 0) {
                values[index] = value;
                return;
            }
            int place = -index - 1;
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size + 16);
                values = Arrays.copyOf(values, size + 16);
            }
            System.arraycopy(keys, place, keys, place + 1, size - place);
            System.arraycopy(values, place, values, place + 1, size - place);
            keys[place] = key;
            values[place] = value;
            size++;
        }

        /** Forgets a value. */
        public Builder remove(Field field) {
            int index = Arrays.binarySearch(keys, 0, size, field.name());
            if (index >= 0) {
                size--;
                System.arraycopy(keys, index + 1, keys, index, size - index);
                System.arraycopy(values, index + 1, values, index, size - index);
            }
            return this;
        }

        public FieldValues build() {
            return size == 0 ? NONE : new FieldValues(Arrays.copyOf(keys, size), Arrays.copyOf(values, size));
        }
    }
}
