package org.beffroi.cli.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.beffroi.cli.mail.EnvironmentSecret;
import org.beffroi.cli.mail.Recipients;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.dossier.alert.NotifierKind;

/**
 * A destination as far as it was typed. Immutable: what is typed for whoever is on call is added to what is usual.
 *
 * @param kind what it is sent by
 * @param parameters what is no secret, by name
 * @param secrets by name, as the variables that were named hold them
 * @param environment value of a variable
 */
record TypedDestination(
        NotifierKind kind,
        Map<String, List<String>> parameters,
        Map<String, String> secrets,
        UnaryOperator<String> environment) {

    /** Options of their own for parameters that most kinds have, by name of the parameter. */
    private static final Map<String, String> SHORT = Map.of(
            "url", "--url-env VARIABLE",
            "token", "--token-env VARIABLE",
            "server", "--server URL",
            "room", "--room ROOM");

    TypedDestination {
        parameters = Map.copyOf(parameters);
        secrets = Map.copyOf(secrets);
    }

    /** One for which nothing was typed yet. */
    static TypedDestination of(NotifierKind kind, UnaryOperator<String> environment) {
        return new TypedDestination(kind, Map.of(), Map.of(), environment);
    }

    /** With one value of a parameter, in the place of those before. */
    TypedDestination with(String name, Optional<String> value) {
        return value.map(text -> withValues(name, List.of(text))).orElse(this);
    }

    /** With {@code name=value} for each; a name given twice holds both. */
    TypedDestination with(List<String> pairs) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : pairs) {
            values.computeIfAbsent(parameter(name(pair)).name(), any -> new ArrayList<>())
                    .add(value(pair));
        }
        TypedDestination all = this;
        for (var entry : values.entrySet()) {
            all = all.withValues(entry.getKey(), entry.getValue());
        }
        return all;
    }

    private TypedDestination withValues(String name, List<String> values) {
        Parameter parameter = parameter(name);
        if (kind.form().secrets().contains(parameter.name())) {
            throw WrongUse.of("alerts.secret.shown", parameter.kebab());
        }
        Map<String, List<String>> more = new LinkedHashMap<>(parameters);
        more.put(parameter.name(), values);
        return new TypedDestination(kind, more, secrets, environment);
    }

    /** With people, where some are named. */
    TypedDestination withPeople(List<String> people) {
        if (people.isEmpty()) {
            return this;
        }
        Recipients.of(people);
        String list = kind.form().recipients().orElseThrow(() -> WrongUse.of("alerts.no.people", kind.id()));
        return withValues(list, people);
    }

    /** With these people where the kind asks for people and none are named. */
    TypedDestination orPeople(List<String> people) {
        Optional<String> list = kind.form().recipients().filter(name -> !parameters.containsKey(name));
        if (list.isEmpty()) {
            return this;
        }
        if (people.isEmpty()) {
            throw WrongUse.of("alerts.mail.nobody");
        }
        return withValues(list.get(), people);
    }

    /** With a secret that a variable holds, in the place of the one before. */
    TypedDestination withSecret(String name, Optional<String> variable) {
        return variable.map(one -> withVariable(name, one)).orElse(this);
    }

    /** With {@code name=VARIABLE} for each. */
    TypedDestination withSecrets(List<String> pairs) {
        TypedDestination all = this;
        for (String pair : pairs) {
            all = all.withVariable(name(pair), value(pair));
        }
        return all;
    }

    private TypedDestination withVariable(String name, String variable) {
        Parameter parameter = parameter(name);
        if (!kind.form().secrets().contains(parameter.name())) {
            throw WrongUse.of("alerts.secret.none", parameter.kebab());
        }
        Map<String, String> more = new LinkedHashMap<>(secrets);
        more.put(parameter.name(), EnvironmentSecret.read(variable, environment));
        return new TypedDestination(kind, parameters, more, environment);
    }

    /**
     * The same, once all is there that it cannot go without.
     *
     * @throws WrongUse if something is missing: it names the options that give it
     */
    TypedDestination whole() {
        List<String> missing = kind.form().form().components().stream()
                .filter(Parameter::required)
                .filter(one -> !parameters.containsKey(one.name()) && !secrets.containsKey(one.name()))
                .map(this::option)
                .toList();
        if (!missing.isEmpty()) {
            throw WrongUse.of("alerts.needs", kind.id(), String.join(", ", missing));
        }
        return this;
    }

    private String option(Parameter parameter) {
        String other = kind.form().secrets().contains(parameter.name())
                ? "--secret-env " + parameter.kebab() + "=VARIABLE"
                : "--set " + parameter.kebab() + "=…";
        return SHORT.getOrDefault(parameter.name(), other);
    }

    private Parameter parameter(String name) {
        try {
            return kind.form().parameter(name);
        } catch (Refusal e) {
            throw new WrongUse(e.sentence());
        }
    }

    private static String name(String pair) {
        int equals = pair.indexOf('=');
        if (equals < 1) {
            throw WrongUse.of("alerts.set.form", pair);
        }
        return pair.substring(0, equals).strip();
    }

    private static String value(String pair) {
        return pair.substring(pair.indexOf('=') + 1).strip();
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "TypedDestination[" + kind.id() + " " + parameters + "]";
    }
}
