package org.beffroi.cli.syntax;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.command.Command;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.guest.Patience;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The syntax of all verbs in one language.
 *
 * <p>Only the verb that is typed is made for a run; all of them for the general help and for completion.
 */
public final class Syntax {

    /** Name of the program, as typed. */
    public static final String PROGRAM = "beffroi";

    private static final int WIDE_ENOUGH = 100;

    private final List<Verb> verbs;
    private final Locale locale;
    private final Texts texts;
    private final Guests guests;

    /** A syntax of Beffroi's own verbs. */
    public Syntax(List<Verb> verbs, Locale locale) {
        this(verbs, locale, new Guests());
    }

    /**
     * A syntax.
     *
     * @param verbs all of them, in the order of the help
     * @param locale the user's language
     * @param guests guard of verbs that are not Beffroi's own: one that has no syntax hides no other
     */
    public Syntax(List<Verb> verbs, Locale locale, Guests guests) {
        this.guests = guests;
        this.verbs = List.copyOf(verbs);
        this.locale = locale;
        this.texts = new Texts(Syntax.class, locale);
    }

    /**
     * What was asked for.
     *
     * @throws WrongUse if it makes no sense; the sentence says what is known
     */
    public Request read(List<String> arguments) {
        Invocation invocation = Invocation.of(arguments, verbs);
        if (invocation.verb().isEmpty()) {
            return withoutVerb(invocation);
        }
        Verb verb = invocation.verb().get();
        Command<?> command = verb.command().get();
        if (command == null) {
            throw Refusal.of(Syntax.class, "use.verb.broken", verb.id());
        }
        VerbSyntax syntax = guests.need(
                command, verb.id(), Patience.BRIEF, Cancel.never(), () -> VerbSyntax.of(verb.id(), command, locale));
        CommandLine line =
                guests.need(command, verb.id(), Patience.BRIEF, Cancel.never(), () -> line(chain(verb, syntax)));
        try {
            ParseResult result = line.parseArgs(invocation.words().toArray(String[]::new));
            ParseResult last = last(result);
            if (last.isUsageHelpRequested() || result.isUsageHelpRequested()) {
                return new Request.Help(verb.words());
            }
            refuseUnknownOptions(syntax, last, invocation.words());
            return new Request.Run(verb, syntax.read(last), CommonOptions.value(result, CommonOptions.DOSSIER));
        } catch (ParameterException e) {
            throw new WrongUse(UseErrors.sentence(e, arguments));
        }
    }

    private Request withoutVerb(Invocation invocation) {
        if (invocation.version()) {
            return new Request.Version();
        }
        if (invocation.unknown().isEmpty()) {
            return new Request.Help(invocation.group().map(List::of).orElse(List.of()));
        }
        throw UseErrors.unknownVerb(invocation, verbs);
    }

