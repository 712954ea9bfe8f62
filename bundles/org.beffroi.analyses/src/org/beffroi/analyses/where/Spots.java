package org.beffroi.analyses.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Places.Level;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;

/**
 * The places that the mentions of a scope speak of.
 *
 * @param scope which mentions
 * @param territories of France, empty where nobody knows them
 */
record Spots(Scope scope, Optional<Territories> territories) {

    private static final int VALUES = 40_000;

    private static final Pattern COMMUNE = Pattern.compile("\\d[\\dAB]\\d{3}");

    /** Communes, and what the dossier or a source calls otherwise; the most spoken of first. */
    List<Spot> places() {
        Field field = scope.run().fields().byKey(CoreFields.PLACE.name()).orElse(CoreFields.PLACE);
        return counts().stream()
                .map(count -> new Spot(
                        count.value(),
                        field.valueLabel(count.value(), scope.run().locale()),
                        isCommune(count.value()) ? Level.COMMUNE : Level.LOCAL,
                        Queries.is(CoreFields.PLACE, count.value()),
                        count.mentions(),
                        isCommune(count.value())
                                ? inhabitants(Territory.Kind.COMMUNE, count.value())
                                : OptionalLong.empty()))
                .toList();
    }

    /** Départements of the communes: one that speaks of several communes of it counts once. */
    List<Spot> departments() {
        Set<String> codes = new TreeSet<>();
        counts().stream()
                .map(FacetCounts.Count::value)
                .filter(Spots::isCommune)
                .forEach(code -> codes.add(code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2)));
        List<Spot> spots = new ArrayList<>();
        for (String code : codes) {
            Query query = new Query.FieldIs(CoreFields.PLACE.name(), code + "?".repeat(5 - code.length()));
            spots.add(new Spot(
                    code,
                    territories
                            .flatMap(known -> known.byCode(Territory.Kind.DEPARTEMENT, code))
                            .map(Territory::name)
                            .orElse(code),
                    Level.DEPARTMENT,
                    query,
                    scope.count(scope.and(query)),
                    inhabitants(Territory.Kind.DEPARTEMENT, code)));
        }
        spots.sort(Comparator.comparingLong(Spot::mentions).reversed().thenComparing(Spot::code));
        return spots;
    }

    private List<FacetCounts.Count> counts() {
        return scope.snapshot()
                .facet(scope.query(), CoreFields.PLACE, VALUES, scope.run().cancel())
                .counts();
    }

    private static boolean isCommune(String value) {
        return COMMUNE.matcher(value).matches();
    }

    private OptionalLong inhabitants(Territory.Kind kind, String code) {
        return territories
                .flatMap(known -> known.byCode(kind, code))
                .filter(territory -> territory.population().orElse(0) > 0)
                .map(territory -> OptionalLong.of(territory.population().getAsInt()))
                .orElse(OptionalLong.empty());
    }
}
