package org.beffroi.cli.watch;

import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.cli.kept.KeptThings;
import org.beffroi.cli.output.Delivery;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.About;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.digest.WatchFeed;
import org.beffroi.dossier.folder.DossierMaterial;
import org.beffroi.dossier.folder.WatchedRises;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the newest mentions of a watch as a feed, for whoever reads feeds; nothing counts as shown. */
@Component
@Command.Info(id = "watch feed")
public final class WatchFeedCommand implements Command<WatchFeedCommand.Parameters> {

    private static final int MOST_ITEMS = 1_000;

    private final About about;
    private final WatchedRises rises;

    @Activate
    public WatchFeedCommand(@Reference About about, @Reference WatchedRises rises) {
        this.about = about;
        this.rises = rises;
    }

    /**
     * What is written.
     *
     * @param name of a watch
     * @param to the file to write; absent: the output
     * @param limit how many mentions
     */
    public record Parameters(
            @Argument String name,
            Optional<Path> to,
            @Default("50") int limit) {
        public Parameters {
            if (limit < 1 || limit > MOST_ITEMS) {
                throw WrongUse.of("watch.feed.limit", limit, MOST_ITEMS);
            }
        }
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        Watch watch = KeptThings.WATCHES.find(parameters.name(), dossier);
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            String feed = new WatchFeed(
                            watch,
                            DossierMaterial.of(
                                    dossier,
                                    snapshot,
                                    about.edition().line(),
                                    workplace.clock().instant()))
                    .written(
                            rises.of(watch, dossier, snapshot, watch.language(), workplace.cancel()),
                            parameters.limit(),
                            workplace.cancel());
            new Delivery(workplace, parameters.to()).write(watch.name(), feed);
        }
        return Outcome.DONE;
    }
}
