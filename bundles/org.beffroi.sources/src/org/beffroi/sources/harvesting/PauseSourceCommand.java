package org.beffroi.sources.harvesting;

import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.source.SourceFiles;
import org.osgi.service.component.annotations.Component;

/** {@code beffroi sources pause NAME}: leaves a source alone until it is resumed. */
@Component(service = Command.class)
@Command.Info(id = "sources pause")
public final class PauseSourceCommand implements Command<PauseSourceCommand.Parameters> {

    /**
     * Which one.
     *
     * @param name of the source
     */
    public record Parameters(@Argument String name) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        SourceFiles files = SourceFiles.of(workplace.dossier(Access.READ).folder());
        files.keep(files.get(parameters.name()).paused(true));
        workplace
                .out()
                .println(Sentence.of(
                                PauseSourceCommand.class,
                                "sources.paused",
                                parameters.name(),
                                ShellWord.of(parameters.name()))
                        .in(workplace.locale()));
        return Outcome.DONE;
    }
}
