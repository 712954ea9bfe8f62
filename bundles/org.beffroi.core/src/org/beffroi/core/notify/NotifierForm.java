package org.beffroi.core.notify;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.ComponentAnnotation;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.Parameter;

/**
 * The form of a kind of destination, derived from its parameters record. Immutable.
 *
 * @param <P> the parameters
 * @param id of the kind
 * @param form its parameters, secrets included
 * @param secrets names of those that are secret
 * @param recipients name of the list of people, empty where it has none
 */
public record NotifierForm<P extends Record>(
        String id, Form<P> form, Set<String> secrets, Optional<String> recipients) {

    public NotifierForm {
        secrets = Set.copyOf(secrets);
    }

    /**
     * The form of a kind.
     *
     * @throws IllegalStateException if it has no {@link Notifier.Info}, or a parameter of a type that none can have
     */
    public static <P extends Record> NotifierForm<P> of(Notifier<P> notifier) {
        Class<P> type = notifier.parameters();
        return new NotifierForm<>(
                id(notifier).orElseThrow(() -> new IllegalStateException(notifier.getClass() + " says no id")),
                Form.of(type),
                Arrays.stream(type.getRecordComponents())
                        .filter(one -> ComponentAnnotation.is(one, Notifier.Secret.class))
                        .map(one -> one.getName())
                        .collect(Collectors.toSet()),
                Arrays.stream(type.getRecordComponents())
                        .filter(one -> ComponentAnnotation.is(one, Notifier.Recipients.class))
                        .map(one -> one.getName())
                        .findFirst());
    }

    /** The id of a kind, empty where it says none. */
    public static Optional<String> id(Notifier<?> notifier) {
        return Optional.ofNullable(notifier.getClass().getAnnotation(Notifier.Info.class))
                .map(Notifier.Info::id);
    }

    /**
     * The parameter that someone names, in camel case or with hyphens.
     *
     * @throws Refusal if there is none, naming those there are
     */
    public Parameter parameter(String typed) {
        return form.named(typed)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        NotifierForm.class,
                        "parameter.unknown",
                        typed,
                        form.components().stream().map(Parameter::kebab).collect(Collectors.joining(", "))));
    }

    /**
     * The record.
     *
     * @param parameters what was written, by name, without secrets
     * @param given the secrets, by name
     * @throws Refusal if one is unknown, missing, of the wrong form, or a secret where it may be read
     */
    public P read(Map<String, List<String>> parameters, Map<String, String> given) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        parameters.forEach((name, values) -> all.put(parameter(name).name(), values));
        given.forEach((name, value) -> all.put(parameter(name).name(), List.of(value)));
        for (String name : parameters.keySet()) {
            if (secrets.contains(parameter(name).name())) {
                throw Refusal.of(NotifierForm.class, "notify.secret.shown", name);
            }
        }
        for (String name : given.keySet()) {
            if (!secrets.contains(parameter(name).name())) {
                throw Refusal.of(NotifierForm.class, "notify.secret.none", name);
            }
        }
        return form.read(all);
    }

    /** The texts of a record, secrets left out: what may be written down. */
    public Map<String, List<String>> shown(Record parameters) {
        Map<String, List<String>> texts = new LinkedHashMap<>(form.texts(parameters));
        texts.keySet().removeAll(secrets);
        return texts;
    }
}
