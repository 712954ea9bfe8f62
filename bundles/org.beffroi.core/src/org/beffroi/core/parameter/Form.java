package org.beffroi.core.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.message.Refusal;

/**
 * What a parameters record asks for, and the way between the record and its texts. Immutable.
 *
 * @param <P> the record
 * @param type its class
 * @param components in the order of the record
 */
public record Form<P extends Record>(Class<P> type, List<Parameter> components) {

    public Form {
        components = List.copyOf(components);
    }

    /**
     * The form of a record.
     *
     * @throws IllegalStateException if a component is of a type that no parameter can have
     */
    public static <P extends Record> Form<P> of(Class<P> type) {
        return new Form<>(
                type,
                Arrays.stream(type.getRecordComponents()).map(Parameter::of).toList());
    }

    /** The component of that name, in camel case or with hyphens. */
    public Optional<Parameter> named(String name) {
        return components.stream()
                .filter(one -> one.name().equals(name) || one.kebab().equals(name))
                .findFirst();
    }

    /**
     * The record that these texts mean.
     *
     * @param texts by the name of the component; what is absent takes its standard
     * @throws Refusal if a name is unknown, a value is none, something is missing, or the record does not want these values
     *     together
     */
    public P read(Map<String, List<String>> texts) {
        Map<Parameter, List<String>> typed = new LinkedHashMap<>();
        texts.forEach((name, values) -> typed.put(known(name), values));
        List<Object> values = new ArrayList<>();
        for (Parameter component : components) {
            List<String> own = typed.getOrDefault(component, List.of());
            values.add(value(
                    component,
                    own.isEmpty() ? component.standard().map(List::of).orElse(List.of()) : own));
        }
        return make(values);
    }

    private Parameter known(String name) {
        return named(name)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        Form.class,
                        "parameter.unknown",
                        name,
                        components.stream().map(Parameter::kebab).collect(Collectors.joining(", "))));
    }

    private static Object value(Parameter component, List<String> typed) {
        List<Object> read =
                typed.stream().map(text -> Values.read(component, text)).toList();
        return switch (component.shape()) {
            case MANY -> read;
            case MAYBE -> read.stream().findFirst();
            case ONE -> {
                if (!read.isEmpty()) {
                    yield read.getFirst();
                } else if (component.kind() == Kind.FLAG) {
                    yield false;
                } else if (component.kind() == Kind.QUERY) {
                    yield "";
                }
                throw Refusal.of(Refusal.Kind.MALFORMED, Form.class, "parameter.missing", component.kebab());
            }
        };
    }

    private P make(List<Object> values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<P> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts of a record: {@link #read} gives the same record back. What is empty is left out. */
    public Map<String, List<String>> texts(Record parameters) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (int i = 0; i < components.size(); i++) {
            Object value = value(parameters, type.getRecordComponents()[i]);
            List<String> written =
                    switch (value) {
                        case Optional<?> maybe ->
                            maybe.map(Values::write).stream().toList();
                        case List<?> many -> many.stream().map(Values::write).toList();
                        case Boolean flag -> flag ? List.of("true") : List.of();
                        case String text -> text.isEmpty() ? List.of() : List.of(text);
                        default -> List.of(Values.write(value));
                    };
            if (!written.isEmpty()) {
                texts.put(components.get(i).name(), written);
            }
        }
        return texts;
    }

    private static Object value(Record parameters, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(parameters);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
