package org.beffroi.cli.syntax;

import java.util.List;
import java.util.Optional;

/** What was asked of the program. */
public sealed interface Request {

    /**
     * A verb with its parameters.
     *
     * @param parameters a record of the type that the verb's command takes
     * @param dossier the folder named by {@code --dossier}, as typed
     */
    record Run(Verb verb, Record parameters, Optional<String> dossier) implements Request {}

    /**
     * Help.
     *
     * @param words of a verb or a group, empty for the program
     */
    record Help(List<String> words) implements Request {}

    /** The version of the program. */
    record Version() implements Request {}
}
