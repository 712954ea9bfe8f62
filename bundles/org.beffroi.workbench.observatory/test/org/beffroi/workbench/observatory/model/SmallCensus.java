package org.beffroi.workbench.observatory.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.body.DeclaredAccount;
import org.beffroi.observatory.census.CensusBody;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusData;
import org.beffroi.observatory.census.CensusDefinition;
import org.beffroi.observatory.census.CensusDocument;
import org.beffroi.observatory.census.CensusSource;
import org.beffroi.observatory.kept.KeptCensus;

/** Censuses of a few bodies, for tests. */
public final class SmallCensus {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final TerritoryNames NAMES =
            new TerritoryNames(Map.of("38", "Isère", "69", "Rhône", "974", "La Réunion"), Map.of("84", "Alpes"));

    private final List<CensusBody> bodies = new ArrayList<>();

    /** One more body; listed where its record is not 0. */
    public SmallCensus with(String code, String name, int inhabitants, long record, AccountNetwork... networks) {
        List<DeclaredAccount> accounts = new ArrayList<>();
        for (AccountNetwork network : networks) {
            accounts.add(new DeclaredAccount(network, "ville" + code, AccountKind.PAGE, record, false));
        }
        String departement = code.startsWith("97") ? code.substring(0, 3) : code.substring(0, 2);
        bodies.add(new CensusBody(
                new BodyKey(Territory.Kind.COMMUNE, code),
                name,
                Optional.empty(),
                OptionalInt.of(inhabitants),
                Optional.of(departement),
                Optional.of("84"),
                record == 0 ? Optional.empty() : Optional.of(record),
                record != 0,
                Set.of(),
                networks.length > 0 ? Optional.of("https://www.ville" + code + ".example/") : Optional.empty(),
                accounts,
                Optional.empty(),
                false));
        return this;
    }

    /** It, counted. */
    public OpenCensus counted() {
        return counted(CensusDefinition.declared("small"));
    }

    /** It, counted by a definition. */
    public OpenCensus counted(CensusDefinition definition) {
        CensusData data = new CensusData(definition, DAY, "2026", bodies, List.of());
        CensusBundle bundle = new CensusBundle(
                new CensusDocument(
                        CensusDocument.FORMAT,
                        definition,
                        DAY,
                        "2026",
                        bodies.size(),
                        new CensusSource(
                                "a",
                                "a.json",
                                1,
                                "00",
                                DAY,
                                Optional.empty(),
                                true,
                                bodies.size(),
                                Optional.empty(),
                                Map.of())),
                data);
        return OpenCensus.of(new KeptCensus("small-2026-11-01", Path.of("small"), bundle.document()), bundle, NAMES);
    }
}
