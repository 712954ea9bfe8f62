package org.beffroi.cli.alert;

import org.beffroi.cli.kept.KeptThings;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.Alerts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends a message by an alert at once that says nothing but that it arrived. */
@Component
@Command.Info(id = "alerts test")
public final class AlertsTestCommand implements Command<AlertsTestCommand.Parameters> {

    private final Alerts alerts;

    @Activate
    public AlertsTestCommand(@Reference Alerts alerts) {
        this.alerts = alerts;
    }

    /**
     * Which one.
     *
     * @param name of an alert
     * @param onCall whether it goes to whoever is on call
     */
    public record Parameters(@Argument String name, boolean onCall) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        Alert alert = KeptThings.ALERTS.find(parameters.name(), dossier);
        DestinationRole role = parameters.onCall() ? DestinationRole.ON_CALL : DestinationRole.USUAL;
        String place = alert.destination(role)
                .orElseThrow(() -> WrongUse.of("alerts.nobody.on.call", alert.name()))
                .place();
        alerts.test(alert, role, dossier, workplace.cancel());
        workplace.tell(Sentence.of(getClass(), "alerts.test.done", place));
        workplace.tell(AlertsListCommand.when(alert, dossier.watches().named(alert.watch()), workplace.locale()));
        return Outcome.DONE;
    }
}
