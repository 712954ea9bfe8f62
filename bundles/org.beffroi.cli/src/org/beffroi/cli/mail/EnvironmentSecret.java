package org.beffroi.cli.mail;

import java.util.function.UnaryOperator;
import org.beffroi.cli.syntax.WrongUse;

/** Secrets given by the name of a variable of the environment, so that they stand in no history of commands. */
public final class EnvironmentSecret {

    private EnvironmentSecret() {}

    /**
     * The value of a variable, never blank.
     *
     * @throws WrongUse if it is empty
     */
    public static String read(String variable, UnaryOperator<String> environment) {
        String value = environment.apply(variable.strip());
        if (value == null || value.isBlank()) {
            throw WrongUse.of("secret.variable.empty", variable);
        }
        return value.strip();
    }
}
