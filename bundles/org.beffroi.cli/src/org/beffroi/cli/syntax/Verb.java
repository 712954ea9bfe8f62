package org.beffroi.cli.syntax;

import java.util.List;
import java.util.function.Supplier;
import org.beffroi.core.command.Command;

/**
 * A verb, and the way to its command, which is made only when its syntax is needed: starting is quick.
 *
 * @param id one or two words: {@code import}, {@code archive check}
 * @param command gives the same command each time, null where it cannot be made
 */
public record Verb(String id, Supplier<Command<?>> command) {

    /** The words of the id. */
    public List<String> words() {
        return List.of(id.split(" "));
    }

    /** True where the verb is one of a group, such as {@code archive}. */
    boolean isIn(String group) {
        return words().size() == 2 && words().getFirst().equals(group);
    }
}
