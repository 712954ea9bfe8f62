package org.beffroi.dossier.folder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.analysis.Rises;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.watch.WatchEpisodes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What rises in what the watches of a dossier find; an OSGi service. */
@Component(service = WatchedRises.class)
public final class WatchedRises {

    private final Optional<Rises> rises;

    @Activate
    public WatchedRises(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Rises rises) {
        this.rises = Optional.ofNullable(rises);
    }

    /**
     * The episodes of a watch that go on, and those that ended lately, the gravest first.
     *
     * @param locale language of their words
     * @return empty where the watch calls for no rise, or nothing here can find any
     * @throws org.beffroi.core.message.Refusal if the query or the period is not understood
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public List<Episode> of(Watch watch, Dossier dossier, Snapshot snapshot, Locale locale, Cancel cancel) {
        if (watch.rise().isEmpty() || rises.isEmpty()) {
            return List.of();
        }
        return new WatchEpisodes(rises.get())
                .of(watch, DossierRuns.of(dossier, snapshot, locale, cancel, Progress.silent()));
    }
}
