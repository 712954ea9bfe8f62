package org.beffroi.sources.harvesting;

import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.harvest.Harvest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi sources remove NAME}: forgets a source and its secrets; its mentions stay. */
@Component(service = Command.class)
@Command.Info(id = "sources remove")
public final class RemoveSourceCommand implements Command<RemoveSourceCommand.Parameters> {

    /**
     * Which one.
     *
     * @param name of the source
     */
    public record Parameters(@Argument String name) {}

    private final Harvest harvest;

    @Activate
    public RemoveSourceCommand(@Reference Harvest harvest) {
        this.harvest = harvest;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        harvest.remove(parameters.name(), workplace.dossier(Access.READ));
        workplace
                .out()
                .println(Sentence.of(
                                RemoveSourceCommand.class,
                                "sources.removed",
                                parameters.name(),
                                ShellWord.of(parameters.name()))
                        .in(workplace.locale()));
        return Outcome.DONE;
    }
}
