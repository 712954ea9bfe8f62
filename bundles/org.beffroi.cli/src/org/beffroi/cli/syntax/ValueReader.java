package org.beffroi.cli.syntax;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** From what was typed to the value of a parameter. */
final class ValueReader {

    private ValueReader() {}

    /**
     * A value.
     *
     * @throws WrongUse if the text is none of that type
     */
    static Object read(Parameter parameter, String text) {
        Class<?> type = parameter.type();
        if (type == String.class) {
            return text;
        } else if (type == Path.class) {
            return path(parameter, text);
        } else if (type == int.class || type == Integer.class) {
            return Math.toIntExact(whole(parameter, text, Integer.MAX_VALUE));
        } else if (type == long.class || type == Long.class) {
            return whole(parameter, text, Long.MAX_VALUE);
        } else if (type.isEnum()) {
            return constant(parameter, text);
        }
        throw new IllegalStateException("A parameter of a command cannot be a " + type + ": " + parameter.name());
    }

    /** What may be typed for an enum, in the order of its declaration. */
    static List<String> choices(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> typed((Enum<?>) constant))
                        .toList()
                : List.of();
    }

    private static String typed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object constant(Parameter parameter, String text) {
        List<String> known = choices(parameter.type());
        return TypedName.find(text, List.of(parameter.type().getEnumConstants()), constant -> typed((Enum<?>) constant))
                .map(Object.class::cast)
                .orElseThrow(() -> TypedName.meant(text, known)
                        .map(meant -> WrongUse.of(
                                "use.unknown.choice.meant", text, parameter.shown(), String.join(", ", known), meant))
                        .orElseGet(() ->
                                WrongUse.of("use.unknown.choice", text, parameter.shown(), String.join(", ", known))));
    }

    private static Path path(Parameter parameter, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw WrongUse.of("use.no.path", text, parameter.shown());
        }
    }

    /** Spaces of thousands are let through, as people copy numbers with them. */
    private static long whole(Parameter parameter, String text, long most) {
        try {
            long number = Long.parseLong(text.replaceAll("[\\s\\u00A0\\u202F]", ""));
            if (Math.abs(number) <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number too large.
        }
        throw WrongUse.of("use.no.number", text, parameter.shown());
    }
}
