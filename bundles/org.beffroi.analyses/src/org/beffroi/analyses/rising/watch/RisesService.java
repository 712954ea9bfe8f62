package org.beffroi.analyses.rising.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.rising.calendar.TerritoryCalendar;
import org.beffroi.analyses.rising.discontent.DiscontentEpisodes;
import org.beffroi.analyses.rising.peak.PeakEpisodes;
import org.beffroi.core.analysis.Rises;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.query.Query;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Rise;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Peaks by the detector, and discontent by its five signs; what ended less than two weeks ago is told too. */
@Component(service = Rises.class)
public final class RisesService implements Rises {

    private static final int LATELY_DAYS = 14;

    private final TerritoryCalendar calendar;

    /** @param territories null where nobody knows the territories of France: then those of a group of communes are not known */
    @Activate
    public RisesService(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Territories territories) {
        this.calendar = new TerritoryCalendar(Optional.ofNullable(territories));
    }

    @Override
    public List<Episode> episodes(Rise rise, Query query, long floor, Run run) {
        LocalDate since = run.days().today().minusDays(LATELY_DAYS);
        return switch (rise) {
            case PEAK -> PeakEpisodes.of(query, floor, since, calendar.of(run), run);
            case DISCONTENT -> DiscontentEpisodes.of(query, floor, since, run);
            // How much is too much is said by a watch alone: its dossier finds them.
            case NEGATIVE -> List.of();
        };
    }
}
