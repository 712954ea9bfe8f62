package org.beffroi.testing.territory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;

/**
 * A country of a few territories, none within another.
 *
 * @param known all of them; a name that is typed finds those that begin with it
 */
public record FewTerritories(List<Territory> known) implements Territories {

    public FewTerritories {
        known = List.copyOf(known);
    }

    @Override
    public String edition() {
        return "2024";
    }

    @Override
    public Stream<Territory> all(Territory.Kind kind) {
        return known.stream().filter(territory -> territory.kind() == kind);
    }

    @Override
    public Optional<Territory> byCode(String code) {
        return known.stream().filter(territory -> territory.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Territory> byCode(Territory.Kind kind, String code) {
        return byCode(code).filter(territory -> territory.kind() == kind);
    }

    @Override
    public Optional<Territory> bySiren(String siren) {
        return Optional.empty();
    }

    @Override
    public List<Territory> byName(String name) {
        return known.stream()
                .filter(territory -> territory.name().startsWith(name))
                .toList();
    }

    @Override
    public List<Territory> complete(String typed, int limit) {
        return byName(typed).stream().limit(limit).toList();
    }

    @Override
    public List<Territory> byPostalCode(String postalCode) {
        return List.of();
    }

    @Override
    public List<Territory> containing(Territory territory) {
        return List.of();
    }

    @Override
    public List<Territory> members(Territory territory) {
        return List.of();
    }
}
