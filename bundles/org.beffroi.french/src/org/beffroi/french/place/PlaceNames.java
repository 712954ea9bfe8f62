package org.beffroi.french.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.beffroi.core.mention.ValueNames;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;

/**
 * The names of communes for the INSEE codes that the field of places holds; those that share a name have their département
 * after it: {@code Saint-Denis (93)}. Arrondissements of Paris, Lyon and Marseille are {@code Paris 15e}.
 */
final class PlaceNames implements ValueNames {

    private static final Pattern CODE = Pattern.compile("\\d[\\dAB]\\d{3}");
    private static final Pattern WITH_DEPARTEMENT = Pattern.compile("(.+?)\\s*\\((\\d[\\dABab]\\d?)\\)\\s*");

    private static final Pattern ARRONDISSEMENT =
            Pattern.compile("(?iu)(.+?)[\\s-]+(\\d{1,2})(?:er|e|ème|eme)(?:\\s+arrondissement)?\\s*");

    private final Territories territories;
    private final Map<String, String> labels = new ConcurrentHashMap<>();

    PlaceNames(Territories territories) {
        this.territories = territories;
    }

    @Override
    public Optional<String> label(String value, Locale locale) {
        if (!CODE.matcher(value).matches()) {
            return Optional.empty();
        }
        String known = labels.get(value);
        if (known == null) {
            known = territories
                    .byCode(Territory.Kind.COMMUNE, value)
                    .filter(commune -> commune.code().equals(value))
                    .map(this::named)
                    .or(() -> territories
                            .byCode(Territory.Kind.MUNICIPAL_ARRONDISSEMENT, value)
                            .map(PlaceNames::numbered))
                    .orElse("");
            labels.put(value, known);
        }
        return Optional.of(known).filter(name -> !name.isEmpty());
    }

    private String named(Territory commune) {
        return so(commune.name()).size() == 1
                ? commune.name()
                : commune.name() + " (" + Commune.departementOf(commune.code()) + ")";
    }

    /** {@code Paris 15e}. */
    private static String numbered(Territory arrondissement) {
        return arrondissement.name().replace(" Arrondissement", "");
    }

    /** The communes so called today; where there is none, today's of a former commune so called. */
    private List<Territory> so(String name) {
        List<Territory> all = territories.byName(name).stream()
                .filter(one -> one.kind() == Territory.Kind.COMMUNE)
                .toList();
        String key = Spelling.cut(name).key();
        List<Territory> today = all.stream()
                .filter(one -> Spelling.cut(one.name()).key().equals(key))
                .toList();
        return today.isEmpty() ? all : today;
    }

    @Override
    public List<String> values(String typed) {
        var pinned = WITH_DEPARTEMENT.matcher(typed);
        if (pinned.matches()) {
            String departement = pinned.group(2).toUpperCase(Locale.ROOT);
            return so(pinned.group(1)).stream()
                    .map(Territory::code)
                    .filter(code -> Commune.departementOf(code).equals(departement))
                    .toList();
        }
        var numbered = ARRONDISSEMENT.matcher(typed);
        if (numbered.matches()) {
            return so(numbered.group(1)).stream()
                    .flatMap(city -> territories.members(city).stream())
                    .filter(one -> one.kind() == Territory.Kind.MUNICIPAL_ARRONDISSEMENT
                            && numbered(one).matches(".* " + numbered.group(2) + "er?"))
                    .map(Territory::code)
                    .toList();
        }
        return so(typed).stream().map(Territory::code).toList();
    }

    @Override
    public List<String> beginning(String prefix, int limit) {
        // groups and départements are among the answers and are left out: four times as many hold enough communes
        return territories.complete(prefix, 4 * limit).stream()
                .filter(one ->
                        one.kind() == Territory.Kind.COMMUNE || one.kind() == Territory.Kind.MUNICIPAL_ARRONDISSEMENT)
                .map(Territory::code)
                .limit(limit)
                .toList();
    }
}
