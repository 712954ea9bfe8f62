package org.beffroi.core.source;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.ComponentAnnotation;

/**
 * The form of a kind of source, derived from its parameters record: which parameters there are, and how what was written in
 * them becomes a record.
 *
 * @param <P> the parameters
 */
public final class SourceForm<P extends Record> {

    private final Class<P> type;
    private final List<Item> items;

    private SourceForm(Class<P> type) {
        this.type = type;
        this.items =
                Arrays.stream(type.getRecordComponents()).map(SourceForm::item).toList();
    }

    /** The form of a kind. */
    public static <P extends Record> SourceForm<P> of(Source<P> source) {
        return new SourceForm<>(source.parameters());
    }

    /** The id of a kind. */
    public static String id(Source<?> source) {
        Source.Info info = source.getClass().getAnnotation(Source.Info.class);
        if (info == null) {
            throw new IllegalStateException(source.getClass() + " has no " + Source.Info.class.getName());
        }
        return info.id();
    }

    /**
     * One parameter.
     *
     * @param name of the record's component
     * @param required whether a source cannot go without
     * @param several whether it holds any number of values, one a line
     * @param secret whether it is kept in secure storage
     * @param tellsApart whether it is the source's name where there are several of its kind
     * @param type of one value
     */
    public record Item(
            String name, boolean required, boolean several, boolean secret, boolean tellsApart, Class<?> type) {}

    private static Item item(RecordComponent component) {
        Class<?> raw = component.getType();
        boolean wrapped = raw == Optional.class || raw == List.class;
        Class<?> type =
                wrapped ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] : raw;
        return new Item(
                component.getName(),
                !wrapped && raw != boolean.class,
                raw == List.class,
                ComponentAnnotation.is(component, Source.Secret.class),
                ComponentAnnotation.is(component, Source.TellsApart.class),
                type);
    }

    /** All parameters, in the order of the record. */
    public List<Item> items() {
        return items;
    }

    /**
     * The parameter that someone names, in the way of the record ({@code hashTag}) or of a command line ({@code hash-tag}).
     *
     * @throws Refusal if there is none, naming those there are
     */
    public Item item(String typed) {
        String plain = typed.replace("-", "").toLowerCase(Locale.ROOT);
        return items.stream()
                .filter(item -> item.name().toLowerCase(Locale.ROOT).equals(plain))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        SourceForm.class,
                        "source.parameter.unknown",
                        typed,
                        String.join(", ", items.stream().map(Item::name).toList())));
    }

    /**
     * The record.
     *
     * @param written what was written, by name; blank is absent
     * @param secrets the secrets, by name; asked only for those that the form has
     * @throws Refusal if one is missing, unknown or of the wrong form
     */
    public P read(Map<String, String> written, Function<String, Optional<String>> secrets) {
        Map<String, String> given = new LinkedHashMap<>();
        written.forEach((name, value) -> given.put(item(name).name(), value));
        Object[] values = items.stream()
                .map(item -> {
                    Optional<String> text =
                            item.secret() ? secrets.apply(item.name()) : Optional.ofNullable(given.get(item.name()));
                    return value(item, text.map(String::strip).filter(one -> !one.isEmpty()));
                })
                .toArray();
        return made(values);
    }

    private P made(Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<P> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            throw cause instanceof Refusal refusal
                    ? refusal
                    : new Refusal(
                            Sentence.of(
                                    SourceForm.class, "source.parameters.refused", String.valueOf(cause.getMessage())),
                            e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record that can be made", e);
        }
    }

    private Object value(Item item, Optional<String> text) {
        if (item.several()) {
            return text.stream()
                    .flatMap(String::lines)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> one(item, line))
                    .toList();
        }
        if (item.type() == boolean.class) {
            return text.map(one -> one(item, one)).orElse(false);
        }
        if (!item.required()) {
            return text.map(one -> one(item, one));
        }
        return one(
                item,
                text.orElseThrow(() ->
                        Refusal.of(Refusal.Kind.MALFORMED, SourceForm.class, "source.parameter.missing", item.name())));
    }

    private static Object one(Item item, String text) {
        try {
            if (item.type() == String.class) {
                return text;
            }
            if (item.type() == URI.class) {
                return URI.create(text.replace(" ", "%20"));
            }
            if (item.type() == int.class || item.type() == Integer.class) {
                return Integer.valueOf(text);
            }
            if (item.type() == boolean.class || item.type() == Boolean.class) {
                return flag(text);
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    Sentence.of(SourceForm.class, "source.parameter.wrong", item.name(), text),
                    e);
        }
        return constant(item, text);
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "oui" -> true;
            case "false", "no", "non" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object constant(Item item, String text) {
        Object[] constants = item.type().getEnumConstants();
        if (constants == null) {
            throw new IllegalStateException(item.name() + " is of a type no form can hold: " + item.type());
        }
        List<String> names = Stream.of(constants)
                .map(one -> ((Enum<?>) one).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        int index = names.indexOf(text.toLowerCase(Locale.ROOT).replace('_', '-'));
        if (index < 0) {
            throw Refusal.of(
                    Refusal.Kind.MALFORMED,
                    SourceForm.class,
                    "source.parameter.values",
                    item.name(),
                    text,
                    String.join(", ", names));
        }
        return constants[index];
    }
}
