package org.beffroi.cli.plugin;

import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.dropin.PlugIn;
import org.beffroi.core.message.Sentence;

/** A verb that says of a plug-in whether it may start, from the next verb or window on. */
public abstract class PluginChoiceCommand implements Command<PluginChoiceCommand.Parameters> {

    private final Dropins dropins;
    private final PlugIn.Standing standing;
    private final String done;

    /**
     * A verb.
     *
     * @param standing what is kept of the plug-in
     * @param done key of what is said then: its name, its file, its SHA-256
     */
    protected PluginChoiceCommand(Dropins dropins, PlugIn.Standing standing, String done) {
        this.dropins = dropins;
        this.standing = standing;
        this.done = done;
    }

    /**
     * Which one.
     *
     * @param plugin its name, that of its file, or the beginning of its SHA-256
     */
    public record Parameters(@Argument String plugin) {}

    @Override
    public final Outcome run(Parameters parameters, Workplace workplace) {
        PlugIn one = dropins.plugIns().named(parameters.plugin());
        dropins.plugIns().keep(one, standing);
        workplace.tell(Sentence.of(
                PluginChoiceCommand.class, done, one.name(), one.jar().toString(), one.digest()));
        return Outcome.DONE;
    }
}
