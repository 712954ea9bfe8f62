package org.beffroi.french.place;

import java.util.List;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Territory;

/**
 * What telling communes apart wants to know of one.
 *
 * @param index its number among all communes of the lexicon
 * @param code INSEE code
 * @param name as INSEE writes it
 * @param population zero where nobody is counted
 * @param postalCodes may be empty
 * @param point null where the source has none
 */
record Commune(int index, String code, String name, int population, List<String> postalCodes, Coordinates point) {

    /** Mean radius of the Earth in kilometres (IUGG). */
    private static final double EARTH = 6371.0;

    /** Kilometres taken for granted between communes of one postal code. */
    private static final double NEIGHBOURS = 5;

    static Commune of(int index, Territory territory) {
        return new Commune(
                index,
                territory.code(),
                territory.name(),
                territory.population().orElse(0),
                territory.postalCodes(),
                territory.coordinates().orElse(null));
    }

    /** The code of its département: two characters, overseas three. */
    String departement() {
        return departementOf(code);
    }

    boolean isOverseas() {
        return code.startsWith("97") || code.startsWith("98");
    }

    /** The département of an INSEE or postal code; of postal codes, Corsica is {@code 20}. */
    static String departementOf(String code) {
        return code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
    }

    /** Whether a two-digit or three-character number written beside the name may mean its département. */
    boolean isIn(String departement) {
        return departement.equals(departement()) || departement.equals("20") && code.startsWith("2");
    }

    /** Kilometres between two of them, on a sphere; those of one postal code are 5 apart; not a number where unknown. */
    double distance(Commune other) {
        if (point != null && other.point != null) {
            return kilometres(point, other.point);
        }
        for (String one : postalCodes) {
            if (other.postalCodes.contains(one)) {
                return NEIGHBOURS;
            }
        }
        return Double.NaN;
    }

    private static double kilometres(Coordinates a, Coordinates b) {
        double latitude = Math.toRadians(b.latitude() - a.latitude());
        double longitude = Math.toRadians(b.longitude() - a.longitude())
                * Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
        return EARTH * Math.hypot(latitude, longitude);
    }
}
