package org.beffroi.cli.observatory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusCount;
import org.beffroi.observatory.census.CensusData;
import org.beffroi.observatory.census.CensusDefinition;
import org.beffroi.observatory.census.CensusDocument;
import org.beffroi.observatory.census.CensusFindings;
import org.beffroi.observatory.census.CensusMaking;
import org.beffroi.observatory.kept.KeptCensus;
import org.beffroi.observatory.kept.KeptDirectory;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts a census of a directory, keeps it, and says what it found in sentences that can be published. */
@Component(service = Command.class)
@Command.Info(id = "observatory census")
public final class ObservatoryCensusCommand implements Command<ObservatoryCensusCommand.Parameters> {

    private final Territories territories;

    @Activate
    public ObservatoryCensusCommand(@Reference Territories territories) {
        this.territories = territories;
    }

    /**
     * What is counted.
     *
     * @param asOf the day of which it speaks; empty for that of the directory
     * @param directory name of the directory; empty for the last one that was known on that day
     * @param what what counts as present
     * @param out a folder for the bundle instead of the dossier’s own
     */
    public record Parameters(
            Optional<String> asOf, Optional<String> directory, TypedDefinition what, Optional<Path> out) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        CensusDefinition definition = parameters.what().read(workplace.currentFolder());
        Dossier dossier = workplace.dossier(Access.READ);
        ObservatoryFolder folder = ObservatoryFolder.of(dossier.folder());
        Optional<LocalDate> typed = parameters.asOf().map(TypedDay::read);
        KeptDirectory directory = typed.map(day -> folder.directory(parameters.directory(), day))
                .orElseGet(() -> folder.directory(parameters.directory()));
        LocalDate asOf = typed.orElse(directory.source().asOf());
        CensusData data = new CensusMaking(folder.territories(territories))
                .data(definition, asOf, folder.records(directory), folder.sightings());
        CensusBundle bundle = new CensusBundle(
                new CensusDocument(
                        CensusDocument.FORMAT,
                        definition,
                        asOf,
                        data.reference(),
                        data.bodies().size(),
                        directory.source()),
                data);
        Path place = parameters
                .out()
                .map(out -> write(bundle, workplace.currentFolder().resolve(out)))
                .orElseGet(() -> {
                    KeptCensus kept = folder.keep(bundle);
                    workplace.tell(Sentence.of(getClass(), "observatory.census.kept", kept.name()));
                    return kept.folder();
                });
        workplace.tell(Sentence.of(getClass(), "observatory.census.folder", place.toString()));
        new CensusFindings(bundle.document(), new CensusCount(data))
                .all()
                .forEach(sentence -> workplace.out().println(sentence.in(workplace.locale())));
        return Outcome.DONE;
    }

    private Path write(CensusBundle bundle, Path out) {
        try {
            bundle.write(out);
            return out;
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            getClass(), "observatory.census.unwritten", out.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }
}
