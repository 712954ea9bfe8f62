package org.beffroi.cli.plugin;

import org.beffroi.core.command.Command;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.dropin.PlugIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps a plug-in from starting, from the next verb or window on. */
@Component(service = Command.class)
@Command.Info(id = "plugin disable")
public final class PluginDisableCommand extends PluginChoiceCommand {

    @Activate
    public PluginDisableCommand(@Reference Dropins dropins) {
        super(dropins, PlugIn.Standing.DISABLED, "plugin.disabled");
    }
}
