package org.beffroi.cli.verb;

import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.alert.Alerts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets an alert, what it told and its secrets. */
@Component
@Command.Info(id = "alerts forget")
public final class AlertsForgetCommand implements Command<AlertsForgetCommand.Parameters> {

    private final Alerts alerts;

    @Activate
    public AlertsForgetCommand(@Reference Alerts alerts) {
        this.alerts = alerts;
    }

    /**
     * Which one.
     *
     * @param name of an alert
     */
    public record Parameters(@Argument String name) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        AlertsTestCommand.find(dossier, parameters.name());
        alerts.forget(parameters.name(), dossier);
        workplace.tell(Sentence.of(getClass(), "alerts.forget.done", parameters.name()));
        return Outcome.DONE;
    }
}
