package org.beffroi.workbench.palette;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.commands.MCategory;
import org.eclipse.e4.ui.model.application.commands.MCommand;

/** What a command acts on, in the order in which people meet it: the mention in hand first, the program last. */
public enum CommandGroup {
    /** The mention in hand. */
    MENTION,
    /** What is searched. */
    SEARCH,
    /** Screens to go to. */
    SCREEN,
    /** Analyses to ask. */
    ANALYSIS,
    /** The open dossier. */
    DOSSIER,
    /** Personal data in the dossier. */
    PRIVACY,
    /** Whatever bundles add and put nowhere. */
    OTHER,
    /** The program itself. */
    PROGRAM;

    /** The group that the category of a command in the application's model names; {@link #OTHER} where it names none of these. */
    public static CommandGroup of(MCommand command) {
        return Optional.ofNullable(command.getCategory())
                .map(MCategory::getElementId)
                .map(id -> id.substring(id.lastIndexOf('.') + 1))
                .flatMap(name -> Stream.of(values())
                        .filter(group -> group.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst())
                .orElse(OTHER);
    }

    /** The key of its heading in the texts of the workbench. */
    public String key() {
        return "category." + name().toLowerCase(Locale.ROOT);
    }
}
