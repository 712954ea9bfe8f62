package org.beffroi.cli.verb;

import java.util.List;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Watch;
import org.beffroi.core.watch.Watches;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertFiles;
import org.osgi.service.component.annotations.Component;

/** Forgets a watch and what it has shown. */
@Component
@Command.Info(id = "watch forget")
public final class WatchForgetCommand implements Command<WatchForgetCommand.Parameters> {

    /**
     * Which one.
     *
     * @param name of a watch
     */
    public record Parameters(@Argument String name) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        Watches watches = dossier.watches();
        find(watches, parameters.name());
        watches.forget(parameters.name());
        workplace.tell(Sentence.of(getClass(), "watch.forget.done", parameters.name()));
        List<String> alerts = new AlertFiles(dossier.folder())
                .all().stream()
                        .filter(alert -> alert.watch().equals(parameters.name()))
                        .map(Alert::name)
                        .toList();
        if (!alerts.isEmpty()) {
            workplace.tell(Sentence.of(getClass(), "watch.forget.alerts", alerts.size(), String.join(", ", alerts)));
        }
        return Outcome.DONE;
    }

    /** The watch that is meant. */
    static Watch find(Watches watches, String name) {
        List<Watch> all = watches.all();
        return all.stream()
                .filter(watch -> watch.name().equals(name))
                .findFirst()
                .orElseThrow(() -> WrongUse.of(
                        "watch.unknown",
                        name,
                        String.join(", ", all.stream().map(Watch::name).toList())));
    }
}
