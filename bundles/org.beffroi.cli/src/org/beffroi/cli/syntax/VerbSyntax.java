package org.beffroi.cli.syntax;

import java.util.Locale;
import org.beffroi.core.command.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The syntax of one verb in one language. */
interface VerbSyntax {

    /** That of a command: from the form it was given, else from its record. */
    static VerbSyntax of(String id, Command<?> command, Locale locale) {
        return command instanceof FormCommand asked
                ? new FormSyntax(asked, locale)
                : new RecordSyntax(id, command, locale);
    }

    /** Adds options and arguments. */
    void addTo(CommandSpec spec);

    /** Whether words that look like an option may be values. */
    boolean takesFreeWords();

    /**
     * The parameters, from what picocli sorted.
     *
     * @throws WrongUse if a value is none, or the values do not go together
     */
    Record read(ParseResult result);
}
