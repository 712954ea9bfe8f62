package org.beffroi.core.mention;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What is known of a mention, field by field: an immutable map from a field's key to its value.
 *
 * <p>A value is a {@link String}, a {@link Long}, a {@link Boolean}, an {@link Instant}, or a list of strings, never empty,
 * where the field holds many. What is unknown is absent: missing is not zero, and a blank text is missing.
 */
public final class FieldValues {

    private static final FieldValues NONE = new FieldValues(Map.of());

    private final Map<String, Object> values;

    private FieldValues(Map<String, Object> values) {
        this.values = values;
    }

    /** Nothing known. */
    public static FieldValues none() {
        return NONE;
    }

    /** A builder with nothing in it. */
    public static Builder builder() {
        return new Builder(new TreeMap<>());
    }

    /** A builder that starts from these values. */
    public Builder toBuilder() {
        return new Builder(new TreeMap<>(values));
    }

    /** The value of a field as it is stored, or null when unknown. */
    public Object raw(Field field) {
        return values.get(field.name());
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
        return values.isEmpty();
    }

    /** All keys and values, in the order of the keys. */
    public Map<String, Object> asMap() {
        return Collections.unmodifiableMap(values);
    }

    /** Each key and value, in the order of the keys. */
    public void forEach(BiConsumer<String, Object> action) {
        values.forEach(action);
    }

    /** These values, and the newer ones over them: a missing newer value erases nothing. */
    public FieldValues overlaidWith(FieldValues newer) {
        if (newer.isEmpty()) {
            return this;
        }
        TreeMap<String, Object> merged = new TreeMap<>(values);
        merged.putAll(newer.values);
        return new FieldValues(merged);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldValues that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** Collects values; blank strings, nulls and empty lists are left out. Not for several threads. */
    public static final class Builder {

        private final TreeMap<String, Object> values;

        private Builder(TreeMap<String, Object> values) {
            this.values = values;
        }

        /**
         * Sets a value of the field's type; null, blank or empty leaves what was there.
         *
         * @throws IllegalArgumentException if the value is not of the field's type
         */
        public Builder put(Field field, Object value) {
            switch (value) {
                case null -> {}
                case String text when text.isBlank() -> {}
                case List<?> list -> putStrings(field, list);
                case Object one when field.many() -> putStrings(field, List.of(one));
                case Object one -> {
                    if (!field.type().javaType().isInstance(one)) {
                        throw new IllegalArgumentException(field.name() + " is a " + field.type() + ", not " + one);
                    }
                    values.put(field.name(), one);
                }
            }
            return this;
        }

        private void putStrings(Field field, List<?> list) {
            List<String> kept = list.stream()
                    .map(String.class::cast)
                    .filter(value -> !value.isBlank())
                    .distinct()
                    .toList();
            if (kept.isEmpty()) {
                return;
            }
            if (!field.many()) {
                throw new IllegalArgumentException(field.name() + " holds one value, not " + kept);
            }
            values.put(field.name(), kept);
        }

        /** Forgets a value. */
        public Builder remove(Field field) {
            values.remove(field.name());
            return this;
        }

        public FieldValues build() {
            return values.isEmpty() ? NONE : new FieldValues(new TreeMap<>(values));
        }
    }
}
