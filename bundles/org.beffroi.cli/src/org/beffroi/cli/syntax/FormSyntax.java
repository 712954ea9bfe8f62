package org.beffroi.cli.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.FormTexts;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.core.parameter.Parameter.Shape;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The syntax of a verb that asks a form: {@code --every week} and {@code --param every=week} mean the same, and words without
 * a name are its query.
 */
final class FormSyntax implements VerbSyntax {

    private static final String PARAM = "--param";
    private static final String FORMAT = "--format";
    private static final String OUT = "--out";
    private static final String SHOW_NAMES = "--show-names";

    private final FormCommand command;
    private final FormTexts texts;
    private final Texts own;
    private final Locale locale;

    FormSyntax(FormCommand command, Locale locale) {
        this.command = command;
        this.texts = command.texts(locale);
        this.own = new Texts(FormSyntax.class, locale);
        this.locale = locale;
    }

    @Override
    public void addTo(CommandSpec spec) {
        spec.usageMessage()
                .description(own.escaped(command.says(locale)))
                .optionListHeading("%n" + own.get("help.options") + "%n");
        query().ifPresent(query -> spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(own.get("form.query.label"))
                .description(describe(query))
                .build()));
        for (Parameter parameter : command.form().components()) {
            spec.addOption(option(parameter));
        }
        spec.addOption(plain(PARAM, own.get("form.param.label"), own.get("form.param"), true));
        spec.addOption(plain(
                FORMAT,
                "FORMAT",
                own.get("form.format") + " " + own.get("help.one.of", String.join(", ", command.formats())),
                false));
        spec.addOption(plain(OUT, own.get("form.out.label"), own.get("form.out"), false));
        spec.addOption(OptionSpec.builder(SHOW_NAMES)
                .arity("0")
                .type(boolean.class)
                .description(own.get("form.names"))
                .build());
        spec.parser().unmatchedOptionsArePositionalParams(takesFreeWords());
    }

    private Optional<Parameter> query() {
        return command.form().components().stream()
                .filter(parameter -> parameter.kind() == Kind.QUERY)
                .findFirst();
    }

    private OptionSpec option(Parameter parameter) {
        OptionSpec.Builder builder = OptionSpec.builder("--" + parameter.kebab())
                .paramLabel(parameter.kebab().toUpperCase(Locale.ROOT))
                .description(describe(parameter));
        if (parameter.kind() == Kind.FLAG) {
            return builder.arity("0").type(boolean.class).build();
        }
        if (parameter.kind() == Kind.CHOICE) {
            builder.completionCandidates(parameter.choices());
        }
        return parameter.shape() == Shape.MANY
                ? builder.arity("1")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build()
                : builder.arity("1").type(String.class).build();
    }

    private static OptionSpec plain(String name, String label, String says, boolean many) {
        OptionSpec.Builder builder =
                OptionSpec.builder(name).arity("1").paramLabel(label).description(says);
        return many
                ? builder.type(List.class).auxiliaryTypes(String.class).build()
                : builder.type(String.class).build();
    }

    /** The label, what to give, the choices, the range, the standard. */
    private String describe(Parameter parameter) {
        StringBuilder said = new StringBuilder(own.escaped(texts.label(parameter))).append(own.get("form.stop"));
        texts.explanation(parameter).ifPresent(more -> said.append(' ').append(own.escaped(more)));
        if (parameter.kind() == Kind.CHOICE) {
            said.append(' ').append(own.get("help.one.of", String.join(", ", parameter.choices())));
        }
        if (parameter.least().isPresent()) {
            said.append(' ')
                    .append(own.get(
                            "form.range",
                            parameter.least().get(),
                            parameter.most().orElseThrow()));
        }
        parameter.standard().ifPresent(value -> said.append(' ').append(own.get("help.standard", value)));
        return said.toString();
    }

    @Override
    public boolean takesFreeWords() {
        return query().isPresent();
    }

    @Override
    public Record read(ParseResult result) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        query().ifPresent(query -> given.put(query.name(), words(result)));
        for (Parameter parameter : command.form().components()) {
            put(given, parameter, values(result.matchedOption("--" + parameter.kebab())));
        }
        for (String pair : values(result.matchedOption(PARAM))) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw WrongUse.of("form.param.no.pair", pair);
            }
            String name = pair.substring(0, equals).strip();
            Parameter parameter =
                    command.form().named(name).orElseThrow(() -> WrongUse.of("form.param.unknown", name, known()));
            put(given, parameter, List.of(pair.substring(equals + 1).strip()));
        }
        given.values().removeIf(List::isEmpty);
        refuseWhatTheFormRefuses(given);
        return new FormCommand.Filled(
                given,
                values(result.matchedOption(FORMAT)).stream().findFirst(),
                values(result.matchedOption(OUT)).stream().findFirst().map(Path::of),
                !values(result.matchedOption(SHOW_NAMES)).isEmpty());
    }

    private String known() {
        return String.join(
                ", ", command.form().components().stream().map(Parameter::kebab).toList());
    }

    private static List<String> words(ParseResult result) {
        List<String> words =
                result.hasMatchedPositional(0) ? result.matchedPositional(0).<List<String>>getValue() : List.of();
        return words.isEmpty() ? List.of() : List.of(String.join(" ", words));
    }

    private static List<String> values(ArgSpec matched) {
        return switch (matched == null ? null : matched.getValue()) {
            case null -> List.of();
            case List<?> many -> many.stream().map(String::valueOf).toList();
            case Object one -> List.of(one.toString());
        };
    }

    private static void put(Map<String, List<String>> given, Parameter parameter, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        List<String> before = given.getOrDefault(parameter.name(), List.of());
        if (parameter.shape() != Shape.MANY && !before.isEmpty()) {
            throw WrongUse.of("use.twice", "--" + parameter.kebab());
        }
        List<String> all = new ArrayList<>(before);
        all.addAll(values);
        given.put(parameter.name(), all);
    }

    private void refuseWhatTheFormRefuses(Map<String, List<String>> given) {
        try {
            command.form().read(given);
        } catch (Refusal e) {
            throw new WrongUse(e.sentence());
        }
    }
}
