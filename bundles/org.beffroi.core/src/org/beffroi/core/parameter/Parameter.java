package org.beffroi.core.parameter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One component of a parameters record.
 *
 * @param name in camel case
 * @param kind what it asks for
 * @param shape how many values it takes
 * @param type of one value: {@link String}, {@code int}, {@code long}, {@code double}, {@code boolean} or an enum
 * @param standard the value of an absent parameter, as typed
 * @param least the least value of a number, empty where there is no limit
 * @param most the largest one
 */
public record Parameter(
        String name,
        Kind kind,
        Shape shape,
        Class<?> type,
        Optional<String> standard,
        Optional<Double> least,
        Optional<Double> most) {

    /** How many values a parameter takes. */
    public enum Shape {
        ONE,
        MAYBE,
        MANY
    }

    public Parameter {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(shape);
        Objects.requireNonNull(type);
        Objects.requireNonNull(standard);
        Objects.requireNonNull(least);
        Objects.requireNonNull(most);
    }

    static Parameter of(RecordComponent component) {
        Class<?> raw = component.getType();
        Shape shape = raw == Optional.class ? Shape.MAYBE : raw == List.class ? Shape.MANY : Shape.ONE;
        Class<?> type = shape == Shape.ONE
                ? raw
                : (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        Optional<Within> within = ComponentAnnotation.of(component, Within.class);
        return new Parameter(
                component.getName(),
                ComponentAnnotation.of(component, Asks.class).map(Asks::value).orElseGet(() -> kind(type)),
                shape,
                type,
                ComponentAnnotation.of(component, Standard.class).map(Standard::value),
                within.map(Within::least),
                within.map(Within::most));
    }

    private static Kind kind(Class<?> type) {
        if (type == boolean.class) {
            return Kind.FLAG;
        } else if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Kind.WHOLE;
        } else if (type == double.class || type == Double.class) {
            return Kind.DECIMAL;
        } else if (type.isEnum()) {
            return Kind.CHOICE;
        } else if (type == String.class) {
            return Kind.TEXT;
        }
        throw new IllegalStateException("A parameter cannot be a " + type);
    }

    /** Whether nothing can be done without it: a query may be empty, what is optional or has a standard may be absent. */
    public boolean required() {
        return shape == Shape.ONE && standard.isEmpty() && kind != Kind.QUERY && kind != Kind.FLAG;
    }

    /** Words joined by hyphens: {@code withoutCopies} is {@code without-copies}. */
    public String kebab() {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What may be typed for a choice, in the order of its declaration; empty for other kinds. */
    public List<String> choices() {
        return kind == Kind.CHOICE
                ? Arrays.stream(type.getEnumConstants()).map(Parameter::typed).toList()
                : List.of();
    }

    /** A constant as it is typed: {@code WEEK} is {@code week}. */
    static String typed(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
