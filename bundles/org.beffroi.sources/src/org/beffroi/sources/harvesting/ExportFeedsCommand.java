package org.beffroi.sources.harvesting;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.sources.feed.Opml;
import org.beffroi.sources.feed.Opml.Outline;
import org.osgi.service.component.annotations.Component;

/** {@code beffroi sources export}: the feeds of the dossier as a list that readers of feeds take (OPML). */
@Component(service = Command.class)
@Command.Info(id = "sources export")
public final class ExportFeedsCommand implements Command<ExportFeedsCommand.Parameters> {

    /** Nothing to choose. */
    public record Parameters() {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        SourceFiles.Listing listing = SourceFiles.of(dossier.folder()).all();
        listing.damaged().forEach(workplace::tell);
        List<Outline> feeds = listing.sources().stream()
                .filter(source -> source.kind().equals("feed"))
                .map(source -> new Outline(
                        source.parameters().getOrDefault("outlet", source.name()),
                        URI.create(source.parameters().get("url").strip().replace(" ", "%20")),
                        Optional.empty()))
                .toList();
        workplace.out().print(Opml.write(dossier.settings().name(), feeds));
        return listing.damaged().isEmpty() ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }
}
