package org.beffroi.cli.alert;

import org.beffroi.cli.kept.ForgetCommand;
import org.beffroi.cli.kept.KeptThings;
import org.beffroi.core.command.Command;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Alerts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets an alert, what it told and its secrets. */
@Component(service = Command.class)
@Command.Info(id = "alerts forget")
public final class AlertsForgetCommand extends ForgetCommand<Alert> {

    @Activate
    public AlertsForgetCommand(@Reference Alerts alerts) {
        super(KeptThings.ALERTS, alerts::forget, "alerts.forget.done");
    }
}
