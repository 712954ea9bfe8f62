package org.beffroi.cli.syntax;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beffroi.core.message.Sentence;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli finds wrong, said in the user's language; what is unknown is answered with what is known. */
final class UseErrors {

    private UseErrors() {}

    static Sentence sentence(ParameterException problem, List<String> arguments) {
        CommandSpec spec = problem.getCommandLine().getCommandSpec();
        return switch (problem) {
            case UnmatchedArgumentException unmatched ->
                unmatched(unmatched.getUnmatched().getFirst(), spec);
            case MissingParameterException missing -> missing(missing, arguments);
            case OverwrittenOptionException twice -> say("use.twice", name(twice.getOverwritten()));
            default ->
                flagWithValue(spec, arguments)
                        .map(option -> say("use.no.value.expected", option))
                        .orElseGet(() -> say("use.not.understood", String.join(" ", arguments)));
        };
    }

    private static Optional<String> flagWithValue(CommandSpec spec, List<String> arguments) {
        return spec.options().stream()
                .filter(option -> option.arity().max() == 0)
                .map(OptionSpec::longestName)
                .filter(name -> arguments.stream().anyMatch(word -> word.startsWith(name + "=")))
                .findFirst();
    }

    private static Sentence unmatched(String word, CommandSpec spec) {
        return word.startsWith("-") ? unknownOption(word, spec) : say("use.too.many.words", word);
    }

    /** An option that the verb does not have. */
    static Sentence unknownOption(String word, CommandSpec spec) {
        TreeSet<String> known = new TreeSet<>();
        spec.options().stream().map(OptionSpec::longestName).forEach(known::add);
        return unknown("use.unknown.option", word.replaceFirst("=.*", ""), known);
    }

    /** A word that is no verb. */
    static WrongUse unknownVerb(Invocation invocation, List<Verb> verbs) {
        String word = invocation.unknown().orElseThrow();
        TreeSet<String> known = new TreeSet<>();
        if (word.startsWith("-")) {
            known.addAll(List.of(
                    "--help",
                    "--version",
                    CommonOptions.DOSSIER,
                    CommonOptions.LANGUAGE,
                    CommonOptions.WITHOUT_PLUG_INS));
            return new WrongUse(unknown("use.unknown.option", word, known));
        }
        for (Verb verb : verbs) {
            if (invocation.group().isEmpty()) {
                known.add(verb.words().getFirst());
            } else if (verb.isIn(invocation.group().get())) {
                known.add(verb.words().getLast());
            }
        }
        return new WrongUse(unknown("use.unknown.verb", word, known));
    }

    private static Sentence unknown(String key, String word, TreeSet<String> known) {
        Optional<String> meant = Closest.to(word, known);
        String all = String.join(", ", known);
        return meant.map(name -> say(key + ".meant", word, name, all)).orElseGet(() -> say(key, word, all));
    }

    /** An option typed without its value is told from one that is not there at all. */
    private static Sentence missing(MissingParameterException problem, List<String> arguments) {
        List<ArgSpec> missing = problem.getMissing();
        boolean typed = missing.size() == 1
                && missing.getFirst() instanceof OptionSpec option
                && arguments.contains(option.longestName());
        String names = missing.stream().map(UseErrors::name).collect(Collectors.joining(", "));
        return say(typed ? "use.value.missing" : "use.missing", names);
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private static Sentence say(String key, Object... arguments) {
        return Sentence.of(UseErrors.class, key, arguments);
    }
}
