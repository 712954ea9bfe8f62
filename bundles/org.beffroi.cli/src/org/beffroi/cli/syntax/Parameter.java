package org.beffroi.cli.syntax;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.command.Command;
import org.beffroi.core.parameter.ComponentAnnotation;

/**
 * One component of a parameters record, seen as an option or as an argument.
 *
 * @param name of the component, in camel case
 * @param shape how many values it takes
 * @param type of one value
 * @param argument whether it is given by its place
 * @param whole whether commas belong to its values
 * @param standard the value of an absent parameter, as typed
 */
record Parameter(String name, Shape shape, Class<?> type, boolean argument, boolean whole, Optional<String> standard) {

    /** How many values a parameter takes. */
    enum Shape {
        /** There or not. */
        FLAG,
        /** Exactly one. */
        ONE,
        /** One or none. */
        MAYBE,
        /** Any number. */
        MANY
    }

    static Parameter of(RecordComponent component) {
        Class<?> raw = component.getType();
        Shape shape = Shape.ONE;
        Class<?> type = raw;
        if (raw == boolean.class) {
            shape = Shape.FLAG;
        } else if (raw == Optional.class || raw == List.class) {
            shape = raw == List.class ? Shape.MANY : Shape.MAYBE;
            type = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        }
        Optional<String> standard =
                ComponentAnnotation.of(component, Command.Default.class).map(Command.Default::value);
        boolean argument = ComponentAnnotation.is(component, Command.Argument.class);
        boolean whole = ComponentAnnotation.is(component, Command.Whole.class);
        return new Parameter(component.getName(), shape, type, argument, whole, standard);
    }

    /** The name of its option: {@code publicAuthors} is {@code --public-authors}. */
    String option() {
        return "--" + kebab();
    }

    /** Words joined by hyphens, without the underscore that follows a word that Java keeps for itself. */
    String kebab() {
        return name.replaceAll("_$", "")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the command cannot go without. */
    boolean required() {
        return shape == Shape.ONE && standard.isEmpty();
    }

    /** How people find it again in a message. */
    String shown() {
        return argument ? kebab().toUpperCase(Locale.ROOT) : option();
    }
}
