package org.beffroi.analyses.rising.calendar;

import java.util.Optional;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;

/**
 * The calendar of what a dossier is about: the holidays of its commune or département, of a group of communes those of the
 * département in which most of its people live. Any thread.
 *
 * @param territories which know the groups; empty where nobody does: then a group has the holidays that all of France shares
 */
public record TerritoryCalendar(Optional<Territories> territories) {

    private static final int SIREN = 9;

    /**
     * The calendar of a run, with the school holidays of its dossier.
     *
     * @throws org.beffroi.core.message.Refusal if the dossier's table of school holidays cannot be understood
     */
    public FrenchCalendar of(Run run) {
        return FrenchCalendar.of(run.territory().flatMap(this::insee), SchoolHolidays.of(run.codebook()));
    }

    private Optional<String> insee(String code) {
        return code.length() < SIREN
                ? Optional.of(code)
                : territories.flatMap(all -> all.bySiren(code).flatMap(group -> department(group, all)));
    }

    private static Optional<String> department(Territory group, Territories all) {
        return switch (group.kind()) {
            case COMMUNE, DEPARTEMENT, MUNICIPAL_ARRONDISSEMENT -> Optional.of(group.code());
            case EPCI, EPT ->
                all.containing(group).stream()
                        .filter(one -> one.kind() == Territory.Kind.DEPARTEMENT)
                        .map(Territory::code)
                        .findFirst();
            case REGION -> Optional.empty();
        };
    }
}
