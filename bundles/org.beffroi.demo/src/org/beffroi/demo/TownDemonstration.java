package org.beffroi.demo;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Demonstration;
import org.beffroi.core.dossier.DemonstrationPart;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.mention.Mention;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The dossier of the invented town of this package, made like any other: mentions added, acts recorded. */
@Component
public final class TownDemonstration implements Demonstration {

    private static final int AT_A_TIME = 500;

    private final Dossiers dossiers;
    private final List<DemonstrationPart> parts;

    @Activate
    public TownDemonstration(
            @Reference Dossiers dossiers,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<DemonstrationPart> parts) {
        this.dossiers = dossiers;
        this.parts = List.copyOf(parts);
    }

    @Override
    public void make(Path folder, Progress progress) {
        DemoTown town = new DemoTown();
        dossiers.create(folder, town.settings());
        DemoCodebook.write(town, folder.resolve("codebook"));
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            dossier.publicActors().add(town.publicActors());
            Archive archive = dossier.archive();
            List<Mention> mentions = town.mentions();
            List<Act> acts = town.acts();
            for (int from = 0; from < mentions.size() && !progress.cancelled(); from += AT_A_TIME) {
                int to = Math.min(mentions.size(), from + AT_A_TIME);
                archive.add(mentions.subList(from, to));
                progress.at(to, mentions.size());
            }
            archive.record(acts);
            archive.checkpoint();
        }
        parts.forEach(part -> part.add(folder));
    }
}
