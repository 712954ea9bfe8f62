package org.beffroi.cli.verb;

import java.util.List;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Watch;
import org.beffroi.core.watch.Watches;
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
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Watches watches = workplace.dossier(Access.READ).watches();
        find(watches, parameters.name());
        watches.forget(parameters.name());
        workplace.tell(Sentence.of(getClass(), "watch.forget.done", parameters.name()));
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
