package org.beffroi.cli.syntax;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that every verb takes, before it or after it. */
public final class CommonOptions {

    /** The option that names the dossier. */
    public static final String DOSSIER = "--dossier";

    /** The option that names the language. */
    public static final String LANGUAGE = "--language";

    /** The option by which nothing that others made is started; looked for before anything else is. */
    public static final String WITHOUT_PLUG_INS = "--without-plug-ins";

    /** Those that are followed by a value. */
    static final List<String> WITH_VALUE = List.of(DOSSIER, LANGUAGE);

    private CommonOptions() {}

    static void addTo(CommandSpec spec, Texts texts, boolean root) {
        ArgGroupSpec.Builder group =
                ArgGroupSpec.builder().validate(false).heading("%n" + texts.get("help.common.options") + "%n");
        if (spec.findOption(DOSSIER) == null) {
            group.addArg(OptionSpec.builder(DOSSIER)
                    .type(String.class)
                    .arity("1")
                    .paramLabel(texts.get("help.dossier.label"))
                    .description(texts.get("help.dossier"))
                    .build());
        }
        group.addArg(OptionSpec.builder(LANGUAGE)
                .type(String.class)
                .arity("1")
                .paramLabel("fr|en")
                .completionCandidates(List.of("fr", "en"))
                .description(texts.get("help.language"))
                .build());
        group.addArg(OptionSpec.builder(WITHOUT_PLUG_INS)
                .type(boolean.class)
                .arity("0")
                .description(texts.get("help.without.plug.ins"))
                .build());
        group.addArg(OptionSpec.builder("--help")
                .usageHelp(true)
                .type(boolean.class)
                .arity("0")
                .description(texts.get("help.help"))
                .build());
        if (root) {
            group.addArg(OptionSpec.builder("--version")
                    .versionHelp(true)
                    .type(boolean.class)
                    .arity("0")
                    .description(texts.get("help.version"))
                    .build());
        }
        spec.addArgGroup(group.build());
    }

    /** The value of such an option wherever it was typed; nearest to the verb's end wins. */
    static Optional<String> value(ParseResult result, String option) {
        Optional<String> found = Optional.empty();
        for (ParseResult part = result; part != null; part = part.hasSubcommand() ? part.subcommand() : null) {
            if (part.hasMatchedOption(option)) {
                found = Optional.of(part.matchedOption(option).<String>getValue());
            }
        }
        return found;
    }
}
