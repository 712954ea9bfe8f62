package org.beffroi.core.parameter;

import java.util.Arrays;
import java.util.Locale;
import org.beffroi.core.message.Refusal;

/** Between one value of a parameter and its text. */
final class Values {

    private Values() {}

    /**
     * A value.
     *
     * @throws Refusal if the text is none of that type
     */
    static Object read(Parameter component, String text) {
        return switch (component.kind()) {
            case QUERY, PERIOD, FIELD, TEXT -> text;
            case FLAG -> flag(component, text);
            case CHOICE -> constant(component, text);
            case WHOLE -> {
                double number = number(component, text);
                if (number != Math.rint(number)) {
                    throw refused("parameter.no.whole", component, text);
                }
                boolean wide = component.type() == long.class || component.type() == Long.class;
                if (!wide && Math.abs(number) > Integer.MAX_VALUE) {
                    throw refused("parameter.no.whole", component, text);
                }
                yield wide ? (Object) (long) number : (Object) (int) number;
            }
            case DECIMAL -> number(component, text);
        };
    }

    /** The text of a value, which {@link #read} reads back. */
    static String write(Object value) {
        return switch (value) {
            case Enum<?> constant -> Parameter.typed(constant);
            case Double number ->
                number == Math.rint(number) && Math.abs(number) < 1e15
                        ? Long.toString(number.longValue())
                        : number.toString();
            default -> value.toString();
        };
    }

    private static boolean flag(Parameter component, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "oui", "1" -> true;
            case "false", "no", "non", "0" -> false;
            default -> throw refused("parameter.no.flag", component, text);
        };
    }

    private static Object constant(Parameter component, String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(component.type().getEnumConstants())
                .filter(constant -> Parameter.typed(constant).equals(typed))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.MALFORMED,
                        Values.class,
                        "parameter.no.choice",
                        text,
                        component.kebab(),
                        String.join(", ", component.choices())));
    }

    /** Spaces of thousands are let through, as people copy numbers with them, and so is a decimal comma. */
    private static double number(Parameter component, String text) {
        double number;
        try {
            number = Double.parseDouble(
                    text.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.'));
        } catch (NumberFormatException e) {
            throw refused("parameter.no.number", component, text);
        }
        double least = component.least().orElse(Double.NEGATIVE_INFINITY);
        double most = component.most().orElse(Double.POSITIVE_INFINITY);
        if (!Double.isFinite(number) || number < least || number > most) {
            throw component.least().isPresent()
                    ? Refusal.of(
                            Refusal.Kind.MALFORMED,
                            Values.class,
                            "parameter.out.of.range",
                            text,
                            component.kebab(),
                            write(least),
                            write(most))
                    : refused("parameter.no.number", component, text);
        }
        return number;
    }

    private static Refusal refused(String key, Parameter component, String text) {
        return Refusal.of(Values.class, key, text, component.kebab());
    }
}
