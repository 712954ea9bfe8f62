package org.beffroi.cli.plugin;

import org.beffroi.core.command.Command;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.dropin.PlugIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a plug-in start, from the next verb or window on: says yes to the very bytes of its jar. */
@Component(service = Command.class)
@Command.Info(id = "plugin enable")
public final class PluginEnableCommand extends PluginChoiceCommand {

    @Activate
    public PluginEnableCommand(@Reference Dropins dropins) {
        super(dropins, PlugIn.Standing.ENABLED, "plugin.enabled");
    }
}
