package org.beffroi.cli.plugin;

import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.dropin.PlugIn;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps a plug-in from starting, from the next verb or window on. */
@Component
@Command.Info(id = "plugin disable")
public final class PluginDisableCommand implements Command<PluginDisableCommand.Parameters> {

    private final Dropins dropins;

    @Activate
    public PluginDisableCommand(@Reference Dropins dropins) {
        this.dropins = dropins;
    }

    /**
     * Which one.
     *
     * @param plugin its name, that of its file, or the beginning of its SHA-256
     */
    public record Parameters(@Argument String plugin) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        PlugIn one = dropins.plugIns().named(parameters.plugin());
        dropins.plugIns().keep(one, PlugIn.Standing.DISABLED);
        workplace.tell(
                Sentence.of(getClass(), "plugin.disabled", one.name(), one.jar().toString(), one.digest()));
        return Outcome.DONE;
    }
}
