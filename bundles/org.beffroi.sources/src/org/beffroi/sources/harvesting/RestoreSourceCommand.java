package org.beffroi.sources.harvesting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.source.SourceFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi sources restore NAME}: brings a source that was removed back, its secrets given anew. */
@Component(service = Command.class)
@Command.Info(id = "sources restore")
public final class RestoreSourceCommand implements Command<RestoreSourceCommand.Parameters> {

    /**
     * Which one.
     *
     * @param name of the source
     * @param secretEnv secret parameters and variables of the environment that hold them, {@code name=VARIABLE}
     */
    public record Parameters(@Argument String name, List<String> secretEnv) {}

    private final Harvest harvest;
    private final Function<String, String> environment;

    /** The command of the program. */
    @Activate
    public RestoreSourceCommand(@Reference Harvest harvest) {
        this(harvest, System::getenv);
    }

    RestoreSourceCommand(Harvest harvest, Function<String, String> environment) {
        this.harvest = harvest;
        this.environment = environment;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        String kind =
                SourceFiles.of(dossier.folder()).removed(parameters.name()).kind();
        Map<String, String> secrets = harvest.kinds().stream()
                .filter(one -> one.id().equals(kind))
                .findFirst()
                .map(one -> new GivenSecrets(environment).read(one, parameters.secretEnv()))
                .orElse(Map.of());
        harvest.restore(new Harvest.Removed(parameters.name(), secrets), dossier);
        workplace
                .out()
                .println(Sentence.of(RestoreSourceCommand.class, "sources.restored", parameters.name())
                        .in(workplace.locale()));
        return Outcome.DONE;
    }
}
