package org.beffroi.cli.syntax;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.cli.syntax.Parameter.Shape;
import org.beffroi.core.command.Command;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The syntax of one command, derived from its parameters record and the records in it.
 *
 * <p>Picocli only sorts the words: values are texts to it, and are read here, so that what it would say in English of a
 * wrong value is said in the user's language.
 */
final class RecordSyntax implements VerbSyntax {

    private final Class<? extends Record> type;
    private final List<Parameter> parameters;
    private final String key;
    private final Texts texts;
    private final Texts own;
    private final List<Sentence> remarks;
    private final Function<String, List<String>> known;

    RecordSyntax(String id, Command<?> command, Locale locale) {
        this.type = command.parameters();
        this.parameters = parameters(type).toList();
        this.key = "command." + id.replace(' ', '.');
        this.texts = new Texts(command.getClass(), locale);
        this.own = new Texts(RecordSyntax.class, locale);
        this.remarks = command.remarks();
        this.known = command::choices;
    }

    /** Those of a record, those of its groups in their place. */
    private static Stream<Parameter> parameters(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(one -> one.getType().isRecord() ? parameters(one.getType()) : Stream.of(Parameter.of(one)));
    }

    @Override
    public void addTo(CommandSpec spec) {
        spec.usageMessage().description(text(key));
        List<String> footer = new ArrayList<>();
        texts.find(key + ".more").ifPresent(footer::add);
        remarks.stream().map(remark -> texts.escaped(remark.in(texts.locale()))).forEach(footer::add);
        if (!footer.isEmpty()) {
            footer.addFirst("");
            spec.usageMessage().footer(footer.toArray(String[]::new));
        }
        int place = 0;
        for (Parameter parameter : parameters) {
            if (parameter.argument()) {
                String index = parameter.shape() == Shape.MANY ? place + "..*" : Integer.toString(place);
                place++;
                spec.addPositional(argument(parameter, index));
            } else {
                spec.addOption(option(parameter));
                spec.usageMessage().optionListHeading("%n" + own.get("help.options") + "%n");
            }
        }
        if (takesFreeWords()) {
            // A query begins with a hyphen where it excludes: -vacances.
            spec.parser().unmatchedOptionsArePositionalParams(true);
        }
    }

    /** Only where any number of texts is taken. */
    @Override
    public boolean takesFreeWords() {
        return parameters.stream()
                .anyMatch(one -> one.argument() && one.shape() == Shape.MANY && one.type() == String.class);
    }

    private OptionSpec option(Parameter parameter) {
        List<String> choices = choices(parameter);
        OptionSpec.Builder builder = OptionSpec.builder(parameter.option())
                .required(parameter.required())
                .arity(parameter.shape() == Shape.FLAG ? "0" : "1")
                .paramLabel(label(parameter))
                .description(description(parameter, choices));
        if (!choices.isEmpty()) {
            builder.completionCandidates(choices);
        }
        return switch (parameter.shape()) {
            case FLAG -> builder.type(boolean.class).build();
            case ONE, MAYBE -> builder.type(String.class).build();
            case MANY ->
                builder.type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(parameter.whole() ? "" : ",")
                        .build();
        };
    }

    private PositionalParamSpec argument(Parameter parameter, String index) {
        List<String> choices = choices(parameter);
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder()
                .index(index)
                .required(parameter.required())
                .paramLabel(label(parameter))
                .description(description(parameter, choices));
        if (!choices.isEmpty()) {
            builder.completionCandidates(choices);
        }
        return parameter.shape() == Shape.MANY
                ? builder.type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("0..*")
                        .build()
                : builder.type(String.class)
                        .arity(parameter.required() ? "1" : "0..1")
                        .build();
    }

    private List<String> choices(Parameter parameter) {
        List<String> declared = ValueReader.choices(parameter.type());
        return declared.isEmpty() ? known.apply(parameter.name()) : declared;
    }

    private String label(Parameter parameter) {
        return texts.find(key + "." + parameter.name() + ".label")
                .orElse(parameter.kebab().toUpperCase(Locale.ROOT));
    }

    /** A plug-in that forgot a text spoils its own line of help and nothing else. */
    private String text(String of) {
        return texts.find(of).orElse(of);
    }

    private String description(Parameter parameter, List<String> choices) {
        StringBuilder said = new StringBuilder(text(key + "." + parameter.name()));
        if (!choices.isEmpty()) {
            said.append(' ').append(own.get("help.one.of", String.join(", ", choices)));
        }
        parameter.standard().ifPresent(value -> said.append(' ').append(own.get("help.standard", value)));
        return said.toString();
    }

    @Override
    public Record read(ParseResult result) {
        return read(type, result);
    }

    private <R extends Record> R read(Class<R> record, ParseResult result) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            values.add(
                    component.getType().isRecord()
                            ? read(component.getType().asSubclass(Record.class), result)
                            : value(Parameter.of(component), result));
        }
        return make(record, values);
    }

    private Object value(Parameter parameter, ParseResult result) {
        List<Parameter> arguments =
                parameters.stream().filter(Parameter::argument).toList();
        return value(
                parameter,
                parameter.argument()
                        ? result.matchedPositional(arguments.indexOf(parameter))
                        : result.matchedOption(parameter.option()));
    }

    private static Object value(Parameter parameter, ArgSpec matched) {
        List<String> typed = matched == null
                ? parameter.standard().map(List::of).orElse(List.of())
                : parameter.shape() == Shape.MANY
                        ? matched.<List<String>>getValue()
                        : List.of(matched.getValue().toString());
        List<Object> read = parameter.shape() == Shape.FLAG
                ? List.of()
                : typed.stream().map(text -> ValueReader.read(parameter, text)).toList();
        return switch (parameter.shape()) {
            case FLAG -> !typed.isEmpty() && Boolean.parseBoolean(typed.getFirst());
            case ONE -> read.getFirst();
            case MAYBE -> read.isEmpty() ? Optional.empty() : Optional.of(read.getFirst());
            case MANY -> read;
        };
    }

    private static <R extends Record> R make(Class<R> type, List<Object> values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw new WrongUse(refusal.sentence());
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