    /** Where free words are taken, an option nobody knows would pass for a word: it begins with two hyphens. */
    private static void refuseUnknownOptions(VerbSyntax syntax, ParseResult last, List<String> words) {
        if (!syntax.takesFreeWords()) {
            return;
        }
        int end = words.indexOf("--");
        List<String> before = end < 0 ? words : words.subList(0, end);
        last.matchedPositionals().stream()
                .flatMap(spec -> spec.originalStringValues().stream())
                .filter(word -> word.startsWith("--") && before.contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw new WrongUse(UseErrors.unknownOption(word, last.commandSpec()));
                });
    }

    /**
     * Prints the help of a verb, of a group, or of all.
     *
     * @param words of the verb or group, empty for all
     * @param width columns of the terminal, 0 where there is none
     * @param styled whether the terminal shows colours
     */
    public void help(List<String> words, PrintWriter out, int width, boolean styled) {
        CommandLine line = line(all());
        for (String word : words) {
            line = line.getSubcommands().get(word);
        }
        line.setUsageHelpWidth(Math.clamp(width == 0 ? WIDE_ENOUGH : width, 60, 140));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(styled ? Ansi.ON : Ansi.OFF));
        out.print(Texts.printed(line.getUsageMessage()));
        out.flush();
    }

    /** The script that teaches bash and zsh the verbs and their options. */
    public String completionScript() {
        return AutoComplete.bash(PROGRAM, line(all()));
    }

    private CommandSpec all() {
        CommandSpec root = program();
        Map<String, CommandSpec> groups = new LinkedHashMap<>();
        for (Verb verb : verbs) {
            Command<?> command = verb.command().get();
            if (command == null) {
                continue;
            }
            guests.ask(command, verb.id(), () -> placed(root, groups, verb, command));
        }
        return root;
    }

    private CommandSpec placed(CommandSpec root, Map<String, CommandSpec> groups, Verb verb, Command<?> command) {
        CommandSpec spec = spec(verb, VerbSyntax.of(verb.id(), command, locale));
        List<String> words = verb.words();
        CommandSpec parent =
                words.size() == 1 ? root : groups.computeIfAbsent(words.getFirst(), word -> group(root, word));
        return parent.addSubcommand(words.getLast(), spec);
    }

    private CommandSpec chain(Verb verb, VerbSyntax syntax) {
        CommandSpec root = program();
        CommandSpec parent =
                verb.words().size() == 1 ? root : group(root, verb.words().getFirst());
        parent.addSubcommand(verb.words().getLast(), spec(verb, syntax));
        return root;
    }

    private CommandSpec program() {
        CommandSpec root = headed(CommandSpec.create().name(PROGRAM));
        root.usageMessage()
                .description(texts.get("help.program"))
                .footer("", texts.get("help.footer"))
                .synopsisSubcommandLabel(texts.get("help.verb.label"));
        CommonOptions.addTo(root, texts, true);
        return root;
    }

    private CommandSpec group(CommandSpec root, String word) {
        CommandSpec group = headed(CommandSpec.create().name(word));
        verbs.stream()
                .filter(verb -> verb.isIn(word))
                .map(verb -> verb.command().get())
                .filter(Objects::nonNull)
                .flatMap(command -> new Texts(command.getClass(), locale).find("command." + word).stream())
                .findFirst()
                .ifPresent(group.usageMessage()::description);
        group.usageMessage().synopsisSubcommandLabel(texts.get("help.verb.label"));
        CommonOptions.addTo(group, texts, false);
        root.addSubcommand(word, group);
        return group;
    }

    private CommandSpec spec(Verb verb, VerbSyntax syntax) {
        CommandSpec spec = headed(CommandSpec.create().name(verb.words().getLast()));
        syntax.addTo(spec);
        CommonOptions.addTo(spec, texts, false);
        return spec;
    }

    private CommandSpec headed(CommandSpec spec) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading(texts.get("help.usage") + " ")
                .descriptionHeading("%n")
                .parameterListHeading("%n" + texts.get("help.arguments") + "%n")
                .commandListHeading("%n" + texts.get("help.verbs") + "%n")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .sectionKeys(verbsFirst(usage.sectionKeys()));
        return spec;
    }

    /** Whoever asks what there is wants verbs before options. */
    private static List<String> verbsFirst(List<String> sections) {
        List<String> keys = new ArrayList<>(sections);
        List<String> verbs =
                List.of(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
        keys.removeAll(verbs);
        keys.addAll(keys.indexOf(UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING), verbs);
        return keys;
    }

    private static CommandLine line(CommandSpec root) {
        return new CommandLine(root)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setAbbreviatedOptionsAllowed(false);
    }

    private static ParseResult last(ParseResult result) {
        ParseResult last = result;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last;
    }

    /** The language that was typed, empty when none was. */
    public static java.util.Optional<Locale> language(List<String> arguments) {
        List<String> values = new ArrayList<>(Invocation.valuesOf(CommonOptions.LANGUAGE, arguments));
        if (values.isEmpty()) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(
                switch (values.getLast()) {
                    case "fr" -> Locale.FRENCH;
                    case "en" -> Locale.ENGLISH;
                    default -> throw new WrongUse(Sentence.of(Syntax.class, "use.unknown.language", values.getLast()));
                });
    }
}
