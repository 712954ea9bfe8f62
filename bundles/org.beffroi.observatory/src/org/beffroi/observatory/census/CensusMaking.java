package org.beffroi.observatory.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.body.DeclaredAccount;
import org.beffroi.observatory.body.DirectoryAssembly;
import org.beffroi.observatory.body.DirectoryBody;
import org.beffroi.observatory.body.KeptRecord;

/**
 * Makes a census of a directory: every body of the reference of territories is in it, whether or not the directory has a record
 * of it.
 */
public final class CensusMaking {

    private final Territories territories;

    public CensusMaking(Territories territories) {
        this.territories = territories;
    }

    /**
     * What a census is counted from.
     *
     * @param records of the directory, with their fates
     * @param sightings of any day; those after the day of the census do not count
     * @throws Refusal if the definition names a département that the reference of territories does not have
     */
    public CensusData data(
            CensusDefinition definition, LocalDate asOf, List<KeptRecord> records, List<Sighting> sightings) {
        List<String> within = definition.departements();
        within.stream()
                .filter(code ->
                        territories.byCode(Territory.Kind.DEPARTEMENT, code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw Refusal.of(Refusal.Kind.NOT_FOUND, CensusMaking.class, "census.departement.unknown", code);
                });
        Map<BodyKey, DirectoryBody> declared = DirectoryAssembly.bodies(records);
        List<CensusBody> bodies = new ArrayList<>();
        for (Territory.Kind kind : definition.counted()) {
            territories
                    .all(kind)
                    .map(territory -> body(territory, Optional.ofNullable(declared.get(BodyKey.of(territory)))))
                    .filter(body -> within.isEmpty()
                            || body.departement().filter(within::contains).isPresent())
                    .forEach(bodies::add);
        }
        return new CensusData(definition, asOf, territories.edition(), bodies, sightings);
    }

    private CensusBody body(Territory territory, Optional<DirectoryBody> declared) {
        return new CensusBody(
                BodyKey.of(territory),
                territory.name(),
                territory.siren(),
                territory.population(),
                above(territory, Territory.Kind.DEPARTEMENT),
                above(territory, Territory.Kind.REGION),
                declared.map(body -> body.records().getFirst().number()),
                declared.map(DirectoryBody::linksKnown).orElse(false),
                declared.map(DirectoryBody::untold).orElse(Set.of()),
                declared.flatMap(body -> body.websites().stream().findFirst()),
                declared.map(CensusMaking::accounts).orElse(List.of()),
                territory
                        .coordinates()
                        .or(() -> declared.flatMap(DirectoryBody::place))
                        .map(at -> new Coordinates(rounded(at.latitude()), rounded(at.longitude()))),
                declared.map(DirectoryBody::siteUntold).orElse(false));
    }

    /** A metre, which is as much as a bundle writes. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }

    private static List<DeclaredAccount> accounts(DirectoryBody body) {
        return body.accounts().stream()
                .sorted(Comparator.comparing(DeclaredAccount::network)
                        .thenComparing(DeclaredAccount::account)
                        .thenComparing(DeclaredAccount::kind))
                .toList();
    }

    /** The one of a kind that it is, or lies in as a whole. */
    private Optional<String> above(Territory territory, Territory.Kind kind) {
        if (territory.kind() == kind) {
            return Optional.of(territory.code());
        }
        List<Territory> above = territories.containing(territory).stream()
                .filter(one -> one.kind() == kind)
                .toList();
        return above.size() == 1 ? Optional.of(above.getFirst().code()) : Optional.empty();
    }

    /** How many records of each fate, by its key; fates that none has are left out. */
    public static Map<String, Long> fates(List<KeptRecord> records) {
        Map<String, Long> fates = new TreeMap<>();
        records.forEach(record -> fates.merge(record.fate().key(), 1L, Long::sum));
        return fates;
    }
}
