package org.beffroi.cli.watch;

import java.util.List;
import org.beffroi.cli.kept.ForgetCommand;
import org.beffroi.cli.kept.KeptThings;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Forgets a watch and what it has shown. */
@Component(service = Command.class)
@Command.Info(id = "watch forget")
public final class WatchForgetCommand extends ForgetCommand<Watch> {

    @Activate
    public WatchForgetCommand() {
        super(KeptThings.WATCHES, (name, dossier) -> dossier.watches().forget(name), "watch.forget.done");
    }

    @Override
    protected void tell(Watch watch, Dossier dossier, Workplace workplace) {
        List<String> alerts = new AlertFiles(dossier.folder())
                .all().stream()
                        .filter(alert -> alert.watch().equals(watch.name()))
                        .map(Alert::name)
                        .toList();
        if (!alerts.isEmpty()) {
            workplace.tell(Sentence.of(getClass(), "watch.forget.alerts", alerts.size(), String.join(", ", alerts)));
        }
    }
}
