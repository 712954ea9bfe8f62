package org.beffroi.core.territory;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part of France with a public body of its own: a commune, a group of communes, a département, a région.
 *
 * <p>Kind and code together identify it; a code alone does not ({@code 11} is the Aude and Île-de-France).
 *
 * @param kind what sort of body
 * @param code INSEE code ({@code 75056}, {@code 2A004}, {@code 974}); of an EPCI or EPT its SIREN
 * @param name as INSEE writes it, with its article ({@code Le Mans}, {@code L'Haÿ-les-Roses})
 * @param siren nine digits; empty where the source has none (départements, régions, arrondissements, the overseas
 *     collectivities)
 * @param population municipal population of INSEE, of a group the sum of its communes; empty where nobody is counted
 *     (the southern lands, Clipperton), and zero in the six villages destroyed in 1916 that kept their rank of commune
 * @param postalCodes of a commune or arrondissement, ascending or as La Poste lists them; else empty
 * @param coordinates a point in its main place; present for communes that hold nine inhabitants in ten
 * @param zone its legal time
 */
public record Territory(
        Kind kind,
        String code,
        String name,
        Optional<String> siren,
        OptionalInt population,
        List<String> postalCodes,
        Optional<Coordinates> coordinates,
        ZoneId zone) {

    /** The sorts of territory, from the largest ground to the smallest. */
    public enum Kind {
        /** A région, or a single territorial collectivity in its place; an overseas collectivity counts as one. */
        REGION,
        /** A département; an overseas collectivity counts as one. */
        DEPARTEMENT,
        /** A group of communes with its own tax: communauté de communes, d'agglomération, urbaine, métropole. */
        EPCI,
        /** An établissement public territorial: a group of communes inside the Métropole du Grand Paris. */
        EPT,
        /** A commune, new communes included. */
        COMMUNE,
        /** An arrondissement of Paris, Lyon or Marseille. */
        MUNICIPAL_ARRONDISSEMENT
    }

    /** @throws IllegalArgumentException if code or name is blank, or the population negative */
    public Territory {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(siren);
        Objects.requireNonNull(coordinates);
        Objects.requireNonNull(zone);
        postalCodes = List.copyOf(postalCodes);
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A territory has a code and a name");
        }
        if (population.orElse(0) < 0) {
            throw new IllegalArgumentException("A population is never negative: " + population.getAsInt());
        }
    }
}
