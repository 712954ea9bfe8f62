package org.beffroi.analyses.rising.calendar;

import java.util.Optional;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.calendar.HolidayPlace;
import org.beffroi.core.calendar.SchoolHolidays;
import org.beffroi.core.territory.Territories;

/**
 * The calendar of what a dossier is about: the holidays of its commune or département, of a group of communes those of the
 * département in which most of its people live. Any thread.
 *
 * @param territories which know the groups; empty where nobody does: then a group has the holidays that all of France shares
 */
public record TerritoryCalendar(Optional<Territories> territories) {

    /**
     * The calendar of a run, with the school holidays of its dossier.
     *
     * @throws org.beffroi.core.message.Refusal if the dossier's table of school holidays cannot be understood
     */
    public FrenchCalendar of(Run run) {
        return FrenchCalendar.of(
                run.territory().flatMap(new HolidayPlace(territories)::insee), SchoolHolidays.of(run.codebook()));
    }
}
