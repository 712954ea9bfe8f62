package org.beffroi.sources.harvesting;

import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.source.SourceFiles;
import org.osgi.service.component.annotations.Component;

/** {@code beffroi sources resume NAME}: takes a source up again, at once. */
@Component(service = Command.class)
@Command.Info(id = "sources resume")
public final class ResumeSourceCommand implements Command<ResumeSourceCommand.Parameters> {

    /**
     * Which one.
     *
     * @param name of the source
     */
    public record Parameters(@Argument String name) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        SourceFiles files = SourceFiles.of(workplace.dossier(Access.READ).folder());
        files.keep(files.get(parameters.name()).paused(false));
        files.keep(parameters.name(), files.state(parameters.name()).dueNow());
        workplace
                .out()
                .println(Sentence.of(ResumeSourceCommand.class, "sources.resumed", parameters.name())
                        .in(workplace.locale()));
        return Outcome.DONE;
    }
}
